import type { Host } from './host';
import { excelObject, isHandle, type Handle, type MaybeHandle, type ObjectType } from './objects';
import { notInStandIn } from './excelError';

/**
 * An object that stands for several of one kind at once, such as the format of a RangeAreas: what is
 * set is set on each, what differs reads null.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
 */
export function onEach<T>(one: ObjectType<T>): ObjectType<readonly T[]> {
  const { properties = {}, objects = {}, item, methods = {} } = one.members;
  return excelObject<readonly T[]>(one.name, {
    properties: mapped(properties, ({ get, set, ...rest }) => ({
      ...rest,
      get: (targets: readonly T[], host: Host) => same(targets.map((target) => get(target, host))),
      ...(set && {
        set: async (targets: readonly T[], value: unknown, host: Host) => {
          for (const target of targets) await set(target, value, host);
        },
      }),
    })),
    objects: mapped(
      objects,
      (object) => (targets: readonly T[], host: Host) =>
        together(targets.map((target) => object(target, host))),
    ),
    methods: mapped(methods, (method, name) => async (targets: readonly T[], args, host: Host) => {
      for (const target of targets) {
        if (isHandle(await method(target, args, host))) throw notInStandIn(one.location(name));
      }
      return null;
    }),
    ...(item && {
      item: (targets: readonly T[], key: unknown, host: Host) =>
        together(targets.map((target) => item(target, key, host))),
    }),
  });
}

function mapped<From, To>(
  table: Readonly<Record<string, From>>,
  to: (from: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(table).map(([name, from]) => [name, to(from, name)]));
}

function together(handles: readonly MaybeHandle[]): MaybeHandle {
  const all = handles.filter((handle): handle is Handle => handle !== null);
  const first = all[0];
  return first ? onEach(first.type).of(all.map((handle) => handle.target)) : null;
}

function same(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? values[0] : null;
}
