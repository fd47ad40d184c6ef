/** What is said where meetings are recorded and compared. */
export const history = {
  'history.recorded':
    'The meeting of {date} is recorded: {count, plural, one {one recommendation} other {# recommendations}} in the table {table}.',
  'history.replaced':
    'The record of the meeting of {date} is replaced: {count, plural, one {one recommendation} other {# recommendations}} in the table {table}.',
  'history.nothing':
    'There is no recommendation to record. Fill in the Recommendations table and record the meeting then.',
  'history.removed': 'The record of the meeting of {date} is removed.',
  'history.gone': 'There is no record of the meeting of {date} any more.',
  'history.returned': 'The record of the meeting of {date} is back.',

  'history.heading': 'Meetings',
  'history.none':
    'No meeting has been recorded yet. Record this one when its report is final, and the next report will say what has changed since.',
  'history.record': 'Record this meeting',
  'history.recordOf': 'Record the meeting of {date}',
  'history.date': 'Date of the meeting',
  'history.noDate': 'The report details have no meeting date that can be read.',
  'history.there':
    'The meeting of {date} is recorded already. Replace its record with how things stand now?',
  'history.replace': 'Replace it',
  'history.leave': 'Leave it',
  'history.compare': 'Compare the report with',
  'history.before': 'The meeting before',
  'history.nothingBefore': 'Nothing: no meeting is recorded before',
  'history.file': 'A workbook from a file…',
  'history.file.with': 'The workbook “{file}”{dated, select, yes { ({date})} other {}}',
  'history.file.date': 'Date of “{file}”',
  'history.file.day':
    'Taken from its own report details, where they have one. Give the day of which it is, or leave it blank.',
  'history.file.compared':
    'Compared with “{file}”{dated, select, yes { ({date})} other {}}: {count, plural, one {one recommendation} other {# recommendations}}. It was only read; this workbook is as it was.',
  'history.file.noSheets':
    'No list of recommendations was found in “{file}”. Look whether it is the right workbook; set up recognises a list by its headings. The report is compared as before.',
  'history.file.absent':
    '“{file}” could not be opened. Look whether it has been moved or is open elsewhere, then choose it again. The report is compared as before.',
  'history.file.empty':
    '“{file}” is empty. Choose another copy of the workbook. The report is compared as before.',
  'history.file.notXlsx':
    '“{file}” is no Excel workbook. Choose an .xlsx file. The report is compared as before.',
  'history.file.oldXls':
    '“{file}” is in the format that Excel used before 2007. Open it in Excel, save it as an Excel workbook (.xlsx), then choose that file. The report is compared as before.',
  'history.file.binaryXlsb':
    '“{file}” is a binary workbook. Open it in Excel, save it as an Excel workbook (.xlsx), then choose that file. The report is compared as before.',
  'history.file.encrypted':
    '“{file}” asks for a password, so it cannot be read. Open it in Excel, take the password off (File > Info > Protect Workbook), save a copy and choose that. The report is compared as before.',
  'history.file.cut':
    '“{file}” is damaged or its end is missing. Open it in Excel, which may repair it, save a copy and choose that. The report is compared as before.',
  'history.file.tooLarge':
    '“{file}” unpacks to more than any register holds, so it was not read. Copy its list of recommendations to a workbook of its own and choose that. The report is compared as before.',

  'history.same': 'Other numbers than then',
  'history.same.help':
    '{count, plural, one {One recommendation has} other {# recommendations have}} the same wording as one with another number then, and {count, plural, one {is taken for it} other {are taken for them}}.',
  'history.same.left':
    '{count, plural, =0 {All are answered} one {One to confirm} other {# to confirm}}',
  'history.same.was': '{ref} was {was}? Same wording:',
  'history.same.yes': 'Yes',
  'history.same.no': 'No',
  'history.same.yesOf': 'Yes, {ref} was {was}',
  'history.same.noOf': 'No, {ref} was not {was}',
  'history.same.all': 'Yes to all that are left',
  'history.same.more': 'Show {count, plural, one {one more} other {# more}}',

  'history.list': '{count, plural, one {One recorded meeting} other {# recorded meetings}}',
  'history.of': '{date}: {count, plural, one {one recommendation} other {# recommendations}}',
  'history.remove': 'Remove',
  'history.removeOf': 'Remove the record of the meeting of {date}',
  'history.bringBack': 'Bring back the record of {date}',
  'history.since': 'Since {since}',
  'history.chooseKind': 'Choose a kind to see the report of it alone.',
  'history.kinds': 'Movement since the meeting before',
} as const;
