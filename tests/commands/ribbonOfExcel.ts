import type { RibbonButtons } from '../../src/actions/ribbon';
import type { NodeSession } from '../../preview/host/nodeSession';

/** What Excel does with a ribbon button: it calls the function that was associated with its name. */
export interface RibbonOfExcel {
  readonly names: readonly string[];
  /** Presses a button and waits until the function has told that it is finished; gives how often it did. */
  press(name: string): Promise<number>;
}

type Button = (event: { completed: () => void }) => void;

/**
 * Loads the add-in's function file anew, as Excel does for the first button that is pressed. `associate`
 * is part of the loader office.js, which Node does not run; the browser tests have the real one.
 */
export async function loadFunctionFile(session: NodeSession): Promise<RibbonOfExcel> {
  const associated = new Map<string, Button>();
  const actions = { associate: (name: string, button: Button) => associated.set(name, button) };
  globalThis.Office = Object.create(session.Office, {
    actions: { value: actions },
  }) as typeof Office;
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/index');
  });
  return {
    names: [...associated.keys()] satisfies (keyof RibbonButtons)[],
    press: (name) =>
      new Promise((resolve, reject) => {
        const button = associated.get(name);
        if (!button) return reject(new Error(`No function is associated with ${name}.`));
        let completed = 0;
        button({
          completed: () => {
            completed += 1;
            // Told twice would be told too late to be seen otherwise.
            setTimeout(() => resolve(completed), 20);
          },
        });
      }),
  };
}
