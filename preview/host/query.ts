import type { Host } from './host';
import type { Handle, MaybeHandle, ObjectType } from './objects';
import type { QueryInfo } from './protocol';

/**
 * What to load, as a tree: `format/fill/color` is `{format: {fill: {color: {}}}}`. Keys are in small
 * letters, as the case makes no difference; the name is kept as it was given.
 */
interface Branch {
  readonly name: string;
  readonly inner: Wanted;
}
type Wanted = Map<string, Branch>;

/**
 * Answers `load`. Without names all plain properties are loaded, as Excel does; on a collection the
 * names speak of its items, but for those that the collection has itself (`count`).
 */
export function answerQuery(handle: MaybeHandle, query: QueryInfo, host: Host): unknown {
  return answer(handle, wantedOf(query), host, query);
}

/** Whether a query reads what formulas calculate, so that it must wait for them. */
export function needsCalculation(handle: MaybeHandle, query: QueryInfo, host: Host): boolean {
  return reads(handle, wantedOf(query), host);
}

function wantedOf(query: QueryInfo): Wanted {
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let branch = wanted;
    for (const step of path.split(/[/.]/)) {
      const name = step.trim();
      if (name === '' || name.toLowerCase() === 'items') continue;
      const next = branch.get(name.toLowerCase()) ?? { name, inner: new Map<string, Branch>() };
      branch.set(name.toLowerCase(), next);
      branch = next.inner;
    }
  }
  return wanted;
}

function answer(handle: MaybeHandle, wanted: Wanted, host: Host, query: QueryInfo = {}): unknown {
  if (handle === null) return null;
  return handle.type.isCollection()
    ? answerCollection(handle, wanted, host, query)
    : answerObject(handle, wanted, host);
}

function answerObject(handle: Handle, wanted: Wanted, host: Host): Record<string, unknown> {
  const answered: Record<string, unknown> = { ...identify(handle, host) };
  for (const { name, inner } of spelledOut(handle.type, wanted).values()) {
    const wireName = handle.type.wireName(name) ?? handle.type.missing(name);
    answered[wireName] = isObject(handle.type, wireName)
      ? answer(handle.type.object(wireName)(handle.target, host), inner, host)
      : handle.type.property(wireName).get(handle.target, host);
  }
  return answered;
}

function answerCollection(handle: Handle, wanted: Wanted, host: Host, query: QueryInfo): unknown {
  const { own, ofItems } = divide(handle.type, wanted);
  const answered = own.size > 0 ? answerObject(handle, own, host) : {};
  if (own.size > 0 && ofItems.size === 0) return answered;
  const start = query.Skip ?? 0;
  const end = query.Top === undefined ? undefined : start + query.Top;
  const items = handle.type.members.items?.(handle.target, host).slice(start, end) ?? [];
  answered['_Items'] = items.map((item) => answerObject(item, ofItems, host));
  return answered;
}

function divide(type: ObjectType<unknown>, wanted: Wanted): { own: Wanted; ofItems: Wanted } {
  const own: Wanted = new Map();
  const ofItems: Wanted = new Map();
  for (const [key, branch] of wanted)
    (type.wireName(key) === undefined ? ofItems : own).set(key, branch);
  return { own, ofItems };
}

/** `*`, and nothing at all, stand for the plain properties. */
function spelledOut(type: ObjectType<unknown>, wanted: Wanted): Wanted {
  if (wanted.size > 0 && !wanted.has('*')) return wanted;
  const all: Wanted = new Map(wanted);
  all.delete('*');
  for (const [name, member] of Object.entries(type.members.properties ?? {})) {
    if (!member.onlyWhenNamed && !all.has(name.toLowerCase()))
      all.set(name.toLowerCase(), { name, inner: new Map() });
  }
  return all;
}

function reads(handle: MaybeHandle, wanted: Wanted, host: Host): boolean {
  if (handle === null) return false;
  if (handle.type.isCollection()) {
    const { own, ofItems } = divide(handle.type, wanted);
    const items = handle.type.members.items?.(handle.target, host) ?? [];
    const first = items[0];
    return readsObject(handle, own, host) || (first !== undefined && reads(first, ofItems, host));
  }
  return readsObject(handle, spelledOut(handle.type, wanted), host);
}

function readsObject(handle: Handle, wanted: Wanted, host: Host): boolean {
  for (const { name, inner } of wanted.values()) {
    const wireName = handle.type.wireName(name);
    if (wireName === undefined) continue;
    if (isObject(handle.type, wireName)) {
      if (reads(handle.type.object(wireName)(handle.target, host), inner, host)) return true;
    } else if (handle.type.property(wireName).calculated) return true;
  }
  return false;
}

export function identify(handle: Handle, host: Host): Readonly<Record<string, unknown>> {
  return handle.type.members.identity?.(handle.target, host) ?? {};
}

function isObject(type: ObjectType<unknown>, wireName: string): boolean {
  return type.members.objects?.[wireName] !== undefined;
}
