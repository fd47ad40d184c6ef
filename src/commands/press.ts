import { goTo, showIt } from '../actions/goTo';
import { openRegister } from '../actions/openRegister';
import type { Outcome } from '../actions/outcome';
import { tell } from '../actions/tell';
import { say } from '../strings/say';
import { buttons } from './buttons';
import type { ButtonName } from './buttons';
import { language } from '../strings/language';

/**
 * Does what a ribbon button stands for, with the pane closed, and shows it in the grid. Nothing is set
 * up: a person who has not seen what set up makes is told where to find it. What went wrong is told in
 * the grid too.
 */
export async function press(button: ButtonName): Promise<void> {
  const what = await outcomeOf(button);
  if (what === undefined) return;
  const command = say(`commands.${button}.label`);
  await show(await tell(say('commands.told', { when: now(), command, what })));
}

/** What there is to tell; nothing where what was done is in sight. */
async function outcomeOf(button: ButtonName): Promise<string | undefined> {
  try {
    const open = await openRegister();
    if (open.state !== 'register') {
      return say(`commands.${open.state}`, { pane: say('commands.pane.label') });
    }
    const outcome = await buttons[button](open);
    if (outcome.nothingDone) return outcome.message;
    if (outcome.place) await show(outcome.place);
    return undefined;
  } catch (error) {
    return problemText(error);
  }
}

async function show({ sheet, cell }: NonNullable<Outcome['place']>): Promise<void> {
  const { hidden } = await goTo(sheet, cell);
  if (hidden) await showIt(sheet, cell);
}

/**
 * A WorkbookProblem says what happened, where and what next, and brings its details. Anything else is a mistake of
 * ours, told without its message, which could quote anything; it goes to the developer tools.
 */
function problemText(error: unknown): string {
  if (error instanceof Error && 'details' in error) return error.message;
  console.error(error);
  return say('commands.mistake');
}

/** The notice stays until the next Check, so it says when it was. */
function now(): string {
  return new Date().toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' });
}
