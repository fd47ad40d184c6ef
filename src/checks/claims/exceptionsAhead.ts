import { monthNames } from '../../register/days';
import { fallsShort } from './fallingShort';
import { number } from './someOfThem';

/** Of what some may be left out: who and what a council counts. What else is named before "all" comes on top of it. */
const counted = `(?:those|some|few|handful|couple|small number|minority|new|old|${number}|one)(?!\\p{L})|(?:team|school|service|section|unit|division|depot|ward|home|house|site|office|department|directorate|staff|worker|manager|officer|member|employee|starter|area|locality|district|building|centre|librar\\p{L}{1,3}|block|propert\\p{L}{1,3}|flat|room|case|file|record|plan|vehicle|contract|post|committee|partner|agenc\\p{L}{1,3}|trust|academ\\p{L}{1,3}|nurser\\p{L}{1,3}|councillor|trustee|governor|volunteer|module|month|week|weekend|${monthNames})s?(?!\\p{L})`;

/** "Apart from two schools, all have signed": what is left out comes first. */
const leftOut = new RegExp(
  `^(?:apart from|aside from|with (?:just |only )?(?:the |one |two )?(?:sole |single |possible )?exceptions? (?:of|being)|except(?:ing)? (?:for|in|at)|other than|save for|excluding|bar|barring|but for|leaving aside|setting aside|(?:not )?counting|discounting|disregarding|ignoring)(?!\\p{L})(?! \\p{L}+ing(?!\\p{L}))(?=[^,;.]{0,60}?(?<!\\p{L})(?:${counted}))[^,;.]{2,60}(?=, (?!.{0,60}(?:now also|also|as well|too)(?!\\p{L})))`,
  'iu',
);
const exceptOne = /^(?:\p{L}+ )?[\p{L}\d’' -]{2,40} (?:aside|apart|excepted)(?=, )/iu;

/** "Whilst there was one week when nobody covered it, …": a turn that comes first. */
const concession =
  /^(?:while|whilst|although|though|even though|even if|albeit) (?<clause>[^;.]{4,140}?), (?<rest>[^;.]*)/iu;
/** It has been put right since. */
const resolved =
  /(?<!\p{L})(?:now|since|eventually|later|in the end|finally|by (?:the end|\d)|all (?:but )?(?:of them )?(?:have|has) (?:been )?|again)(?!\p{L})/iu;

/** "Five have still to be checked; otherwise …". */
const otherwise =
  /^(?<clause>[^;.]{4,140}?)(?:;|,|,? but)? (?:otherwise|elsewhere|everywhere else|apart from (?:that|this)|(?:that|this) apart|(?:that|this) aside)(?!\p{L})/iu;
const otherwiseBegins =
  /^(?:otherwise|elsewhere|everywhere else|apart from (?:that|this|these)|(?:that|this) (?:apart|aside))(?!\p{L})/iu;

/** Who or what a sentence leaves out before the place of its claim, or the sentence before it does; or nothing. */
export function exceptionAhead(
  sentence: string,
  previous: string,
  claims: readonly { readonly words: string; readonly at: number }[],
): string | undefined {
  const out = leftOut.exec(sentence)?.[0] ?? exceptOne.exec(sentence)?.[0];
  if (
    out !== undefined &&
    claims.some(
      ({ at, words }) =>
        at >= out.length && at - out.length <= (/^(?:all|every|each)$/iu.test(words) ? 14 : 36),
    )
  )
    return out;
  const first = concession.exec(sentence)?.groups;
  if (first && !resolved.test(first.rest!) && claims.some(({ at }) => at > first.clause!.length))
    return fallsShort(`; ${first.clause}`, false);
  const before = otherwise.exec(sentence)?.groups?.clause;
  if (before !== undefined && claims.some(({ at }) => at > before.length))
    return fallsShort(before, true);
  return otherwiseBegins.test(sentence) ? fallsShort(previous, true) : undefined;
}
