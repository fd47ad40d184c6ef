import type { Handle } from './objects';

/** Objects that an add-in tracks between batches, by the id that it got for each. */
export class References {
  private readonly kept = new Map<string, Handle>();
  private next = 1;

  keep(handle: Handle): string {
    const id = `ref:${this.next}`;
    this.next += 1;
    this.kept.set(id, handle);
    return id;
  }

  get(id: string): Handle | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  all(): Iterable<Handle> {
    return this.kept.values();
  }

  get count(): number {
    return this.kept.size;
  }
}
