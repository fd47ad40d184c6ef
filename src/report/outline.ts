import type { DetailField, Register } from '../register/register';
import { detailsOf, type DetailLine, type Details } from '../register/details';

/** The sections of a report below its cover. */
export type SectionKey =
  | 'summary'
  | 'recommendationsToMembers'
  | 'reportDetail'
  | 'implications'
  | 'backgroundPapers'
  | 'own'
  | 'appendix';

export interface Section {
  readonly key: SectionKey;
  /** What the report details say there: one line, for the implications one for each. */
  readonly lines: readonly DetailLine[];
}

/** What stands where in a report. */
export interface Outline {
  readonly cover: readonly DetailLine[];
  readonly sections: readonly Section[];
}

/** The cover, in the order of the committee's own form; the report details may have another. */
export const coverFields: readonly DetailField[] = [
  'committee',
  'meetingDate',
  'reportingDate',
  'subjectHeading',
  'title',
  'lead',
  'author',
  'telephone',
  'email',
  'policyContext',
];
const implicationFields: readonly DetailField[] = [
  'financialImplications',
  'legalImplications',
  'humanResourcesImplications',
  'equalitiesImplications',
];
const sectionKeys = [
  'summary',
  'recommendationsToMembers',
  'reportDetail',
  'implications',
  'backgroundPapers',
] as const;

/**
 * The order of a report is that of the rows of Report details; what has no row there stands where the committee's form
 * has it, and the table of recommendations at the end. Labels of the council's own stand where their rows do: before the
 * first section on the cover, among the implications or with that word in them as one of those, else as a section.
 */
export function outlineOf(register: Pick<Register, 'details'>): Outline {
  const details = detailsOf(register);
  const cover: DetailLine[] = [];
  const implications: DetailLine[] = [];
  const sections: Section[] = [];
  details.inOrder.forEach((line, at) => {
    if (belongsToCover(line, at, details)) cover.push(line);
    else if (belongsToImplications(line, at, details)) {
      if (implications.length === 0) sections.push({ key: 'implications', lines: implications });
      implications.push(line);
    } else sections.push({ key: sectionKey(line.field), lines: [line] });
  });
  return {
    cover: completed(coverFields, cover, ({ field }) => field, details.line),
    sections: [
      ...completed(
        sectionKeys,
        sections.map((section) =>
          section.key === 'implications' ? implicationsSection(implications, details) : section,
        ),
        ({ key }) => key,
        (key) =>
          key === 'implications'
            ? implicationsSection([], details)
            : { key, lines: [details.line(key)] },
      ),
      { key: 'appendix', lines: [] },
    ],
  };
}

function implicationsSection(lines: readonly DetailLine[], details: Details): Section {
  return {
    key: 'implications',
    lines: completed(implicationFields, lines, ({ field }) => field, details.line),
  };
}

function sectionKey(field: DetailField | undefined): SectionKey {
  return sectionKeys.find((key) => key === field) ?? 'own';
}

function belongsToCover({ field }: DetailLine, at: number, { inOrder }: Details): boolean {
  if (field !== undefined) return coverFields.includes(field);
  const isSection = (line: DetailLine) =>
    line.field !== undefined && !coverFields.includes(line.field);
  return !inOrder.slice(0, at).some(isSection) && inOrder.slice(at).some(isSection);
}

function belongsToImplications(
  { field, label }: DetailLine,
  at: number,
  { inOrder }: Details,
): boolean {
  if (field !== undefined) return implicationFields.includes(field);
  if (/\b(implications?|risks?)\b/i.test(label ?? '')) return true;
  const known = (line: DetailLine | undefined) =>
    line?.field !== undefined && implicationFields.includes(line.field);
  const named = (lines: readonly DetailLine[]) => lines.find((line) => line.field !== undefined);
  return known(named(inOrder.slice(0, at).reverse())) && known(named(inOrder.slice(at + 1)));
}

/** What is written, in its order, with each that is missing put after the nearest that comes before it by default. */
function completed<Key, One>(
  defaults: readonly Key[],
  written: readonly One[],
  keyOf: (one: One) => unknown,
  make: (key: Key) => One,
): One[] {
  const all = [...written];
  defaults.forEach((key, at) => {
    if (all.some((one) => keyOf(one) === key)) return;
    const before = defaults.slice(0, at).reverse();
    const place = before.reduce((found, earlier) => {
      return found >= 0 ? found : all.findIndex((one) => keyOf(one) === earlier);
    }, -1);
    all.splice(place + 1, 0, make(key));
  });
  return all;
}
