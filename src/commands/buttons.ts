import { colour } from '../actions/colour';
import { link } from '../actions/link';
import type { OpenRegister } from '../actions/openRegister';
import type { Outcome } from '../actions/outcome';
import { writeFindings } from '../actions/writeFindings';

/** The words of report and summary are loaded when their buttons are pressed: the other buttons need none of them. */
const narrate = async (open: OpenRegister): Promise<Outcome> =>
  (await import(/* webpackChunkName: "narrate" */ '../actions/narrate')).narrate(open);

const summarise = async (open: OpenRegister): Promise<Outcome> =>
  (await import(/* webpackChunkName: "summarise" */ '../actions/summarise')).summarise(open);

/** The buttons by the names that manifest.xml has for them, each with the action that it does. */
export const buttons = {
  check: writeFindings,
  colour,
  link,
  summarise,
  narrate,
} as const satisfies Readonly<Record<string, (open: OpenRegister) => Promise<Outcome>>>;

export type ButtonName = keyof typeof buttons;
