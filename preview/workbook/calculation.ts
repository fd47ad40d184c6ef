import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
} from './univer';

/** Longer than the largest register takes to calculate; what takes longer is stuck. */
const STUCK_AFTER_MS = 180_000;

/** Longer than Univer needs to start again after it stopped a calculation for a newer write. */
const RESTART_WITHIN_MS = 50;

/**
 * Knows when the workbook's formulas are up to date. Univer collects changes for 100 ms, then calculates
 * in steps; nothing in its facade says that neither is under way, so both are followed by their commands.
 */
export interface Calculation {
  /** Resolves when no formula waits to be calculated; at once if none does. */
  calculated(): Promise<void>;
  dispose(): void;
}

/** Must be called before the workbook is created, so that its first calculation is seen. */
export function followCalculation(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const dirtyKinds = injector.get(IActiveDirtyManagerService);
  // Univer calculates a new workbook of its own accord, some turns later.
  let waiting = true;
  let running = false;
  let starts = 0;
  const waiters = new Set<Waiter>();

  /** A turn later: results are put into the cells by commands that run in the same turn. */
  const settle = () =>
    setTimeout(() => {
      if (waiting || running) return;
      for (const waiter of waiters) waiter.resolve();
      waiters.clear();
    }, 0);

  const ended = (state: FormulaExecutedStateType | undefined) => {
    if (state === FormulaExecutedStateType.STOP_EXECUTION) {
      // Univer stops a calculation when something is written meanwhile and starts another at once.
      const startsThen = starts;
      setTimeout(() => {
        if (starts === startsThen) running = false;
        settle();
      }, RESTART_WITHIN_MS);
    } else if (
      state === FormulaExecutedStateType.SUCCESS ||
      state === FormulaExecutedStateType.NOT_EXECUTED
    ) {
      running = false;
      settle();
    }
  };

  const listener = commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      waiting = false;
      running = true;
      starts += 1;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as {
        functionsExecutedState?: FormulaExecutedStateType;
        stageInfo?: unknown;
      };
      if (!params.stageInfo) ended(params.functionsExecutedState);
    } else if (dirtyKinds.get(command.id) && startsCalculation(command, options)) {
      waiting = true;
    }
  });

  return {
    calculated: () =>
      !waiting && !running
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            const timer = setTimeout(() => waiter.reject('not calculated in time'), STUCK_AFTER_MS);
            const waiter: Waiter = {
              resolve: () => {
                clearTimeout(timer);
                resolve();
              },
              reject: (why) => {
                clearTimeout(timer);
                waiters.delete(waiter);
                reject(new Error(`The workbook was ${why}.`));
              },
            };
            waiters.add(waiter);
          }),
    dispose: () => {
      listener.dispose();
      for (const waiter of waiters) waiter.reject('closed while it was calculated');
    },
  };
}

interface Waiter {
  resolve(): void;
  reject(why: string): void;
}

/** Univer's own rule (TriggerCalculationController): results and mere formats calculate nothing. */
function startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const { trigger } = command.params as { trigger?: string };
  return options?.onlyLocal !== true && (trigger === undefined || !formatting.has(trigger));
}

const formatting = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
