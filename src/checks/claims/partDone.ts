const counts =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
/** "Three of the five actions have been completed": some are not. */
const partDone = new RegExp(
  `(?<![\\p{L}\\p{N}])(${counts}|\\d{1,4}) (?:out )?of (?:the |our |its |these )?(${counts}|\\d{1,4}) [^.;,]{0,60}?(?<!\\p{L})(?:(?:has|have) (?:now |so far |already )?(?:been )?(?!(?:rejected|refused|graded|rated|judged|assessed|dismissed|complained|replied|responded|voted|appealed|asked)(?!\\p{L}))(?:\\p{L}+ed|done|built|begun|signed|let|held|met|found)|(?:is|are) (?:now )?(?:complete|finished|in place|in use|done|filled))(?!\\p{L})`,
  'iu',
);

/** "Assessments have been done for 31 of the 38 blocks." */
const doneFor = new RegExp(
  `(?<!\\p{L})(?:has|have|are|is) (?:now |so far |already |been |currently )*(?!(?:found|seen|reported|upheld|raised|identified|needed|used)(?!\\p{L}))(?:\\p{L}+ed|done|built|held|met|in place|in use|complete|live) (?:for|in|at|to|by|on|with|from) (?:only |just |about |all but )?(${counts}|\\d{1,4}) (?:out )?of (?:the |our |its |these |all )?(${counts}|\\d{1,4})(?![\\p{L}\\d])`,
  'iu',
);

/** "The first of three workshops has been held." */
const firstOf = new RegExp(
  `(?<!\\p{L})the (first|second|third|fourth) of (?:the |our |these )?(${counts}|\\d{1,2}) [^.;,]{0,40}?(?<!\\p{L})(?:has|have|was|were|took|is|are)(?!\\p{L})`,
  'iu',
);
const ordinals = ['first', 'second', 'third', 'fourth'];

/** "Two schools have not signed." */
export const someNot = new RegExp(
  `(?:^|[;,] |(?<!\\p{L})(?:and|but|though|although) )(?:some|several|a few|a small number of|${counts}|\\d{1,3}) (?:\\p{L}+ ){0,2}?\\p{L}+ (?:has|have) not (?:yet |so far )?(?:been )?(?!(?:replied|responded|upheld|complained|changed|come|needed|had|asked)(?!\\p{L}))\\p{L}+`,
  'iu',
);

function countOf(word: string): number {
  const at = counts.split('|').indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : Number(word);
}

/** The words that count a part of all as done, or nothing. */
export function partOfAll(sentence: string): string | undefined {
  const part = partDone.exec(sentence);
  if (part && countOf(part[1]!) < countOf(part[2]!)) return part[0];
  const done = doneFor.exec(sentence);
  if (done && countOf(done[1]!) < countOf(done[2]!)) return done[0];
  const ordinal = firstOf.exec(sentence);
  if (ordinal && ordinals.indexOf(ordinal[1]!.toLowerCase()) + 1 < countOf(ordinal[2]!))
    return ordinal[0];
  return undefined;
}
