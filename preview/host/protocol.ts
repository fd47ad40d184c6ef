/**
 * What Office.js sends to its host and expects back, as measured on @microsoft/office-js 1.1.110
 * (docs/stand-in.md, "What goes over the wire"). Names are PascalCase here and camelCase in the API.
 */

/** How an object is found: from the workbook, through a parent, or by the id of a tracked reference. */
export enum PathType {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  NullObject = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

/** Ids of object paths among the arguments, at the arguments' own places; 0 where an argument is plain. */
export type ReferencedIds = readonly (number | ReferencedIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: ReferencedIds;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What `load` asks for: paths such as `format/fill/color`; `*` stands for all plain properties. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()`. */
export interface BatchBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
  readonly AutoKeepReference?: boolean;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Which action failed; those before it have been applied. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export type BatchAnswer =
  { readonly Results: readonly ActionResult[] } | { readonly Error: BatchError };

/** `requestFlags`: bits that Office.js sets on a request. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Under this key an argument object names an object path instead of holding the object. */
export const OBJECT_PATH_ID = '_ObjectPathId';
