/** What the checks on officers' words and figures say. They are questions with the words quoted, never verdicts. */
export const wording = {
  'checks.claimUnfinished.title': 'Complete, yet the evidence speaks of work to come',
  'checks.claimUnfinished.about':
    'Where a status counts as complete, its evidence does not speak of work that is to come or unfinished: “will be”, “in hand”, “not yet”, “under way”, “planned for”, “close to”. The words are a setting.',
  'checks.claimUnfinished.message':
    '{who}: recommendation {recommendation} is “{status}”, and its evidence says “{words}”: “{sentence}”',
  'checks.claimUnfinished.fix':
    'Ask whether this is still to be done. If so, change the status; if it has been done since, say so in {cell}, with the date.',

  'checks.claimDone.title': 'Planned, yet the text says that it is done',
  'checks.claimDone.about':
    'Where a status is at the planning stage, its text does not say that it has been done. A text that also speaks of work to come is not asked about. The words are a setting.',
  'checks.claimDone.message':
    '{who}: recommendation {recommendation} is “{status}”, and its text says “{words}”.',
  'checks.claimDone.fix':
    'Ask whether the status should move on, or what of it is done. Say in {cell} what is still planned.',

  'checks.claimAbsolute.title': 'An absolute claim next to an exception',
  'checks.claimAbsolute.about':
    'A claim such as “fully”, “all” or “almost 100%” does not stand next to an exception such as “only one case” or “apart from”. The words are settings.',
  'checks.claimAbsolute.message': '{who} says “{claim}” and then “{exception}”.',
  'checks.claimAbsolute.fix':
    'Ask for the number: how many of how many. Write it into {cell} in place of the claim, or explain the exception.',

  'checks.figureChange.title': 'A change that its own figures contradict',
  'checks.figureChange.about':
    'A change claimed in words (“by 50%”, “doubled”, “a third”, “three out of four”) is the one that the two values in the same sentence, or in Value now and Value before, give. The tolerance is a setting.',
  'checks.figureChange.message':
    '{who} says “{words}”. {kind, select, share {{now} of {before} is {worked} per cent.} difference {From {before} to {now} the difference is {worked}.} other {From {before} to {now} is a change of {worked} per cent.}} “{sentence}”',
  'checks.figureChange.fix': 'Ask which of the figures is right, and correct {cell}.',

  'checks.figureOverWhole.title': 'Percentages of a whole over 100',
  'checks.figureOverWhole.about':
    'No share of a whole is over 100 per cent, and shares of one whole add up to no more than that.',
  'checks.figureOverWhole.message':
    '{who} says “{words}”{parts, plural, =1 { of a whole} other {, which add up to {sum} per cent of one whole}}.',
  'checks.figureOverWhole.fix':
    'Ask what the whole is and whether anything was counted twice. Correct {cell}.',

  'checks.figureBaseZero.title': 'A percentage of change from nothing',
  'checks.figureBaseZero.about':
    'Nothing has risen by a percentage or a multiple where the value before was zero: such a change cannot be worked out.',
  'checks.figureBaseZero.message': '{who} says “{words}”, and the value before was zero.',
  'checks.figureBaseZero.fix': 'Give the two numbers in {cell} and leave the percentage out.',

  'checks.figureUnalike.title': 'Values that are not alike',
  'checks.figureUnalike.about':
    'Values that are set against one another measure the same thing: not a percentage and a number, a quarter and a whole year, gross and net, nor households and people.',
  'checks.figureUnalike.message':
    '{who} sets “{now}” against “{before}”, {why, select, period {one for part of a year and one for a whole year} other {which are not measured in the same way}}.',
  'checks.figureUnalike.fix':
    'Ask for two values of the same measure and period, and correct {cell}.',

  'checks.vagueDate.title': 'Something to come, without a date',
  'checks.vagueDate.about':
    'What is still to come has a date: “shortly”, “early next year”, “in November” and “next month” will be asked about. The finding says how the words read at the reporting date. The words are a setting.',
  'checks.vagueDate.message':
    '{who} says “{words}”{read, select, yes {, which at the reporting date, {reporting}, reads as {reading}} other {}}: “{sentence}”',
  'checks.vagueDate.fix': 'Ask for the day or the month and year, and write it into {cell}.',

  'checks.abbreviation.title': 'Abbreviation that is never spelled out',
  'checks.abbreviation.about':
    'Every abbreviation is spelled out once in what will be published, as in “multi-agency safeguarding hub (MASH)”. What everybody knows is a setting.',
  'checks.abbreviation.message':
    '“{short}” is spelled out nowhere in what will be published. {cells, plural, one {It stands in this cell.} other {It stands in # cells, first in this one.}}',
  'checks.abbreviation.fix':
    'Write it out where it first stands, in {cell}, with the abbreviation in brackets; or add it to the abbreviations that everybody knows in the check settings.',

  'checks.twoNames.title': 'Two abbreviations for what seems one body',
  'checks.twoNames.about':
    'One body has one name in a report. Two abbreviations of four letters or more that differ only in the first are asked about, as HSCB and LSCB.',
  'checks.twoNames.message':
    '“{other}” and “{one}” (first in {first} of the sheet “{sheet}”) seem to name one body.',
  'checks.twoNames.fix': 'Ask whether they are one. If so, use one of the two throughout.',

  'checks.longSentence.title': 'A sentence that is hard to follow',
  'checks.longSentence.about': 'No sentence has more than 40 words (the limit is a setting).',
  'checks.longSentence.message':
    '{who} has a sentence of {count, number} words; the limit is {limit}: “{words}”',
  'checks.longSentence.fix': 'Make two or three sentences of it in {cell}.',

  'checks.privateMatter.title': 'Text that may not be for publication',
  'checks.privateMatter.about':
    'A report for the public does not tell of a child, a case, an individual’s performance or health, fewer than five people in a private matter, or a personal telephone number or address.',
  'checks.privateMatter.message': '{who} may tell of a person: “{words}”',
  'checks.privateMatter.fix':
    'Ask whether it may be published: somebody could know who it is. If not, say it in {cell} without the person, or mark it exempt.',

  'checks.brokenOff.title': 'A sentence that breaks off',
  'checks.brokenOff.about':
    'Every sentence has its end and its beginning. One that ends with “and the”, or begins in the middle, lost a part when it was copied.',
  'checks.brokenOff.message': '{who} breaks off, or begins in the middle: “{words}”',
  'checks.brokenOff.fix': 'Find the part that is missing and complete {cell}.',

  'checks.seeAttached.title': 'Something is attached, and it is not said what',
  'checks.seeAttached.about':
    '“See attached” names what is attached: in a published report nobody can see it.',
  'checks.seeAttached.message': '“{words}” does not say what is attached.',
  'checks.seeAttached.fix':
    'Name the document in {cell}, with its date and where members can read it.',
} as const;
