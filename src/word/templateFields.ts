import { detailFields } from '../register/detailFields';
import type { DetailField } from '../register/register';

/** Where the whole report goes, and where its table of recommendations goes if that has a place of its own. */
export type BodyField = 'report' | 'appendix';

export type TemplateField = BodyField | DetailField;

const byName = new Map<string, TemplateField>([
  ['report', 'report'],
  ['appendix', 'appendix'],
  ...detailFields.flatMap(({ field, label, names }) =>
    [field, label, ...names].map((name) => [plain(name), field] as const),
  ),
]);

/** The field that {{committee}}, {{Meeting date}} or {{meeting_date}} means; undefined for one that we do not know. */
export function templateFieldOf(key: string): TemplateField | undefined {
  return byName.get(plain(key));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
