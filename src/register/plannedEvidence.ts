import { withBulletsApart } from './bullets';
import type { EvidenceLog } from './evidenceLog';
import { evidenceKey } from './listKeys';
import { inOurRefs, type OfficerRefs } from './officerRefs';
import type { PlannedEvidence } from './planTables';
import { evidenceLine, type RecordRow } from './recordLines';
import { makeRef, widthFor } from './refs';
import type { TakenItem } from './takenLists';

/** Evidence to be copied, and the line of the record that tells where it comes from. */
export interface EvidenceWithLine extends PlannedEvidence {
  readonly line: RecordRow;
}

interface Found extends Omit<PlannedEvidence, 'ref'> {
  readonly sheet: string;
  readonly key: string;
}

/**
 * The evidence of the lists, in their order, then that of sheets of its own. Refs are E01, E02… in
 * this order.
 */
export function planEvidence(
  items: readonly TakenItem[],
  logs: readonly EvidenceLog[],
  refs: OfficerRefs,
  bulletsAsRows: boolean,
): EvidenceWithLine[] {
  const found = [
    ...items.flatMap((one) => ofItem(one, bulletsAsRows)),
    ...logs.flatMap((log) => ofLog(log, refs, bulletsAsRows)),
  ];
  const width = widthFor(found.length);
  return found.map(({ sheet, key, ...one }, at) => {
    const ref = makeRef('E', at + 1, width);
    return { ...one, ref, line: evidenceLine(sheet, key, ref, one.text) };
  });
}

function ofItem({ item, sheet, key, ref }: TakenItem, bulletsAsRows: boolean): Found[] {
  const texts = bulletsAsRows ? withBulletsApart(item.evidence) : item.evidence;
  return texts.map(({ text }, at) => ({
    sheet,
    key: evidenceKey(key, at + 1),
    recommendationRef: ref,
    text,
  }));
}

function ofLog(log: EvidenceLog, refs: OfficerRefs, bulletsAsRows: boolean): Found[] {
  const numbers = new Map<string, number>();
  const entries = bulletsAsRows ? withBulletsApart(log.entries) : log.entries;
  return entries.map(({ text, named, others }) => {
    const number = (numbers.get(named) ?? 0) + 1;
    numbers.set(named, number);
    return {
      sheet: log.sheet,
      key: evidenceKey(named, number),
      recommendationRef: inOurRefs(named, refs),
      text,
      others,
    };
  });
}
