import { answerRibbon } from '../actions/ribbon';
import { buttons } from './buttons';
import type { ButtonName } from './buttons';
import { press } from './press';

/** One after another: a second button pressed meanwhile finds what the first one wrote. */
let last: Promise<void> = Promise.resolve();

function inTurn(name: ButtonName): Promise<void> {
  const pressed = last.then(() => press(name));
  last = pressed.catch(() => undefined);
  return pressed;
}

const names = Object.keys(buttons) as ButtonName[];
answerRibbon(Object.fromEntries(names.map((name) => [name, () => inTurn(name)])));
