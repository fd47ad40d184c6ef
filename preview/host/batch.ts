import { checkWritable, onlyReads } from './behaviour/readOnlyWorkbook';
import { ExcelError, excelError, notInStandIn } from './excelError';
import { workbook } from './excel/workbook';
import type { Host } from './host';
import { isHandle, type Handle, type MaybeHandle } from './objects';
import {
  ActionType,
  OBJECT_PATH_ID,
  PathType,
  type ActionInfo,
  type ArgumentInfo,
  type ActionResult,
  type BatchAnswer,
  type BatchBody,
  type ObjectPathInfo,
  type ReferencedIds,
} from './protocol';
import { answerQuery, identify, needsCalculation } from './query';
import { failure } from './refusal';
import type { Trip } from './traffic';

/**
 * Runs the actions of one request in their order. A batch is no transaction: when an action fails the
 * earlier ones stay, and the error says which action it was.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
export async function runBatch(host: Host, body: BatchBody, trip: Trip): Promise<BatchAnswer> {
  return new Batch(host, body, trip).run();
}

class Batch {
  private readonly objects = new Map<number, MaybeHandle>();
  /** Reference ids that this batch gave out, by object path. */
  private readonly kept = new Map<number, string>();
  private location = '';

  constructor(
    private readonly host: Host,
    private readonly body: BatchBody,
    private readonly trip: Trip,
  ) {}

  async run(): Promise<BatchAnswer> {
    const results: ActionResult[] = [];
    let index = 0;
    try {
      for (; index < this.body.Actions.length; index += 1) {
        this.host.faults.raise(this.trip, index);
        const action = this.body.Actions[index]!;
        results.push({ ActionId: action.Id, Value: (await this.perform(action)) ?? null });
      }
      this.host.faults.raise(this.trip, index);
      this.finish();
      return { Results: results };
    } catch (error) {
      if (!this.host.rules.batchIsNoTransaction) this.host.grid.discard();
      this.finish();
      for (const id of this.kept.values()) this.host.references.release(id);
      return failure(this.asExcelError(error), this.location, index);
    }
  }

  /** What happens to the workbook at the end of every batch, whether it failed or not. */
  private finish(): void {
    this.host.grid.flush();
    this.host.ranges.forget();
    if (this.host.grid.takeChanged() && this.host.rules.writesClearUndo) this.host.grid.clearUndo();
  }

  private asExcelError(error: unknown): ExcelError {
    if (error instanceof ExcelError) return error;
    // A fault of the stand-in's own must be seen as one, not pass for an error of Excel's.
    return new ExcelError(
      'StandInFailed',
      error instanceof Error ? String(error.stack) : String(error),
    );
  }

  private async perform(action: ActionInfo): Promise<unknown> {
    this.location = '';
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.Query:
        return this.query(action);
      case ActionType.Method:
        return this.callMethod(action);
      case ActionType.SetProperty:
        return this.setProperty(action.ObjectPathId, action.Name, this.argumentsOf(action)[0]);
      default:
        throw notInStandIn(`The action type ${action.ActionType}`);
    }
  }

  private async instantiate(action: ActionInfo): Promise<unknown> {
    const handle = await this.object(action.ObjectPathId);
    if (handle === null) return null;
    const reference = this.kept.get(action.ObjectPathId);
    return { ...identify(handle, this.host), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  private async query(action: ActionInfo): Promise<unknown> {
    const handle = await this.object(action.ObjectPathId);
    const query = action.QueryInfo ?? {};
    if (handle) this.location = handle.type.name;
    if (needsCalculation(handle, query, this.host)) await this.calculated();
    return answerQuery(handle, query, this.host);
  }

  private async callMethod(action: ActionInfo): Promise<unknown> {
    const handle = await this.object(action.ObjectPathId);
    // A method of a null object does nothing: `getItemOrNullObject(...).delete()` is a common idiom.
    if (handle === null) return null;
    if (action.Name === '_KeepReference') {
      this.kept.set(action.ObjectPathId, this.host.references.keep(handle));
      return null;
    }
    const answer = await this.invoke(handle, action.Name, action);
    return isHandle(answer) ? identify(answer, this.host) : answer;
  }

  private async setProperty(pathId: number, name: string, value: unknown): Promise<null> {
    const handle = await this.object(pathId);
    if (handle === null) return null;
    this.location = handle.type.location(name);
    const member = handle.type.property(name);
    checkWritable(this.host);
    if (!member.set) throw notInStandIn(`Setting ${handle.type.location(name)}`);
    await member.set(handle.target, value, this.host);
    return null;
  }

  private async invoke(handle: Handle, name: string, info: { ArgumentInfo?: ArgumentInfo }) {
    this.location = handle.type.location(name);
    const method = handle.type.method(name);
    if (!onlyReads(handle.type.name, name)) checkWritable(this.host);
    await this.argumentObjects(info.ArgumentInfo);
    return method(handle.target, this.argumentsOf(info), this.host);
  }

  /** The object at a path; found once in a batch, as Excel does. */
  private async object(pathId: number): Promise<MaybeHandle> {
    if (this.objects.has(pathId)) return this.objects.get(pathId) ?? null;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw excelError('InvalidReference');
    const handle = await this.find(path);
    if (handle) this.host.ranges.note(handle);
    this.objects.set(pathId, handle);
    return handle;
  }

  private async find(path: ObjectPathInfo): Promise<MaybeHandle> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return workbook.of(this.host.live);
      case PathType.NullObject:
        return null;
      case PathType.Reference:
        return this.host.references.get(path.Name) ?? raise(excelError('InvalidReference'));
      case PathType.NewObject:
        throw notInStandIn(path.Name);
    }
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) {
      this.location = parent.type.location(path.Name);
      return parent.type.object(path.Name)(parent.target, this.host);
    }
    const found =
      path.ObjectPathType === PathType.Indexer
        ? await this.item(parent, path)
        : await this.invoke(parent, path.Name, path);
    if (found !== null && !isHandle(found)) throw excelError('GeneralException');
    return found;
  }

  private async item(parent: Handle, path: ObjectPathInfo): Promise<MaybeHandle> {
    this.location = parent.type.location('GetItem');
    const find = parent.type.members.item ?? parent.type.missing('GetItem');
    const item = find(parent.target, this.argumentsOf(path)[0], this.host);
    return item ?? raise(excelError('ItemNotFound'));
  }

  /** Finds the objects among the arguments first: finding them may take time. */
  private async argumentObjects(info: ArgumentInfo | undefined): Promise<void> {
    for (const id of flat(info?.ReferencedObjectPathIds ?? [])) if (id !== 0) await this.object(id);
    for (const id of pathIdsIn(info?.Arguments)) await this.object(id);
  }

  private argumentsOf({ ArgumentInfo: info }: { ArgumentInfo?: ArgumentInfo }): unknown[] {
    const objects = this.objects;
    const placed = (value: unknown, id: number | ReferencedIds | undefined): unknown => {
      if (typeof id === 'number' && id !== 0) return objects.get(id) ?? null;
      if (Array.isArray(value))
        return Array.isArray(id)
          ? value.map((inner, at) => placed(inner, (id as ReferencedIds)[at]))
          : value;
      return withObjects(value, objects);
    };
    return (info?.Arguments ?? []).map((value, at) =>
      placed(value, info?.ReferencedObjectPathIds?.[at]),
    );
  }

  private async calculated(): Promise<void> {
    this.host.grid.flush();
    await this.host.live.calculated();
  }
}

function raise(error: ExcelError): never {
  throw error;
}

function flat(ids: ReferencedIds): number[] {
  return ids.flatMap((id) => (typeof id === 'number' ? [id] : flat(id)));
}

/** Ids of object paths within plain objects among the arguments, such as a validation's source range. */
function pathIdsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  const id = (value as Record<string, unknown>)[OBJECT_PATH_ID];
  if (typeof id === 'number') return [id];
  if (Array.isArray(value) && Array.isArray(value[0])) return [];
  return Object.values(value).flatMap(pathIdsIn);
}

function withObjects(value: unknown, objects: ReadonlyMap<number, MaybeHandle>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const id = (value as Record<string, unknown>)[OBJECT_PATH_ID];
  if (typeof id === 'number') return objects.get(id) ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withObjects(inner, objects)]),
  );
}
