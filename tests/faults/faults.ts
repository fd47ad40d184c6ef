import { ActionType, PathType, type BatchBody } from '../../preview/host/protocol';
import type { Desk } from './desk';

/** One thing that goes wrong while an action runs. */
export interface Fault {
  /** The row of the table in docs/reliability.md under which it is counted. */
  readonly kind: string;
  /** Where exactly, to find it again: "trip 2, after 14 actions". */
  readonly place: string;
  /** Arranges that it happens when the action runs next. */
  readonly arrange: (desk: Desk) => void;
  /** What a colleague does meanwhile; the same, without anything going wrong, leads to the state to end in. */
  readonly meanwhile?: Meanwhile;
  /** Nobody is there to be told: the pane was closed. */
  readonly silent?: true;
}

export type Meanwhile = (context: Excel.RequestContext) => Promise<void>;

/** What Excel says, among them all that the pane has words of its own for. */
const codes = [
  'GeneralException',
  'AccessDenied',
  'RequestPayloadSizeLimitExceeded',
  'InvalidOperationInCellEditMode',
  'RequestAborted',
] as const;

/** Every fault for an action whose requests these are. @param every of the places in a batch, each how many-th */
export function faultsFor(trips: readonly BatchBody[], every: number): Fault[] {
  return trips.flatMap((body, at) => {
    const trip = at + 1;
    // After the last action nothing is left to fail at.
    const writes = body.Actions.slice(0, -1).flatMap((action, index) =>
      isWrite(action, body) ? [index + 1] : [],
    );
    return [
      ...codes.map((code) => failing(`${code}, nothing written`, { trip, code })),
      ...(writes.length > 0
        ? [
            failing('Timeout, everything written', {
              trip,
              code: 'RequestAborted',
              afterAll: true,
            }),
          ]
        : []),
      ...writes
        .filter((_, index) => index % every === 0)
        .map((afterActions, index) =>
          failing('Part of the batch written', {
            ...{ trip, afterActions, code: codes[index % codes.length]! },
          }),
        ),
      closing(trip),
      ...(trip === 1 ? [] : meanwhiles.map(([kind, act]) => changing(kind, trip, act))),
    ];
  });
}

function isWrite(
  { ActionType: type, Name, ObjectPathId }: BatchBody['Actions'][number],
  { ObjectPaths }: BatchBody,
): boolean {
  if (type === ActionType.SetProperty) return true;
  if (type === ActionType.Method) return !Name.startsWith('_');
  // What is added comes into being when the object that stands for it does.
  const path = ObjectPaths[ObjectPathId];
  return (
    type === ActionType.Instantiate &&
    path?.ObjectPathType === PathType.Method &&
    path.Name.startsWith('Add')
  );
}

function failing(
  kind: string,
  fault: { trip: number; code: string; afterActions?: number; afterAll?: true },
): Fault {
  const { trip, afterActions, code } = fault;
  const within = afterActions === undefined ? '' : `, after ${afterActions} actions`;
  return {
    kind,
    place: `trip ${trip}${within}, ${code}`,
    arrange: ({ session }) => session.host.faults.failAt(fault),
  };
}

/** The pane is gone once the request is on its way: what it asked for is done, and nobody hears the answer. */
function closing(trip: number): Fault {
  return {
    kind: 'The pane closed',
    place: `trip ${trip}`,
    silent: true,
    arrange: (desk) => desk.closePaneAfter(trip),
  };
}

function changing(kind: string, trip: number, meanwhile: Meanwhile): Fault {
  return {
    kind,
    place: `before trip ${trip}`,
    meanwhile,
    arrange: (desk) =>
      desk.watch(async (number) => {
        if (number === trip) await desk.run(meanwhile);
      }),
  };
}

/** The table of recommendations, ours or the officer's, and the one of evidence. */
async function theTables(context: Excel.RequestContext) {
  const tables = context.workbook.tables.load(
    'items/name,items/columns/items/name,items/rows/count',
  );
  await context.sync();
  const having = (heading: RegExp) =>
    tables.items.find(({ columns }) => columns.items.some(({ name }) => heading.test(name)));
  return [having(/^Recommendation$/), having(/^Evidence$/)].filter((table) => table !== undefined);
}

const each =
  (act: (table: Excel.Table) => void): Meanwhile =>
  async (context) => {
    for (const table of await theTables(context)) act(table);
    await context.sync();
  };

/** Excel takes no rows into a filtered table, and gives none up. */
const unfiltered = (act: (table: Excel.Table) => void): Meanwhile =>
  each((table) => {
    table.clearFilters();
    act(table);
  });

const meanwhiles: readonly (readonly [string, Meanwhile])[] = [
  [
    'Sheets renamed meanwhile',
    async (context) => {
      const tables = await theTables(context);
      const first = context.workbook.worksheets.getFirst();
      const sheets = tables.length > 0 ? tables.map(({ worksheet }) => worksheet) : [first];
      for (const sheet of sheets) sheet.load('name');
      await context.sync();
      for (const sheet of sheets) sheet.name = `${sheet.name.slice(0, 20)} 2026`;
      await context.sync();
    },
  ],
  ['Tables renamed meanwhile', each((table) => (table.name = `${table.name}_2026`))],
  [
    'The tables’ sheets deleted meanwhile',
    async (context) => {
      // The last sheet of a workbook cannot be deleted.
      context.workbook.worksheets.add('Kept');
      for (const table of await theTables(context)) table.worksheet.delete();
      await context.sync();
    },
  ],
  ['Rows sorted meanwhile', each((table) => table.sort.apply([{ key: 0, ascending: false }]))],
  [
    'A row inserted meanwhile',
    unfiltered((table) => table.getDataBodyRange().getRow(0).insert('Down')),
  ],
  [
    'A row deleted meanwhile',
    // A table keeps one row.
    unfiltered((table) => {
      if (table.rows.count > 1) table.rows.getItemAt(1).delete();
    }),
  ],
  [
    'Rows filtered meanwhile',
    each((table) => table.columns.getItemAt(0).filter.applyValuesFilter(['1.1', 'R01', 'E01'])),
  ],
  [
    'The tables’ sheets protected meanwhile',
    each((table) => table.worksheet.protection.protect({})),
  ],
];
