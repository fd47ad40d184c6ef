import { eventTypes } from '../events';
import type { Method } from '../objects';

/** Names under which Office.js registers for events, and the events' numbers. */
const NAMES = {
  DataChangedEvent: eventTypes.changed,
  SelectionChangedEvent: eventTypes.selectionChanged,
  ActivatedEvent: eventTypes.activated,
  DeactivatedEvent: eventTypes.deactivated,
  AddedEvent: eventTypes.added,
  DeletedEvent: eventTypes.deleted,
} as const;

/**
 * `_Register...` and `_Unregister...`, which `onChanged.add` and `remove` send.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export function eventMethods<T>(
  targetOf: (target: T) => string,
  names: readonly (keyof typeof NAMES)[],
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    names.flatMap((name): [string, Method<T>][] => {
      const type = NAMES[name];
      return [
        [`_Register${name}`, (target, _, host) => host.events.register(type, targetOf(target))],
        [`_Unregister${name}`, (target, _, host) => host.events.unregister(type, targetOf(target))],
      ];
    }),
  );
}
