/** Names of the settings of the checks as the table lists them, and what each is for. */
export const settings = {
  'checks.setting.yes': 'Yes',
  'checks.setting.on': 'On',
  'checks.setting.rule': 'Rule {code}',
  'checks.setting.public.name': 'The report is public',
  'checks.setting.public.meaning':
    'Yes or No. In a public report, evidence that is marked exempt is an error.',
  'checks.setting.evidenceAge.name': 'Evidence may be so many months old',
  'checks.setting.evidenceAge.meaning': 'Counted back from the reporting date.',
  'checks.setting.dueMoves.name': 'A due date may be moved so many times',
  'checks.setting.dueMoves.meaning': 'Compared with the column Times moved.',
  'checks.setting.sentenceWords.name': 'A sentence may have so many words',
  'checks.setting.sentenceWords.meaning': 'Longer ones are hard to follow in a meeting.',
  'checks.setting.tolerance.name': 'Figures may differ by so many percentage points',
  'checks.setting.tolerance.meaning':
    'What a change claimed in words may differ from the change worked out of its two values.',
  'checks.setting.smallNumber.name': 'Numbers of people are small under',
  'checks.setting.smallNumber.meaning':
    'Where a private matter is told of fewer people than this, somebody may know who they are.',
  'checks.setting.toCome.name': 'Words of work to come',
  'checks.setting.toCome.meaning':
    'Phrases, parted by semicolons. They contradict a status that is complete.',
  'checks.setting.done.name': 'Words of work that is done',
  'checks.setting.done.meaning':
    'Phrases, parted by semicolons. They contradict a status that is planned.',
  'checks.setting.absolute.name': 'Words of an absolute or soft claim',
  'checks.setting.absolute.meaning':
    'Phrases, parted by semicolons. They are asked about next to an exception.',
  'checks.setting.exception.name': 'Words of an exception',
  'checks.setting.exception.meaning': 'Phrases, parted by semicolons.',
  'checks.setting.vagueDate.name': 'Vague dates',
  'checks.setting.vagueDate.meaning':
    'Phrases, parted by semicolons. Each asks for a date where something is still to come.',
  'checks.setting.knownShort.name': 'Abbreviations that everybody knows',
  'checks.setting.knownShort.meaning': 'Parted by semicolons. They need not be spelled out.',
  'checks.setting.private.name': 'Words of private matters',
  'checks.setting.private.meaning':
    'Phrases, parted by semicolons. Each asks whether the text may be published.',
} as const;
