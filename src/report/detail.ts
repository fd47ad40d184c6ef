import { counterpartsOf } from '../register/counterparts';
import type { Evidence, Register } from '../register/register';
import { say } from '../strings/say';
import { anchorsFor } from './anchors';
import type { Counts, StatusCount } from './counts';
import { crossReferences } from './crossReferences';
import type { Block, Heading } from './document';
import { heading } from './paragraphs';
import { recommendationBlocks } from './recommendation';
import { listRows } from './rows';

/**
 * The body of the report: each status that recommendations have, with them and their evidence. Every row of
 * the register is in it: recommendations without a listed status come last, and evidence that belongs to none is counted.
 */
export function detail(register: Register, { byStatus }: Counts): Block[] {
  const counterparts = counterpartsOf(register);
  const names = anchorsFor(register.recommendations.map(({ ref }) => ref));
  const anchors = new Map(register.recommendations.map((row, at) => [row, names[at]!]));
  const crossReference = crossReferences(register, counterparts, anchors);
  return [
    ...byStatus
      .filter(({ count }) => count > 0)
      .flatMap(({ status, recommendations }) => [
        statusHeading({ status, recommendations }),
        ...recommendations.flatMap((recommendation) =>
          recommendationBlocks(recommendation, {
            anchor: anchors.get(recommendation),
            evidence: counterparts.evidenceFor(recommendation),
            crossReference,
            progress: status?.needsEvidence === false,
            unlisted: status === undefined,
          }),
        ),
      ]),
    ...unplacedNote(
      register.evidence.filter(
        (evidence) => counterparts.recommendationsFor(evidence).length === 0,
      ),
    ),
  ];
}

function statusHeading({
  status,
  recommendations,
}: Pick<StatusCount, 'status' | 'recommendations'>): Heading {
  const rows = recommendations.map(({ ref }) => ref).filter((ref) => ref.trim() !== '');
  if (!status) return heading(3, say('report.detail.blankStatus'), rows);
  const { label, colour, symbol } = status;
  return { ...heading(3, label, rows), status: { label, colour, symbol } };
}

/** Evidence that no recommendation of the report shows is not passed over in silence. */
function unplacedNote(evidence: readonly Evidence[]): Block[] {
  const count = evidence.length;
  if (count === 0) return [];
  const text = say('report.detail.unplaced', { count, rows: listRows(evidence) });
  const rows = evidence.map(({ ref }) => ref).filter((ref) => ref.trim() !== '');
  return [
    heading(3, say('report.detail.unplacedHeading'), rows),
    { kind: 'paragraph', rows, runs: [{ text }] },
  ];
}
