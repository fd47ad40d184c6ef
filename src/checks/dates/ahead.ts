import { allMatches } from '../wording/allMatches';

/** What was planned once, or tells of things as planned: "the planned visit", "was due in March", "as expected". */
const onceOrAs =
  '(?<!(?:(?:the|a|an|its|our|their|this|these|all|any|as|than|was|were|had been|originally|initially|first|be|also|long) ))';

/** Something is still to happen: without it a season or a month is the past or a habit. */
const ahead = new RegExp(
  `(?<!\\p{L})(?:will|shall|should|would|going to|is to|are to|to be|(?<!(?:was|were|been|had) (?:originally |initially |first |also )?)due (?:to|in|by|for|on|out|before|after|back)|(?:we|they|officers|council|team|service) plan|plans? to|${onceOrAs}(?:planned|expected|hoped|intended|scheduled|anticipated|proposed|awaited|programmed|timetabled|booked|pencilled in)|planning (?:to|for)|likely to|expects?|hopes?|intends?|(?:we|they|officers|team|council|service) aim|aims? (?:to|is)|anticipate|await|awaits|awaiting|forecast (?:to|for)|target (?:date|is|for)|begins|starts|goes|launches|opens|(?<!(?:the|a|an|its|to|at|this|each|new|early|formal|soft|not) )(?:begin|start|go|open|launch|move|meet|return|arrive)(?! of)|until|to follow|to come|tbc|is being|are being|is under way|are under way|is underway|is progressing|are progressing|not yet|yet to|(?:is|are) taking place|takes? (?:place|up|effect)|closes|finishes|reports back|promised|promises|sits|returns|undertaken|undertakes|pledged|agreed to|meets|comes back|arrives|resumes?|concludes|reopens?|moves|nearer|expected completion|completion (?:is|date)|arranged for|booked for|(?:has|have|is|are|been|now) (?:been |now |also )?(?:delayed|deferred|postponed|put back|pushed back|moved back|slipped|extended|rescheduled|carried (?:over|forward))(?= (?:[\\p{L}]+ )?(?:to|until|till|into))|slips (?:to|into)|on the agenda|on order|on course|on track|on schedule|(?:is|are) set(?= (?:for|to))|(?:is|are) (?:only |just )?(?:weeks|days|months|a matter of))(?!\\p{L})`,
  'iu',
);

/** It has happened: the tense of the clause says so, and nothing in it is still to come. */
const happened =
  /(?<!\p{L})(?:was|were|had|did|(?:has|have) (?:been|now|already|since|\p{L}+ed)|went|met|began|started|took|came|became|opened|received|completed|considered|approved|agreed|reported|visited|attended|published|launched|finished|decided|held|sent|moved|left|arrived|ended|signed|adopted|implemented|appointed|introduced|improved|fell|rose|dropped|increased|decreased|presented|undertaken|carried out|installed|issued|gave|made|set up|closed|joined|trained|changed)(?!\p{L})/iu;

/** A clause ends at a mark, and before a second verb of its own: "was received in May | and is now in use". */
const boundary =
  /[;:]|, |(?: -| –| —) | (?:but|although|though|while|whereas) | and (?=(?:it |they |we |the \p{L}+ |this )?(?:will|would|should|is|are|was|were|has|have|had|did|does|do|can|could|may)(?!\p{L}))/giu;

function clauseAround(sentence: string, at: number): string {
  let from = 0;
  for (const match of allMatches(sentence, boundary)) {
    if (match.index >= at) return sentence.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return sentence.slice(from);
}

/** Whether what stands at the place is told as still to come: by its clause, or by the sentence where that has no verb. */
export function isAheadAt(sentence: string, at: number): boolean {
  if (!ahead.test(sentence)) return false;
  const clause = clauseAround(sentence, at);
  if (ahead.test(clause)) return true;
  return !happened.test(clause);
}

/** Whether something in the sentence is told as still to come. */
export function isAheadIn(sentence: string): boolean {
  return ahead.test(sentence);
}

/** The clause of the place tells what has happened, and nothing to come. */
export function hasHappenedAt(sentence: string, at: number): boolean {
  const clause = clauseAround(sentence, at);
  return happened.test(clause) && !ahead.test(clause);
}
