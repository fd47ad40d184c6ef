import { onOneLine } from './sentences';
import { allMatches } from './allMatches';

/** Verbs by which recommendations ask, as they begin one. */
const verbs = new Set(
  `accelerate act address adopt agree align allocate amend analyse appoint apply approve arrange assess assign audit
  begin bring build carry cease change check clarify clear close collate collect commission communicate complete
  conduct confirm consider consult continue convene co-ordinate coordinate create define deliver demonstrate deploy
  design determine develop devise disseminate document draft draw embed employ enable encourage end engage enhance
  ensure equip establish evaluate evidence examine expand explore extend finalise fill fit fix formalise fully give
  identify implement improve include increase inform install instigate introduce invest investigate invite issue keep
  launch lead learn maintain make manage map measure monitor move obtain offer organise oversee plan prepare prioritise
  produce promote provide publish put raise re-commission reassess recommission record recruit reduce refine refresh
  reinforce remind remove renew repair replace report require resolve review revise roll run secure seek set share
  simplify speed stop streamline strengthen submit support take tell test tighten track train undertake update use
  verify work write`
    .split(/\s+/)
    .filter((verb) => verb !== ''),
);

/** Words that begin a purpose: what follows them says what for, and asks nothing more. */
const purposes =
  /\b(?:so that|in order (?:to|that)|to ensure|so as to|in ways that|which|that|who|where|how|whether|enabling|to)\b/iu;

/** Fewest words of an ask that stands for itself: "review and refine" is one. */
const fewest = 4;

/** What a recommendation asks for is said in its first words; a text of this many characters is none. */
const mostRead = 4000;

/**
 * What a recommendation asks for, each in its own words: the parts of a numbered list, sentences that each
 * begin with a verb, and verbs joined by "and" or a semicolon where each has an object of its own. A
 * purpose ("to identify gaps and improve outcomes") is no further ask.
 */
export function asksIn(text: string): string[] {
  const lines = text
    .slice(0, mostRead)
    .split(/[\r\n]+/)
    .map(onOneLine)
    .filter((line) => line !== '');
  const parts = lines.flatMap((line) => listed(line));
  const begun = parts.map((part) =>
    part.replace(/^(?:\([a-z0-9]{1,3}\)|[a-z0-9]{1,2}[.)]|[•*–-])\s/iu, ''),
  );
  return begun.flatMap(sentencesThatAsk).filter((ask) => ask !== '');
}

/** "(a) appoint …; (b) publish …": its parts. */
function listed(line: string): string[] {
  const marks = allMatches(
    line,
    /(?:^|[\s:;,])(?=(?:\((?:[a-h]|[1-9]|i{1,3}|iv|v)\)|[1-9][.)]|[a-h]\)) \p{L})/gu,
  );
  if (marks.length < 2) return [line];
  const starts = marks.map(({ index, 0: mark }) => index + mark.length);
  return starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
}

function sentencesThatAsk(part: string): string[] {
  return part
    .split(/(?<=[.;]) (?=\p{L})/u)
    .filter((sentence) => isVerb(firstWord(sentence)))
    .flatMap(joined);
}

/** The asks of one sentence that are joined by "and", each verb with an object of its own. */
function joined(sentence: string): string[] {
  const asks: string[] = [];
  let from = 0;
  for (const match of allMatches(
    sentence,
    /(,)? (?:and|then|and then|and also)(?: as part of [^,.;]{1,60}?)? (?=(\p{L}[\p{L}-]*))/gu,
  )) {
    // "Completion and review of assessments": a noun.
    const rest = sentence.slice(match.index + match[0].length + match[2]!.length);
    if (!isVerb(match[2]!) || /^ (?:of|for|by)(?!\p{L})/iu.test(rest)) continue;
    const before = sentence.slice(from, match.index);
    const words = before.trim().split(' ');
    if (words.length < fewest) continue;
    // "review and refine": verbs side by side; "staff, parents and support": a list of nouns.
    if (
      isVerb(words.at(-1)!) ||
      (!match[1] && purposes.test(before.slice(firstWord(before).length)))
    )
      continue;
    const after = sentence.slice(match.index + match[0].length).trim();
    if (after.split(' ').length < fewest) continue;
    asks.push(before.trim());
    from = match.index + match[0].length;
  }
  asks.push(sentence.slice(from).trim());
  return asks;
}

function firstWord(text: string): string {
  return /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
}

function isVerb(word: string): boolean {
  return verbs.has(word.toLowerCase());
}
