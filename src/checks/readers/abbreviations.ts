import type { PublishedText } from './publishedTexts';
import { allMatches } from '../wording/allMatches';

/** Two capitals at least, no digit: LADO, SENCo, DoLS, HMOs. */
const candidate =
  /(?<![\p{L}\p{N}&./-])\p{Lu}[\p{L}&]{0,8}\p{Lu}\p{Ll}{0,2}(?![\p{L}\p{N}@]|[.&]\p{Lu}|['’]\p{Lu})/gu;
const roman = /^(?=[IVXLC])(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Words that are written in capitals to be stressed, and those of headings and signs. */
const stressed = new Set(
  `ALL AND ANY ARE AS AT BE BUT BY CAN DO DID DOES EVERY FOR FROM HAS HAVE IF IN IS IT MUST MAY NEVER NEW NO NONE NOT NOW
  OF ON ONE ONLY OR OUT OVER SHOULD SHALL SO STOP THAT THE THEIR THEM THEN THERE THESE THEY THIS TO TWO UNTIL UP URGENT USE
  VERY WAS WE WERE WHAT WHEN WHO WILL WITH YES YOU YOUR DRAFT FINAL UPDATE NOTE DONE OPEN CLOSED COMPLETE COMPLETED RED AMBER
  GREEN BLUE BEFORE AFTER BOTH EACH ALWAYS MORE LESS MOST ENTRY EXIT DANGER WARNING IMPORTANT PLEASE HIGH LOW MEDIUM END
  START ACTION EVIDENCE PROGRESS SUMMARY RECOMMENDATION RECOMMENDATIONS REPORT BACKGROUND DETAIL IMPLICATIONS RISKS`.split(
    /\s+/,
  ),
);

/**
 * The abbreviations of a text, without the s of a plural. Words in capitals that are only stressed are none, nor are Roman numbers, names
 * such as McDonald, and two or more words in capitals side by side, which are a heading or a sign.
 */
function shortFormsIn(text: string): string[] {
  return allMatches(text, candidate).flatMap((match): string[] => {
    const [word] = match;
    const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
    if (capitals * 2 < word.replace(/s$/u, '').length || roman.test(word) || stressed.has(word))
      return [];
    const end = match.index + word.length;
    if (isShouted(text, match.index, end, word)) return [];
    return [singular(word)];
  });
}

/** "HMOs" is the plural of "HMO"; "DoLS" is none. */
function singular(word: string): string {
  return /^[\p{Lu}&]{2,}s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Another word in capitals beside it, one of the two a plain word. */
function isShouted(text: string, from: number, to: number, word: string): boolean {
  const after = /^[ ,:!]{1,2}(\p{Lu}{2,})(?![\p{L}\p{N}])/u.exec(text.slice(to, to + 30))?.[1];
  const before = /(?<![\p{L}\p{N}])(\p{Lu}{2,})[ ,:!]{1,2}$/u.exec(
    text.slice(Math.max(0, from - 30), from),
  )?.[1];
  return [after, before].some(
    (beside) =>
      beside !== undefined && (stressed.has(beside) || (beside.length > 5 && word.length > 5)),
  );
}

/**
 * The abbreviations that a text spells out: "hub (MASH)" after words with its first letter, "EDT (the
 * emergency duty team)", "known as the LSCB".
 */
function spelledOutIn(text: string): Set<string> {
  const spelled = new Set<string>();
  for (const match of allMatches(
    text,
    /[(“"‘'](?:the |or |an? )?(\p{Lu}[\p{L}&]{1,10})(?: for short)?[)”"’']|– the (\p{Lu}[\p{L}&]{1,10}) –/gu,
  )) {
    const before = text.slice(Math.max(0, match.index - 140), match.index);
    const short = (match[1] ?? match[2])!;
    const letter = short[0]!.toLowerCase();
    const words = before.toLowerCase().match(/[\p{L}]+/gu) ?? [];
    if (words.slice(-9).some((word) => word.startsWith(letter))) spelled.add(singular(short));
  }
  for (const match of allMatches(
    text,
    /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}&]{1,10})(?: \(|: the |[”"’']?, the |, (?:or |which stands for |short for |that is,? |i\.e\.,? )| stands for | means (?:the )?)(?:the |an? )?(\p{L})/gu,
  )) {
    if (match[2]!.toLowerCase() === match[1]![0]!.toLowerCase()) spelled.add(singular(match[1]!));
  }
  for (const match of allMatches(
    text,
    /(?:known as|called|abbreviated to|referred to as|shortened to|, or)(?: the| an?| ")? [“"‘']?(\p{Lu}[\p{L}&]{1,10})(?![\p{L}\p{N}])/gu,
  )) {
    spelled.add(singular(match[1]!));
  }
  return spelled;
}

/** The abbreviations of a text, each once. */
interface Abbreviations {
  readonly used: ReadonlySet<string>;
  readonly spelledOut: ReadonlySet<string>;
}

/** Most texts have none, and share this. */
const neither: Abbreviations = { used: new Set(), spelledOut: new Set() };

/** By the row that holds the text: it holds one that is published. */
const kept = new WeakMap<PublishedText['of'], Abbreviations>();

/** What a published text uses and what it spells out, worked out once for as long as its row is as it was. */
export function abbreviationsIn({ of, text }: PublishedText): Abbreviations {
  let known = kept.get(of);
  if (!known) {
    const [used, spelledOut] = [new Set(shortFormsIn(text)), spelledOutIn(text)];
    known =
      used.size + spelledOut.size === 0
        ? neither
        : { used, spelledOut: spelledOut.size === 0 ? neither.spelledOut : spelledOut };
    kept.set(of, known);
  }
  return known;
}
