import { check } from '../../src/actions/check';
import { colour, removeColours } from '../../src/actions/colour';
import { link, removeLinks } from '../../src/actions/link';
import { narrate } from '../../src/actions/narrate';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { summarise } from '../../src/actions/summarise';
import { writeFindings } from '../../src/actions/writeFindings';
import { closeStandIns, openStandIn } from '../excel/standIn';
import type { Figure, Section } from './figure';
import { officerSheet } from './officerSheet';

const MEGABYTES_A_TRIP = 4 * 1024 * 1024;

/** Every action on an officer's workbook of each size, one after the other, as a person does them. */
export async function trips(sizes: readonly number[]): Promise<Section> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const standIn = await openStandIn([officerSheet(size)]);
    const count = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      standIn.host.traffic.take();
      const done = await work();
      const { roundTrips, requestBytes, responseBytes } = standIn.host.traffic.take();
      const bytes = requestBytes + responseBytes;
      const bound = 2 + Math.floor(bytes / MEGABYTES_A_TRIP);
      figures.push({
        what: `${name}, ${size} recommendations (${Math.ceil(bytes / 1024)} kB)`,
        value: roundTrips,
        unit: 'trips',
        bound,
        anywhere: true,
      });
      if (name.startsWith('Read')) {
        const cells = await bytesOfCells();
        figures.push({
          what: `${name}, ${size} recommendations: bytes moved over bytes of the cells`,
          value: bytes / cells,
          unit: 'times',
          // Below some dozen rows the requests themselves outweigh the cells.
          ...(size > 1_000 && { bound: 1.5, anywhere: true }),
        });
      }
      return done;
    };
    const found = await count('Read', openRegister);
    const { open } = await count('Set up', () => setUp(found));
    await count('Colour', () => colour(open));
    await count('Link', () => link(open));
    const now = await count('Read again', openRegister);
    await check(now);
    await count('Check, to a sheet', () => writeFindings(now));
    await count('Summarise', () => summarise(now));
    await count('Narrate', () => narrate(now));
    await count('Remove colours', () => removeColours(now));
    await count('Remove links', () => removeLinks(now));
    closeStandIns();
  }
  return {
    title: `Round trips and bytes, ${sizes.map((size) => size.toLocaleString('en-GB')).join(' and ')} recommendations`,
    method:
      'The real Office.js on the workbook that stands in for Excel. At most two trips below 4 MB, one more for each further 4 MB. The cells are the values of every sheet’s used range as JSON.',
    figures,
  };
}

/** So many rows are far below what Excel answers at once. */
const rowsAtOnce = 5_000;

/** A request for each few rows of each sheet: all of them together may be more than Excel answers at once. */
async function bytesOfCells(): Promise<number> {
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  let bytes = 0;
  for (const name of names) {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject();
      used.load('rowCount');
      await context.sync();
      if (used.isNullObject) return;
      for (let top = 0; top < used.rowCount; top += rowsAtOnce) {
        const rows = Math.min(rowsAtOnce, used.rowCount - top);
        const part = used
          .getRow(top)
          .getResizedRange(rows - 1, 0)
          .load('values');
        await context.sync();
        bytes += JSON.stringify(part.values).length;
      }
    });
  }
  return bytes;
}
