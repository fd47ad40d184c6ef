import { counterpartsOf } from '../register/counterparts';
import type { Evidence, Recommendation } from '../register/register';
import { sayReport } from '../strings/sayReport';
import type { Counts, StatusCount } from './counts';
import type { Coverage } from './coverage';
import { crossReferences } from './crossReferences';
import { deliveryBlocks } from './delivery';
import type { Block, Heading } from './document';
import type { DueDates } from '../register/due';
import { heading } from './paragraphs';
import { recommendationBlocks } from './recommendation';
import { listRows, refsOf } from './rows';

interface DetailContext {
  readonly counts: Counts;
  /** The anchor of each recommendation that the report covers. */
  readonly anchors: ReadonlyMap<Recommendation, string>;
  readonly due: DueDates;
}

/**
 * The body of the report: each status that recommendations have, with them and their evidence. Every row of
 * the register is in it: recommendations without a listed status come last, and evidence that belongs to none is counted.
 */
export function detail({ whole }: Coverage, { counts, anchors, due }: DetailContext): Block[] {
  const counterparts = counterpartsOf(whole);
  const crossReference = crossReferences(whole, counterparts, anchors);
  return [
    ...counts.byStatus
      .filter(({ count }) => count > 0)
      .flatMap(({ status, recommendations }) => [
        statusHeading({ status, recommendations }),
        ...recommendations.flatMap((recommendation) =>
          recommendationBlocks(recommendation, {
            anchor: anchors.get(recommendation),
            evidence: counterparts.evidenceFor(recommendation),
            crossReference,
            delivery: deliveryBlocks(recommendation, whole, due),
            progress: status?.needsEvidence === false,
            unlisted: status === undefined,
          }),
        ),
      ]),
    ...unplacedNote(
      whole.evidence.filter((evidence) => counterparts.recommendationsFor(evidence).length === 0),
    ),
  ];
}

function statusHeading({
  status,
  recommendations,
}: Pick<StatusCount, 'status' | 'recommendations'>): Heading {
  const rows = refsOf(recommendations);
  if (!status) return heading(3, sayReport('report.detail.blankStatus'), rows);
  const { label, colour, symbol } = status;
  return { ...heading(3, label, rows), status: { label, colour, symbol } };
}

/** Evidence that no recommendation of the report shows is not passed over in silence. */
function unplacedNote(evidence: readonly Evidence[]): Block[] {
  const count = evidence.length;
  if (count === 0) return [];
  const text = sayReport('report.detail.unplaced', { count, rows: listRows(evidence) });
  const rows = refsOf(evidence);
  return [
    heading(3, sayReport('report.detail.unplacedHeading'), rows),
    { kind: 'paragraph', rows, runs: [{ text }] },
  ];
}
