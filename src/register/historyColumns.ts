import { phrases, type TableDesign } from './columnDesign';

export type HistoryColumn =
  | 'meeting'
  | 'ref'
  | 'status'
  | 'rag'
  | 'owner'
  | 'originalDue'
  | 'currentDue'
  | 'completedOn'
  | 'evidence'
  | 'wording';

/**
 * Every recommendation as it stood at each meeting, a row for each. No heading of it is one by which the
 * Recommendations table is recognised: a table of the officer's own may have any name. The sheet
 * cannot be called History, which Excel keeps for itself.
 */
export const history: TableDesign<HistoryColumn> = {
  kind: 'history',
  name: 'MeetingHistory',
  sheet: 'Meeting history',
  required: ['meeting', 'ref', 'status', 'evidence', 'wording'],
  columns: [
    { column: 'meeting', heading: 'Meeting', names: phrases('meeting'), width: 13, kind: 'date' },
    { column: 'ref', heading: 'Ref', names: phrases('ref'), width: 8, kind: 'text' },
    {
      column: 'status',
      heading: 'Status',
      names: phrases('status'),
      width: 30,
      wrap: true,
      kind: 'text',
    },
    { column: 'rag', heading: 'RAG', names: phrases('rag'), width: 10, kind: 'text' },
    {
      column: 'owner',
      heading: 'Owner',
      names: phrases('owner'),
      width: 24,
      wrap: true,
      kind: 'text',
    },
    {
      column: 'originalDue',
      heading: 'Original due',
      names: phrases('original due'),
      width: 13,
      kind: 'date',
    },
    {
      column: 'currentDue',
      heading: 'Current due',
      names: phrases('current due'),
      width: 13,
      kind: 'date',
    },
    {
      column: 'completedOn',
      heading: 'Completed on',
      names: phrases('completed on'),
      width: 13,
      kind: 'date',
    },
    {
      column: 'evidence',
      heading: 'Evidence rows',
      names: phrases('evidence rows'),
      width: 10,
      kind: 'number',
    },
    {
      column: 'wording',
      heading: 'Wording where new or changed',
      names: phrases('wording where new or changed'),
      width: 60,
      wrap: true,
      kind: 'text',
    },
  ],
};

/** Number formats for a table of these headings, by which its numbers are dates or counts. */
export function historyFormats(headings: readonly string[]): string[] {
  const dates = new Set(
    history.columns.filter(({ kind }) => kind === 'date').map(({ heading }) => heading),
  );
  return headings.map((heading) => (dates.has(heading) ? 'dd/mm/yyyy' : 'General'));
}
