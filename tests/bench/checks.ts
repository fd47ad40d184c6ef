import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Ajv from 'ajv';
import { z } from 'zod';
import { checkAll } from '../../src/checks/catalogue';
import { withEditedRows } from '../../src/register/editedRows';
import { withKeptRows } from '../../src/register/keptRows';
import type { OpenRegister } from '../../src/register/openRegister';
import { openGrid } from '../../src/register/readRegister';
import { largeWorkbook } from '../checks/largeWorkbook';
import { bestOf, type Section } from './figure';

const small = 2_000;
const large = 20_000;
const edited = 5_000;
/** A pattern such as the rules look for, once over everything. */
const pattern = /\b(\d+) (?:per cent|%)/gi;

/** A reading of its own each time, as JSON that Excel answers with: what was found in a row is kept with the row. */
const fresh = ({ grid }: OpenRegister) =>
  openGrid(JSON.parse(JSON.stringify(grid)) as OpenRegister['grid']);

export async function growthOfChecks(): Promise<Section> {
  const [few, many] = [largeWorkbook(small), largeWorkbook(large)];
  const times = await timesOfFresh({ few, many });
  return {
    title: 'Growth of the checks',
    method: `The whole catalogue on ${small} and on ${large} recommendations with twice as many rows of evidence; the best of three.`,
    figures: [
      {
        what: 'Ten times the rows',
        value: times.many / times.few,
        unit: 'times',
        bound: 12,
        anywhere: true,
      },
    ],
  };
}

/** Reading and cloning are not timed. */
async function timesOfFresh<Name extends string>(
  workbooks: Readonly<Record<Name, OpenRegister>>,
): Promise<Record<Name, number>> {
  const best = {} as Record<Name, number>;
  for (let turn = 0; turn < 3; turn += 1) {
    for (const name of Object.keys(workbooks) as Name[]) {
      const workbook = fresh(workbooks[name]);
      const { work } = await bestOf(1, { work: () => checkAll(workbook) });
      best[name] = Math.min(best[name] ?? Infinity, work);
    }
  }
  return best;
}

export async function checksSideBySide(): Promise<Section> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What is held once, however many rows there are, is no memory of the data: the patterns of the rules.
  checkAll(largeWorkbook(500));
  collect();
  const before = process.memoryUsage().heapUsed;
  const many = fresh(largeWorkbook(large));
  collect();
  const data = process.memoryUsage().heapUsed - before;
  const found = checkAll(many);
  collect();
  const held = process.memoryUsage().heapUsed - before;
  const { recommendations, evidence } = many.register;
  const texts = [...recommendations, ...evidence].flatMap((row) =>
    Object.values(row).filter((value) => typeof value === 'string'),
  );
  const ours = await timesOfFresh({ many });
  const schemas = {
    recommendation: schemaOf(recommendations[0]!),
    evidence: schemaOf(evidence[0]!),
  };
  const ajv = new Ajv();
  const compiled = {
    recommendation: ajv.compile(jsonSchemaOf(recommendations[0]!)),
    evidence: ajv.compile(jsonSchemaOf(evidence[0]!)),
  };
  const theirs = await bestOf(3, {
    zod: () => {
      for (const row of recommendations) schemas.recommendation.parse(row);
      for (const row of evidence) schemas.evidence.parse(row);
    },
    ajv: () => {
      for (const row of recommendations) void compiled.recommendation(row);
      for (const row of evidence) void compiled.evidence(row);
    },
    pattern: () => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0),
  });
  return {
    title: 'The checks beside a validator of types',
    method: `The whole catalogue on ${large} recommendations and ${2 * large} rows of evidence against zod validating that each text of the same rows is a text, plus one pass of one regular expression over the same text; the best of three. Memory is the heap that is held afterwards, with ${found.length} findings, over that of the data as it is read from JSON; what is held once, such as compiled patterns, is in neither.`,
    figures: [
      { what: 'The catalogue', value: ours.many, unit: 'ms' },
      { what: 'zod', value: theirs.zod, unit: 'ms' },
      { what: 'ajv', value: theirs.ajv, unit: 'ms' },
      { what: 'One regular expression', value: theirs.pattern, unit: 'ms' },
      {
        what: 'The catalogue over zod and the expression',
        value: ours.many / (theirs.zod + theirs.pattern),
        unit: 'times',
        bound: 5,
      },
      { what: 'Memory over the data', value: held / data, unit: 'times', bound: 3 },
    ],
  };
}

function schemaOf(row: object) {
  return z.object(
    Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) =>
        typeof value === 'string' ? [[key, z.string().max(32_767)]] : [],
      ),
    ),
  );
}

function jsonSchemaOf(row: object) {
  const texts = Object.entries(row).filter(([, value]) => typeof value === 'string');
  return {
    type: 'object',
    required: texts.map(([key]) => key),
    properties: Object.fromEntries(
      texts.map(([key]) => [key, { type: 'string', maxLength: 32_767 }]),
    ),
  };
}

export async function oneEdit(): Promise<Section> {
  let open = largeWorkbook(edited);
  const whole = await timesOfFresh({ open });
  checkAll(open);
  const edits: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const { grid, register } = open;
    const table = grid.tables.find(({ name }) => name === 'Evidence')!;
    const { sheet, left } = table;
    const values = [table.rows[at]!.map((cell, column) => (column === 2 ? `Edit ${at}.` : cell))];
    const rows = { sheet, top: table.top + 1 + at, left, values, formats: [table.formats[at]!] };
    const started = performance.now();
    const now = openGrid(withEditedRows(grid, [rows])!);
    open = { ...now, register: withKeptRows(register, now.register) };
    checkAll(open);
    edits.push(performance.now() - started);
  }
  const edit = Math.min(...edits);
  return {
    title: 'An edit',
    method: `One evidence text of ${edited} recommendations is changed, read and checked, against a full check; the best of five and three.`,
    figures: [
      { what: 'A full check', value: whole.open, unit: 'ms' },
      { what: 'One edit', value: edit, unit: 'ms' },
      { what: 'One edit over a full check', value: edit / whole.open, unit: 'times', bound: 0.1 },
    ],
  };
}
