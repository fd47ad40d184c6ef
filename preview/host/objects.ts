import type { Host } from './host';
import { notInStandIn } from './excelError';

/** An Excel object as a batch holds it: what kind it is, and what of the workbook it stands for. */
export interface Handle<T = unknown> {
  readonly type: ObjectType<T>;
  readonly target: T;
}

/** A null object (`isNullObject`): what an `...OrNullObject` member answers when there is nothing. */
export type MaybeHandle = Handle | null;

export interface PropertyMember<T> {
  get(target: T, host: Host): unknown;
  set?(target: T, value: unknown, host: Host): void | Promise<void>;
  /** True where formulas must have been calculated before the value is right. */
  readonly calculated?: true;
  /** True where `load()` without names leaves it out, as it is costly or not a plain property. */
  readonly onlyWhenNamed?: true;
}

export type MethodResult = unknown;
export type Method<T> = (
  target: T,
  args: readonly unknown[],
  host: Host,
) => MethodResult | Promise<MethodResult>;

/** The members of an Excel object, under their names on the wire. */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, PropertyMember<T>>>;
  /** Properties that are objects themselves, such as `Range.format`. */
  readonly objects?: Readonly<Record<string, (target: T, host: Host) => MaybeHandle>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** What identifies the object: answered on its own and with each item of a collection. */
  readonly identity?: (target: T, host: Host) => Readonly<Record<string, unknown>>;
  /** The items, where the object is a collection. */
  readonly items?: (target: T, host: Host) => readonly Handle[];
  /** `getItem` by name or id. */
  readonly item?: (target: T, key: unknown, host: Host) => MaybeHandle;
}

/** A kind of Excel object: its name and its table of members. */
export class ObjectType<T> {
  private readonly lowerCase = new Map<string, string>();

  constructor(
    readonly name: string,
    readonly members: Members<T>,
  ) {
    for (const table of [members.properties, members.objects]) {
      for (const key of Object.keys(table ?? {})) this.lowerCase.set(key.toLowerCase(), key);
    }
  }

  of(target: T): Handle {
    return { type: this as ObjectType<unknown>, target };
  }

  isCollection(): boolean {
    return this.members.items !== undefined;
  }

  /** A member's name on the wire; `load` sends it as the add-in wrote it. */
  wireName(name: string): string | undefined {
    return this.lowerCase.get(name.toLowerCase());
  }

  property(name: string): PropertyMember<T> {
    return this.members.properties?.[name] ?? this.missing(name);
  }

  object(name: string): (target: T, host: Host) => MaybeHandle {
    return this.members.objects?.[name] ?? this.missing(name);
  }

  method(name: string): Method<T> {
    return this.members.methods?.[name] ?? this.missing(name);
  }

  /** Where an error happened, as Office.js shows it in `debugInfo.errorLocation`. */
  location(name: string): string {
    return `${this.name}.${camelCase(name)}`;
  }

  missing(name: string): never {
    throw notInStandIn(this.location(name));
  }
}

/** Tells the members of an Excel object: one file of `preview/host/excel` for each. */
export function excelObject<T>(name: string, members: Members<T>): ObjectType<T> {
  return new ObjectType(name, members);
}

/** A property that can only be read. */
export function readOnly<T>(get: (target: T, host: Host) => unknown): PropertyMember<T> {
  return { get };
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function isHandle(value: unknown): value is Handle {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Partial<Handle>).type instanceof ObjectType
  );
}

/** An argument that must be an object of a kind, e.g. a Range. */
export function handleOf<T>(type: ObjectType<T>, value: unknown): T | undefined {
  return isHandle(value) && (value.type as unknown) === type ? (value.target as T) : undefined;
}
