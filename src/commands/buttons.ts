import { colour } from '../actions/colour';
import { link } from '../actions/link';
import { narrate } from '../actions/narrate';
import type { OpenRegister } from '../actions/openRegister';
import type { Outcome } from '../actions/outcome';
import { summarise } from '../actions/summarise';
import { writeFindings } from '../actions/writeFindings';

/** The buttons by the names that manifest.xml has for them, each with the action that it does. */
export const buttons = {
  check: writeFindings,
  colour,
  link,
  summarise,
  narrate,
} as const satisfies Readonly<Record<string, (open: OpenRegister) => Promise<Outcome>>>;

export type ButtonName = keyof typeof buttons;
