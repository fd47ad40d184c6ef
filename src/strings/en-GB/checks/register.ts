/** Titles, messages and fixes of the checks on refs, statuses, evidence and the source sheet. Quoted words are the officer's own. */
export const register = {
  'checks.quoted': '“{text}”',
  'checks.andMore': '{listed} and {more, number} more',

  'checks.recommendationRefBlank.title': 'Recommendation without a ref',
  'checks.recommendationRefBlank.about':
    'Every recommendation has a ref of its own. Evidence, links and the report find it by its ref.',
  'checks.recommendationRefBlank.message':
    '{words, select, none {Row {row} of the recommendations has no ref.} other {The recommendation “{recommendation}” has no ref.}}',
  'checks.recommendationRefBlank.fix':
    'Type a ref that no other recommendation has into {cell}, or delete the row if it is not wanted.',

  'checks.recommendationRefTwice.title': 'Two recommendations with the same ref',
  'checks.recommendationRefTwice.about':
    'No two recommendations share a ref, because nobody could tell whose evidence is whose. Refs are compared letter by letter: 7, 07 and 7a are three refs.',
  'checks.recommendationRefTwice.message':
    'The ref “{ref}” stands in {cell} and already in {first}, for “{other}”.',
  'checks.recommendationRefTwice.fix':
    'Give one of the two another ref. Then see that the evidence of both names the right one.',

  'checks.recommendationBlank.title': 'Recommendation without words',
  'checks.recommendationBlank.about':
    'Every recommendation has its words, as the inspectors wrote them. The report quotes them.',
  'checks.recommendationBlank.message':
    '{refed, select, no {Row {row} of the recommendations has no ref and no words.} other {Recommendation {ref} has no words.}}',
  'checks.recommendationBlank.fix':
    'Type the recommendation into {cell} as it was made, or delete the row if it is not wanted.',

  'checks.statusBlank.title': 'Recommendation without a status',
  'checks.statusBlank.about':
    'Every recommendation has a status. One without counts as “Blank or not recognised” in the summary.',
  'checks.statusBlank.message':
    '{refed, select, no {The recommendation “{recommendation}” has no status.} other {Recommendation {ref} has no status.}}',
  'checks.statusBlank.fix':
    '{listed, select, none {Type its status into {cell}, and list that status in the Statuses table.} other {Choose its status in {cell}: {statuses}.}}',

  'checks.statusUnknown.title': 'Status that is not in the list of statuses',
  'checks.statusUnknown.about':
    'Every status is one of those in the Statuses table, letter for letter. Any other has no colour and counts as “Blank or not recognised”.',
  'checks.statusUnknown.message':
    '{refed, select, no {The status “{status}”} other {The status “{status}” of recommendation {ref}}} is not in the Statuses table.{close, select, form { It differs from “{nearest}” only in capitals or spaces.} other {}}',
  'checks.statusUnknown.fix':
    '{close, select, none {{listed, select, none {List it in the Statuses table.} other {Choose one of the listed statuses in {cell} ({statuses}), or add this one to the Statuses table.}}} other {Change {cell} to “{nearest}”, the nearest in the list, or add this status to the Statuses table.}}',
  'checks.statusUnknown.repair': 'Change to “{nearest}”',

  'checks.evidenceRefBlank.title': 'Evidence without a ref',
  'checks.evidenceRefBlank.about':
    'Every piece of evidence has a ref of its own, by which links and pointers such as “As above” find it.',
  'checks.evidenceRefBlank.message':
    '{words, select, none {Row {row} of the evidence has no ref.} other {The evidence “{evidence}” has no ref.}}',
  'checks.evidenceRefBlank.fix':
    'Type a ref that no other evidence has into {cell}, or delete the row if it is not wanted.',

  'checks.evidenceRefTwice.title': 'Two pieces of evidence with the same ref',
  'checks.evidenceRefTwice.about':
    'No two pieces of evidence share a ref, because a pointer to it could mean either.',
  'checks.evidenceRefTwice.message':
    'The evidence ref “{ref}” stands in {cell} and already in {first}, for “{other}”.',
  'checks.evidenceRefTwice.fix':
    'Give one of the two another ref. Then see that the See column names the right one.',

  'checks.evidenceRecommendationBlank.title': 'Evidence that names no recommendation',
  'checks.evidenceRecommendationBlank.about':
    'Every piece of evidence names the recommendation that it belongs to. The report cannot show it otherwise.',
  'checks.evidenceRecommendationBlank.message':
    '{words, select, none {Evidence {ref} does not say which recommendation it belongs to.} other {The evidence “{evidence}” does not say which recommendation it belongs to.}}',
  'checks.evidenceRecommendationBlank.fix':
    'Type the ref of its recommendation into {cell}. Until then the report leaves this evidence out and says so.',

  'checks.evidenceRecommendationUnknown.title':
    'Evidence for a recommendation that is not in the list',
  'checks.evidenceRecommendationUnknown.about':
    'Every recommendation that evidence names is in the Recommendations table, letter for letter.',
  'checks.evidenceRecommendationUnknown.message':
    '{refed, select, no {Evidence} other {Evidence {ref}}} names recommendation “{named}”, and no recommendation has that ref.',
  'checks.evidenceRecommendationUnknown.fix':
    '{close, select, none {Type the ref of its recommendation into {cell}, or add the recommendation.} other {Change “{named}” in {cell} to “{nearest}”, the nearest ref (“{recommendation}”), or add the recommendation.}}',
  'checks.evidenceRecommendationUnknown.repair': 'Change to “{nearest}”',

  'checks.evidenceBlank.title': 'Evidence without words',
  'checks.evidenceBlank.about':
    'Every row of evidence says something. A blank one is not counted as evidence.',
  'checks.evidenceBlank.message':
    '{refed, select, no {Row {row} of the evidence has no words.} other {Evidence {ref} has no words.}}{named, select, none {} other { It names recommendation {recommendation}.}}',
  'checks.evidenceBlank.fix':
    'Type the evidence into {cell}, or delete the row if it is not wanted.',

  'checks.pointerOnly.title': 'Evidence that only points to other evidence',
  'checks.pointerOnly.about':
    'Evidence such as “As above” says nothing by itself. The check says which evidence it leads to, so that a person can see whether that is what was meant.',
  'checks.pointerOnly.message': '{says}. That leads to {target}: “{words}”',
  'checks.pointerOnly.fix':
    'See that this is the evidence that is meant, and that it answers this recommendation too. If not, write the evidence into {cell}. The report adds a cross-reference.',

  'checks.pointerBegins.title': 'Evidence that begins by pointing to other evidence',
  'checks.pointerBegins.about':
    'Evidence that begins with words such as “As above” and goes on. The check says which evidence they lead to.',
  'checks.pointerBegins.message': '{says} and goes on. That leads to {target}: “{words}”',
  'checks.pointerBegins.fix':
    'Nothing need be done if this is the evidence that is meant. The report keeps the words and adds a cross-reference.',

  'checks.pointerNowhere.title': 'Evidence that points to nothing',
  'checks.pointerNowhere.about':
    'Words such as “As above”, or a ref in the See column, lead to evidence that has words of its own.',
  'checks.pointerNowhere.message':
    '{because, select, unknown {{says}. {by, select, words {Neither evidence nor a recommendation with evidence} other {No evidence}} has the ref “{see}”.} blank {{says}. That leads to {target}, which has no words of its own.} other {{says}. There is no evidence above it that this could mean.}}',
  'checks.pointerNowhere.fix':
    '{because, select, unknown {{by, select, words {Write the evidence out in {cell}, or put the ref right.} other {Type the ref of the evidence that is meant into {cell}.}}} other {Write the evidence out in {cell}{column, select, there {, or type the ref of the evidence that is meant into its See column} other {}}.}}',

  'checks.pointerCircle.title': 'Evidence that points round in a circle',
  'checks.pointerCircle.about':
    'Following words such as “As above” from evidence to evidence comes to an end.',
  'checks.pointerCircle.message':
    '{says}. Following it comes back to evidence that was passed already: {chain}.',
  'checks.pointerCircle.fix':
    'Write the evidence out in one of them{column, select, there {, or type the ref of other evidence into its See column} other {}}.',

  'checks.pointer.saysOnly':
    '{evidence} says only “{pointer}”{see, select, none {} other {, and its See column names “{named}”}}',
  'checks.pointer.saysNothing': '{evidence} has no words, and its See column names “{named}”',
  'checks.pointer.begins':
    '{evidence} begins “{pointer}”{see, select, none {} other {, its See column names “{named}”,}}',
  'checks.pointer.evidence':
    '{refed, select, no {{small, select, yes {evidence} other {Evidence}} without a ref} other {{small, select, yes {evidence} other {Evidence}} {ref}}}{under, select, none {} other { of recommendation {recommendation}}}',

  'checks.evidenceMissing.title': 'Status that needs evidence, and there is none',
  'checks.evidenceMissing.about':
    'A status with “Yes” under Needs evidence has evidence with words. Evidence that only points elsewhere counts when it leads to evidence with words.',
  'checks.evidenceMissing.message':
    'Recommendation {ref} is “{status}”, and {rows, plural, =0 {there is no evidence for it} one {its one row of evidence is blank or points to nothing} other {its # rows of evidence are blank or point to nothing}}.',
  'checks.evidenceMissing.fix':
    '{table, select, none {Add an Evidence table with the columns Ref, Recommendation ref and Evidence, and a row for {ref} in it; or change the status in {cell}.} other {Add evidence with {ref} as its recommendation ref, or change the status in {cell}.}}',

  'checks.detailBlank.title': 'Report detail that the report needs is blank',
  'checks.detailBlank.about':
    'A committee report needs its title, subject heading, lead, author and policy context.',
  'checks.committeeBlank.title': 'The committee is blank',
  'checks.committeeBlank.about': 'The report says which committee it is for.',
  'checks.reportingDateBlank.title': 'The reporting date is blank',
  'checks.reportingDateBlank.about':
    'The report and the summary say which date they speak of. The add-in never takes today for it.',
  'checks.detail.blank': '“{label}” has no value.',
  'checks.detail.absent': 'The report details have no row for “{label}”.',
  'checks.detail.blankFix':
    'Type it into {cell}. Until then the report says that it is not supplied.',
  'checks.detail.absentFix':
    'Add a row with the field “{label}” and its value to the table that begins at {cell}. Until then the report says that it is not supplied.',

  'checks.sourceChanged.title': 'The source sheet has changed since set up',
  'checks.sourceChanged.about':
    'What set up read from the officer’s own sheet still stands there. A later change on that sheet is taken over into the tracker’s table, or declined.',
  'checks.sourceChanged.message':
    'On the sheet “{sheet}”, {kind, select, evidence {evidence {ref}} detail {“{ref}”} other {“{column}” of recommendation {ref}}} is now {theirsBlank, select, yes {blank} other {“{theirs}”}}. The tracker’s table has {oursBlank, select, yes {a blank cell} other {“{ours}”}}.',
  'checks.sourceChanged.fix':
    'Take the change over into the tracker’s table, or decline it and keep what the table has.',

  'checks.sourceAdded.title': 'The source sheet has a new row since set up',
  'checks.sourceAdded.about':
    'Every row of the officer’s own sheet is in the tracker’s tables. A new one is taken over or declined.',
  'checks.sourceAdded.message':
    'The sheet “{sheet}” has {kind, select, evidence {new evidence for recommendation {ref}} detail {a new report detail, “{ref}”} other {a new recommendation}}: “{theirs}”. The tracker’s table does not have it.',
  'checks.sourceAdded.fix':
    'Take it over into the tracker’s table{kind, select, recommendation { as {ref}} other {}}, or decline it.',

  'checks.sourceDeleted.title': 'A row is gone from the source sheet since set up',
  'checks.sourceDeleted.about':
    'Every row that set up read is still on the officer’s own sheet. One that is gone is removed from the tracker’s table too, or kept.',
  'checks.sourceDeleted.message':
    '{kind, select, evidence {Evidence {ref}} detail {The report detail “{ref}”} other {Recommendation {ref}}} is no longer on the sheet “{sheet}”. The tracker’s table still has it: “{ours}”.',
  'checks.sourceDeleted.fix':
    'Take it over, which removes it from the tracker’s table, or decline and keep it.',

  'checks.sourceLost.title': 'The source sheet cannot be compared any more',
  'checks.sourceLost.about':
    'The sheet that set up read is still in the workbook under its name, and its list is still recognised. Otherwise a later change on it goes unnoticed.',
  'checks.sourceLost.message':
    '{why, select, missing {Set up read the sheet “{sheet}”, and no sheet has that name now.} other {Set up read the sheet “{sheet}”, and nothing is recognised on it now.}} Changes made there since set up are not found.',
  'checks.sourceLost.fix':
    '{why, select, missing {Give the sheet its old name again, if it was renamed. If it was deleted on purpose, nothing need be done.} other {Put the headings of the list on “{sheet}” back as they were. If the sheet is no longer used, nothing need be done.}}',
} as const;
