import { listHeading, tableDesigns } from './columns';
import { detailLabel } from './detailFields';
import type { FoundDetails } from './findDetails';
import { distinct } from './listKeys';
import type { TakenLists } from './takenLists';

/** One line of the record: kind, sheet, key, ref, column, text. */
export type RecordRow = readonly [string, string, string, string, string, string];

/**
 * One line for each text that was copied, as the source sheet has it: the ref is the officer's
 * number there.
 */
export function recommendationLines({ lists, items }: TakenLists): RecordRow[] {
  const copied = new Map(
    lists.map(({ sheet, headings }) => [
      sheet,
      headings.map(({ column }) => column).filter((column) => column !== 'evidence'),
    ]),
  );
  return items.flatMap(({ item, sheet, key, ref }) =>
    copied
      .get(sheet)!
      .filter((column) => column === 'recommendation' || (item.texts[column] ?? '') !== '')
      .map((column): RecordRow => [
        'recommendation',
        sheet,
        key,
        ref,
        listHeading(column),
        item.texts[column] ?? '',
      ]),
  );
}

export function evidenceLine(sheet: string, key: string, ref: string, text: string): RecordRow {
  return ['evidence', sheet, key, ref, listHeading('evidence'), text];
}

export function detailLines(found: FoundDetails | undefined): RecordRow[] {
  if (!found) return [];
  const keys = distinct(found.details.map(({ label }) => label));
  const [, value] = tableDesigns.details.columns;
  return found.details.map(({ field, label, value: text }, at) => [
    'detail',
    found.sheet,
    keys[at]!,
    field ? detailLabel(field) : label,
    value!.heading,
    text,
  ]);
}

/** That the bullets of a sheet's evidence were taken apart, so that they are compared so too. */
export function bulletsLine(sheet: string): RecordRow {
  return ['bullets', sheet, '', '', listHeading('evidence'), ''];
}
