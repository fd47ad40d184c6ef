/** What the checks on the other columns of Evidence say. `who` names the row: "Evidence E05 of recommendation R02". */
export const evidence = {
  'checks.recommendationTwice.title': 'Evidence that names a recommendation twice',
  'checks.recommendationTwice.about':
    'Evidence names each of its recommendations once. One that is named twice may stand for another.',
  'checks.recommendationTwice.message': '{who} names recommendation “{named}” twice.',
  'checks.recommendationTwice.fix':
    'See whether one of the two was meant to be another recommendation. If not, name it once in {cell}.',
  'checks.recommendationTwice.repair': 'Change to “{value}”',

  'checks.evidenceCellError.title': 'Excel error in the evidence',
  'checks.evidenceCellError.about':
    'No cell of the evidence shows an error of Excel’s, such as #N/A or #REF!: the report would print it.',
  'checks.evidenceCellError.message': '{who} shows Excel’s error {error}.',
  'checks.evidenceCellError.fix': 'Type what should stand in {cell}, or mend its formula.',

  'checks.dateBlank.title': 'Evidence without a date',
  'checks.dateBlank.about': 'Evidence says of when it is, where there is a column for it.',
  'checks.dateBlank.message': '{who} has no date.',
  'checks.dateBlank.fix': 'Type the day of the evidence into {cell}.',

  'checks.dateFuture.title': 'Evidence dated after the reporting date',
  'checks.dateFuture.about':
    'No evidence is of a later day than the one that the report speaks of.',
  'checks.dateFuture.message':
    '{who} is dated “{date}”, which is after the reporting date, {reporting}.',
  'checks.dateFuture.fix': 'Correct {cell}, or leave this evidence to the next report.',

  'checks.dateOld.title': 'Evidence that is old',
  'checks.dateOld.about':
    'Evidence is at most twelve months old at the reporting date (the limit is a setting).',
  'checks.dateOld.message':
    '{who} is dated “{date}”, more than {months, plural, one {# month} other {# months}} before the reporting date, {reporting}.',
  'checks.dateOld.fix':
    'Ask whether it still holds. Add newer evidence, or say in it that it was looked at again.',

  'checks.whereHeld.title': 'Link to evidence that leads nowhere',
  'checks.whereHeld.about':
    'Where evidence is held is told in words, by a plain path, or by an address that begins with http:// or https://.',
  'checks.whereHeld.message':
    '{who} is held at “{link}”, {why, select, kind {an address of a kind that readers cannot open} other {which is no whole web address}}.',
  'checks.whereHeld.fix':
    'Put a web address that begins with https://, a plain path or words into {cell}.',

  'checks.exempt.title': 'Exempt evidence in a public report',
  'checks.exempt.about':
    'Evidence that is marked exempt is not in a report for the public. Whether the report is public is a setting.',
  'checks.exempt.message': '{who} is marked exempt (“{mark}”), and the report is public: “{words}”',
  'checks.exempt.fix':
    'Take it out of the Evidence table, or clear {cell} if it may be published. If this report is not for the public, say so in the check settings.',

  'checks.implicationBlank.title': 'An implication is blank',
  'checks.implicationBlank.about':
    'The financial, legal, human resources and equalities implications are each stated by a named adviser. The add-in asks for the statement and never fills it in.',
  'checks.implicationBlank.fix':
    'Ask {field, select, financialImplications {the finance adviser} legalImplications {the legal adviser} humanResourcesImplications {the human resources adviser} other {the equalities adviser}} for a statement, and put it into {cell} with the adviser’s name. Until then the report says that it is not supplied.',

  'checks.dateNone.title': 'A report detail that should be a date and is none',
  'checks.dateNone.about':
    'Meeting date and reporting date are dates: 31/10/2025, 31 October 2025 or October 2025.',
  'checks.dateNone.message': '“{label}” is “{value}”, which cannot be read as a date.',
  'checks.dateNone.fix': 'Type the day into {cell}, as in 31 October 2025.',

  'checks.emailNone.title': 'An email address that is none',
  'checks.emailNone.about': 'The email address is one that can be written to.',
  'checks.emailNone.message': '“{value}” is no email address.',
  'checks.emailNone.fix': 'Correct {cell}: members will write to it.',

  'checks.inspectionDatesDiffer.title': 'Dates of the inspection that differ',
  'checks.inspectionDatesDiffer.about': 'The report details give the inspection one date.',
  'checks.inspectionDatesDiffer.message':
    '“{label}” dates the inspection “{words}”, and “{other}” dates it “{first}”.',
  'checks.inspectionDatesDiffer.fix': 'Ask which is right, and use it throughout.',

  'checks.publishedWork.title': 'A background paper that is a published work',
  'checks.publishedWork.about':
    'Published works, such as Acts, guidance and inspectors’ reports, need not be listed as background papers (Local Government Act 1972, section 100D).',
  'checks.publishedWork.message': '“{words}” seems to be a published work.',
  'checks.publishedWork.fix':
    'Ask democratic services whether to list it. It may stay; if it goes, clear it from {cell}.',

  'checks.statusUnused.title': 'Status that no recommendation has',
  'checks.statusUnused.about': 'Every listed status is used, or could go.',
  'checks.statusUnused.message': 'No recommendation is “{status}”.',
  'checks.statusUnused.fix':
    'Nothing need be done. If the status is no longer used, delete its row at {cell}.',

  'checks.statusTwice.title': 'Two statuses that are the same',
  'checks.statusTwice.about':
    'No status is listed twice, nor in two spellings that a reader would not tell apart.',
  'checks.statusTwice.message':
    '{same, select, yes {“{status}” is listed in {first} already} other {“{status}” reads like “{other}” in {first}}}. The report would count them apart.',
  'checks.statusTwice.fix':
    'Keep one of the two, and give the recommendations of the other that status.',

  'checks.exampleRow.title': 'The example row is still there',
  'checks.exampleRow.about':
    'The rows that a new register begins with are an example. They are cleared, or typed over, before the report is made.',
  'checks.exampleRow.message': 'This row is the example that the new register began with.',
  'checks.exampleRow.fix':
    'Clear the example, or type a row of your own over {cell}. Delete its row where you do not need it.',

  'checks.statusColour.title': 'Colour that cannot be read',
  'checks.statusColour.about':
    'Each colour of the Statuses table is a colour: # and six digits or letters from A to F. Otherwise its status is grey.',
  'checks.statusColour.message':
    'The colour “{text}” of the status “{status}” is none that can be read. The status is shown grey.',
  'checks.statusColour.fix':
    'Write {cell} as # and six digits or letters from A to F, red, green and blue by turns: {known, select, yes {{colour} for “{text}”} other {#005245 is a green, #DA7A00 an amber, #A8140A a red, #5983DD a blue and #8E9396 a grey}}. Excel shows them under Fill Color > More Colors > Custom > Hex.',
  'checks.statusColour.repair': 'Change to {colour}',

  'checks.statusPale.title': 'Colour that is too pale for a chart',
  'checks.statusPale.about':
    'Each status’s colour can be seen on white (at least 3:1), because bars of that colour stand on white paper. Words on a colour are black or white and can always be read.',
  'checks.statusPale.message':
    'The colour {colour} of the status “{status}” is too pale to be seen on white. Charts show its bar in {nearest}.',
  'checks.statusPale.fix':
    'Change {cell} to {nearest}, the nearest that can be seen, or a darker one.',
  'checks.statusPale.repair': 'Change to {nearest}',

  'checks.settingUnreadable.title': 'Check setting that cannot be understood',
  'checks.settingUnreadable.about':
    'Every row of the check settings is one that the add-in knows, with a value of its kind. Otherwise the usual value holds.',
  'checks.settingUnreadable.message':
    'The setting “{setting}” with the value “{value}” is not understood. The usual value holds.',
  'checks.settingUnreadable.fix':
    'Put a number, Yes or No, or phrases parted by semicolons into {cell}, as the setting needs; or delete the row.',

  'checks.rowsLeftOut.title': 'Recommendation that is marked to be left out of the report',
  'checks.rowsLeftOut.about':
    'A recommendation with “No” under Include in report is pointed out, so that nobody takes the report for the whole.',
  'checks.rowsLeftOut.message': '{who} is marked “{mark}” under Include in report.',
  'checks.rowsLeftOut.fix':
    'See that the report says in words what it leaves out. To include it, change {cell}.',

  'checks.rowsHidden.title': 'Rows of a table are hidden',
  'checks.rowsHidden.about':
    'Where a filter or a person has hidden rows of a table, it is pointed out that summary and report hold them all the same.',
  'checks.rowsHidden.message':
    'Some rows of the table “{table}” are hidden, by a filter or by hand. Summary and report hold all of it: {count, plural, one {# {kind, select, evidence {piece of evidence} other {recommendation}}} other {# {kind, select, evidence {pieces of evidence} other {recommendations}}}}.',
  'checks.rowsHidden.fix':
    'Nothing need be done if that is meant. To see all rows, clear the filter or unhide them.',

  'checks.countsDiffer.title': 'A generated sheet whose numbers differ from the grid',
  'checks.countsDiffer.about':
    'The numbers on the Summary and the Narrative sheet are those of the grid: the Summary’s of all recommendations, the Narrative’s of those that its report covers. A report of some rows only is no difference.',
  'checks.countsDiffer.message':
    'The sheet “{sheet}” {blank, select, yes {has no number} other {says {stated}}} for “{label}”, and the grid has {count, number}{kind, select, narrative { among the recommendations that this report covers} other {}}.',
  'checks.countsDiffer.fix':
    'Make the {kind, select, summary {summary sheet} other {narrative}} again, which replaces what stands in {cell}. If Excel calculates by hand only, press F9 first.',

  'checks.sheetOld.title': 'A generated sheet that is older than the grid',
  'checks.sheetOld.about':
    'The Summary has the statuses and the reporting date as they are now, the Narrative everything that its report covers.',
  'checks.sheetOld.message':
    '{kind, select, summary {Statuses or report details have changed since the sheet “{sheet}” was made.} other {What the sheet “{sheet}” tells of has changed in the grid since it was made.}}',
  'checks.sheetOld.fix':
    'Make the {kind, select, summary {summary sheet} other {narrative}} again. What you typed beside it stays.',
} as const;
