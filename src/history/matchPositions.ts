import { matchRows } from '../register/matchRows';
import type { Position } from './meeting';

/**
 * For each position now, which one then it continues: by ref and words, then by the same words under
 * another ref (renumbered), then by ref alone (reworded). Each is matched once.
 * @param apart refs now of which the person has said that they are not what has the same words then
 */
export function matchPositions(
  now: readonly Position[],
  then: readonly Position[],
  apart: ReadonlySet<string> = new Set(),
): readonly (number | undefined)[] {
  const texts = ({ ref, wording }: Position) => ({
    texts: { ref, ...(wording !== undefined && { recommendation: wording }) },
  });
  return matchRows(
    now.map((position) =>
      apart.has(position.ref) ? { texts: { ref: position.ref } } : texts(position),
    ),
    then.map(texts),
  );
}
