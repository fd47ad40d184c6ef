import { partText, type Parts } from './parts';
import { attribute, childrenOf, parseXml } from './xml';

/** What a part points to. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, e.g. "worksheet": transitional and strict files differ before it. */
  readonly kind: string;
  /** Path of the target inside the package, or the address of an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are written: "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function readRelationships(parts: Parts, part: string): Relationship[] {
  const path = relationshipsPath(part);
  const source = partText(parts, path);
  if (source === undefined) return [];
  return childrenOf(parseXml(source, path), 'Relationship').map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolvePath(part, target),
      external,
    };
  });
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
