import { stageOf } from '../../register/stageOf';
import type { Stage } from '../../register/stages';
import type { Status } from '../../register/register';
import { blank } from '../blank';
import { isOpen } from '../checking';
import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const ragAtOdds = recommendationRule({
  code: 'REC-RAG-ODDS',
  severity: 'warning',
  words: 'checks.ragAtOdds',
  column: 'rag',
  look: (row, { statusOf }) => {
    const status = statusOf(row);
    if (!status || blank(row.rag) || !atOdds(colourOf(row.rag), status)) return undefined;
    return { words: row.rag, values: { rag: quote(row.rag), status: row.status } };
  },
});

type Colour = 'red' | 'amber' | 'green' | 'blue';

const colours: ReadonlyMap<string, Colour> = new Map([
  ['r', 'red'],
  ['red', 'red'],
  ['a', 'amber'],
  ['amber', 'amber'],
  ['yellow', 'amber'],
  ['g', 'green'],
  ['green', 'green'],
  ['b', 'blue'],
  ['blue', 'blue'],
]);

/** "Red", "R", "Red – overdue", "Amber/Red": the first colour that the cell names. */
function colourOf(rag: string): Colour | undefined {
  const [first = ''] = rag.toLowerCase().match(/\p{L}+/u) ?? [];
  return colours.get(first);
}

/**
 * Only what no reading can bring together: red or amber beside complete, blue (done) beside open, red
 * beside on track, green beside late.
 */
function atOdds(colour: Colour | undefined, status: Status): boolean {
  if (colour === undefined) return false;
  if (status.complete) return colour === 'red' || colour === 'amber';
  if (!isOpen(status)) return false;
  const { stage }: { stage: Stage } = stageOf(status.label);
  return (
    colour === 'blue' ||
    (colour === 'red' && stage === 'onTrack') ||
    (colour === 'green' && (stage === 'late' || stage === 'atRisk'))
  );
}
