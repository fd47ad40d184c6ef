import { colour, removeColours } from '../../src/actions/colour';
import { link, removeLinks } from '../../src/actions/link';
import { narrate } from '../../src/actions/narrate';
import { openRegister, type OpenRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { summarise } from '../../src/actions/summarise';
import { writeFindings } from '../../src/actions/writeFindings';

type Action = (open: OpenRegister) => Promise<unknown>;

/** Something that a person does with the add-in: it reads the workbook, works out and writes. */
export interface Deed {
  readonly name: string;
  /** What has been done before in this workbook. */
  readonly after: readonly Action[];
  readonly action: Action;
}

export const deeds: readonly Deed[] = [
  { name: 'Set up', after: [], action: setUp },
  { name: 'Check, to a sheet', after: [setUp], action: writeFindings },
  { name: 'Colour', after: [setUp], action: colour },
  { name: 'Colour again', after: [setUp, colour], action: colour },
  { name: 'Remove colours', after: [setUp, colour], action: removeColours },
  { name: 'Link', after: [setUp], action: link },
  { name: 'Link again', after: [setUp, link], action: link },
  { name: 'Remove links', after: [setUp, link], action: removeLinks },
  { name: 'Summarise', after: [setUp], action: summarise },
  { name: 'Summarise again', after: [setUp, colour, summarise], action: summarise },
  { name: 'Narrate', after: [setUp], action: narrate },
  { name: 'Narrate again', after: [setUp, narrate], action: narrate },
];

/** Reads the workbook and does it. */
export async function perform({ action }: Pick<Deed, 'action'>): Promise<void> {
  await action(await openRegister());
}
