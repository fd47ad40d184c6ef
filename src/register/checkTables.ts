import { phrases, type TableDesign } from './columnDesign';

export type SettingColumn = 'setting' | 'value' | 'meaning';

/** The settings of the checks: one row each, to be changed by the person. */
export const settings: TableDesign<SettingColumn> = {
  kind: 'settings',
  name: 'CheckSettings',
  sheet: 'Check settings',
  required: ['setting', 'value'],
  columns: [
    {
      column: 'setting',
      heading: 'Setting',
      names: phrases('setting | check setting'),
      width: 44,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'value',
      heading: 'Value',
      names: phrases('value'),
      width: 60,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'meaning',
      heading: 'What it is for',
      names: phrases('what it is for | meaning'),
      width: 70,
      wrap: true,
      kind: 'text',
    },
  ],
};

export type AcceptedColumn =
  'title' | 'code' | 'sheet' | 'ref' | 'column' | 'words' | 'text' | 'reason' | 'by' | 'on';

/** Findings that a person has accepted, each with the reason. */
export const accepted: TableDesign<AcceptedColumn> = {
  kind: 'accepted',
  name: 'AcceptedFindings',
  sheet: 'Accepted findings',
  required: ['code', 'ref', 'column', 'text', 'reason'],
  columns: [
    {
      column: 'title',
      heading: 'What was found',
      names: phrases('what was found'),
      width: 36,
      wrap: true,
      kind: 'text',
    },
    { column: 'ref', heading: 'Ref', names: phrases('ref'), width: 10, kind: 'text' },
    { column: 'sheet', heading: 'Sheet', names: phrases('sheet'), width: 20, kind: 'text' },
    { column: 'column', heading: 'Column', names: phrases('column'), width: 18, kind: 'text' },
    {
      column: 'words',
      heading: 'Words',
      names: phrases('words'),
      width: 24,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'text',
      heading: 'Text of the cell',
      names: phrases('text of the cell'),
      width: 60,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'reason',
      heading: 'Reason',
      names: phrases('reason'),
      width: 44,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'by',
      heading: 'Accepted by',
      names: phrases('accepted by'),
      width: 22,
      kind: 'text',
    },
    {
      column: 'on',
      heading: 'Accepted on',
      names: phrases('accepted on'),
      width: 13,
      kind: 'date',
    },
    { column: 'code', heading: 'Rule', names: phrases('rule | code'), width: 26, kind: 'text' },
  ],
};
