import type { Host } from './host';
import type { Area } from './grid/area';
import type { Handle } from './objects';

/**
 * The cells that a Range object stands for. They move when cells are inserted or deleted before them;
 * nothing is left when they are all deleted.
 */
export class CellsInUse {
  constructor(public area: Area | undefined) {}
}

/** How an area moves; nothing is left of it where the answer is undefined. */
export type Movement = (area: Area) => Area | undefined;

/**
 * The ranges that the running batch or a tracked object holds: Excel keeps them on their cells.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-track-member(1)
 */
export class RangesInUse {
  private inBatch = new Set<CellsInUse>();

  constructor(private readonly host: Host) {}

  note(handle: Handle): void {
    if (handle.target instanceof CellsInUse) this.inBatch.add(handle.target);
  }

  forget(): void {
    this.inBatch = new Set();
  }

  move(movement: Movement): void {
    if (!this.host.rules.rangesFollowCells) return;
    const kept = [...this.host.references.all()].map((handle) => handle.target);
    for (const cells of new Set([...this.inBatch, ...kept])) {
      if (cells instanceof CellsInUse && cells.area) cells.area = movement(cells.area);
    }
  }
}
