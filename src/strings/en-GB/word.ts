/** Words that only the Word document has: its footer, its properties and the names of its styles. */
export const word = {
  'word.footer.page': 'Page {page} of {pages}',
  'word.property.title': 'Report on recommendations',
  'word.property.creator': 'Recommendations Tracker',
  'word.style.recommendation': 'Recommendation',
  'word.style.evidence': 'Evidence text',
  'word.style.evidenceLabel': 'Evidence label',
  'word.style.coverLine': 'Cover line',
  'word.style.tableText': 'Table text',
  'word.style.tableHeading': 'Table heading',
  'word.contents': 'Contents',
  'word.style.contentsTitle': 'Contents title',
  'word.style.label': 'Label',
  'word.style.notSupplied': 'Not supplied',
  'word.style.crossReference': 'Cross-reference',
} as const;
