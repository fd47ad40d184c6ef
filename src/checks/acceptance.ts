import type { AcceptedFinding, Register } from '../register/register';
import { tableCellsOf, type TableCells } from '../register/tableCells';
import type { Finding } from './finding';

/** What an accepted finding is known by again: it holds for as long as the cell says the same. */
export type AcceptanceKey = Pick<AcceptedFinding, 'code' | 'ref' | 'column' | 'words' | 'text'>;

/**
 * What a finding would be accepted by. Nothing where it cannot be accepted: what blocks publication is to be put right, a
 * change of a source sheet is taken over or declined, and outside of our tables there is no text to hold it to.
 */
export function acceptanceKey(
  finding: Finding,
  cells: Pick<TableCells, 'at'>,
): AcceptanceKey | undefined {
  if (finding.severity === 'error' || finding.difference) return undefined;
  const cell = cells.at(finding);
  if (!cell) return undefined;
  const { ref, column, text } = cell;
  return { code: finding.code, ref, column, words: finding.words ?? '', text };
}

/**
 * Marks the findings that a person has accepted, by a row with a name and a reason. Each row accepts one finding; neither
 * the place of the row nor that of the finding matters, so that sorting keeps both.
 */
export function withAcceptance(findings: readonly Finding[], register: Register): Finding[] {
  const rows = new Map<string, AcceptedFinding[]>();
  for (const row of register.accepted) {
    if (row.reason.trim() === '' || row.by.trim() === '') continue;
    rows.set(nameOf(row), [...(rows.get(nameOf(row)) ?? []), row]);
  }
  if (rows.size === 0) return [...findings];
  const codes = new Set(register.accepted.map(({ code }) => code));
  const cells = tableCellsOf(register);
  return findings.map((finding) => {
    const key = codes.has(finding.code) ? acceptanceKey(finding, cells) : undefined;
    const accepted = key && rows.get(nameOf(key))?.shift();
    return accepted ? { ...finding, accepted } : finding;
  });
}

function nameOf({ code, ref, column, words, text }: AcceptanceKey): string {
  return JSON.stringify([code, ref, column, words, text]);
}
