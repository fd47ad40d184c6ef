/** What Excel itself shows in the add-in's name: alerts of the lists and date checks. */
export const excel = {
  'excel.check.status.title': 'Not in the list of statuses',
  'excel.check.status.text':
    'This is not one of the statuses in the table Statuses. You can keep it; Check will point it out.',
  'excel.check.date.title': 'Not a date',
  'excel.check.date.text':
    'A date such as 31/03/2026 is expected here, from 2000 to 2099. You can keep what you typed.',
  'excel.check.yesNo.title': 'Yes or No',
  'excel.check.yesNo.text': 'Yes or No is expected here. You can keep what you typed.',
  'excel.check.yesNo.list': 'Yes,No',
  'excel.check.rag.title': 'Not a RAG rating',
  'excel.check.rag.text': 'Red, Amber or Green is expected here. You can keep what you typed.',
  'excel.check.rag.list': 'Red,Amber,Green',
} as const;
