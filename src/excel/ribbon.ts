/** What a ribbon button does, by the name that manifest.xml gives to it (FunctionName). */
export type RibbonButtons = Readonly<Record<string, () => Promise<void>>>;

/**
 * Answers the ribbon's buttons. Excel waits for `completed`, greys the button out until then and ends the
 * function after five minutes
 * (https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands), so it is told after a failure too.
 *
 * They are named at once and not when Office.js is ready: Excel loads the page because a button has been
 * pressed, and asks for its function as soon as it can.
 */
export function answerRibbon(buttons: RibbonButtons): void {
  for (const [name, work] of Object.entries(buttons)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await work();
      } catch (error) {
        // There is nobody here to tell but those who open the developer tools.
        console.error(error);
      } finally {
        event.completed();
      }
    });
  }
  void Office.onReady();
}
