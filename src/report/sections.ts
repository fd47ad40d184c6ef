import { sayReport } from '../strings/sayReport';
import { placeOf } from './cover';
import type { DetailLine } from '../register/details';
import type { Block } from './document';
import type { Section } from './outline';
import { heading, notSupplied, paragraphsOf } from './paragraphs';

/** A section that only quotes the report details: recommendations to members, background papers, the council's own. */
export function quotedSection({ key, lines }: Section): Block[] {
  const [line] = lines;
  if (!line || leftOut(line)) return [];
  return [sectionHeading({ key, lines }), ...quoted(line)];
}

/** The implications, each under a heading of its own. */
export function implications({ key, lines }: Section): Block[] {
  const shown = lines.filter((line) => !leftOut(line));
  if (shown.length === 0) return [];
  return [
    sectionHeading({ key, lines: [] }),
    ...shown.flatMap((line) => [
      { ...heading(3, line.label ?? implicationTitle(line)), ...placeOf(line) },
      ...quoted(line),
    ]),
  ];
}

/** The heading of a section: the officer's own label, else that of the committee's form. */
export function sectionHeading({ key, lines }: Section): Block {
  const [line] = lines;
  const title = line?.label ?? sayReport(`report.section.${key === 'own' ? 'unnamed' : key}`);
  return {
    ...heading(2, title),
    ...(line && placeOf(line)),
    ...(key === 'appendix' && { appendix: true as const }),
  };
}

/** The officer's text, or that it is not supplied; each block leads to its cell. */
function quoted(line: DetailLine): Block[] {
  const paragraphs = paragraphsOf(line.value);
  return (paragraphs.length > 0 ? paragraphs : [notSupplied()]).map((block) => ({
    ...block,
    ...placeOf(line),
  }));
}

/** Blank, and said not to be required. */
function leftOut({ value, required }: DetailLine): boolean {
  return value === '' && required === false;
}

function implicationTitle({ field }: DetailLine): string {
  switch (field) {
    case 'financialImplications':
    case 'legalImplications':
    case 'humanResourcesImplications':
    case 'equalitiesImplications':
      return sayReport(`report.section.${field}`);
    default:
      return sayReport('report.section.unnamed');
  }
}
