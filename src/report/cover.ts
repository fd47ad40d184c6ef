import type { DetailField } from '../register/register';
import { sayReport } from '../strings/sayReport';
import type { DetailLine } from '../register/details';
import type { Block, LabelledValue } from './document';
import { heading, linesOf, notSupplied, paragraphsOf } from './paragraphs';

/** What stands on the cover only where it is supplied: nobody misses a telephone number. */
const whereSupplied: readonly (DetailField | undefined)[] = ['meetingDate', 'telephone', 'email'];

/**
 * The top of the report: the committee, and the block with subject, title, lead, author and policy context.
 * What a committee report always says is marked where it is blank.
 */
export function cover(lines: readonly DetailLine[]): Block[] {
  // The committee heads the paper wherever its row stands: a heading within the block would end it.
  const committee = lines.filter(({ field }) => field === 'committee');
  return [...committee, ...lines.filter((line) => !committee.includes(line))].flatMap((line) => {
    const { field, value, required } = line;
    if (value === '' && !(required ?? !whereSupplied.includes(field))) return [];
    return field === 'committee' && value !== ''
      ? [{ ...heading(1, linesOf(value).join(' ')), ...placeOf(line) }]
      : labelled(line);
  });
}

/** A value on the line of its label; the lines that follow its first are paragraphs of their own. */
function labelled(line: DetailLine): Block[] {
  const label = line.label ?? ourLabel(line.field);
  const [first, ...others] = linesOf(line.value);
  if (first === undefined) {
    const blank: LabelledValue = {
      kind: 'labelled',
      label,
      rows: [],
      runs: notSupplied().runs,
      notSupplied: true,
      ...placeOf(line),
    };
    return [blank];
  }
  return [
    { kind: 'labelled', label, rows: [], runs: [{ text: first }], ...placeOf(line) },
    ...paragraphsOf(others.join('\n')).map((block) => ({ ...block, ...placeOf(line) })),
  ];
}

function ourLabel(field: DetailField | undefined): string {
  switch (field) {
    case 'committee':
    case 'meetingDate':
    case 'reportingDate':
    case 'subjectHeading':
    case 'title':
    case 'lead':
    case 'author':
    case 'telephone':
    case 'email':
    case 'policyContext':
      return sayReport(`report.cover.${field}`);
    default:
      return sayReport('report.section.unnamed');
  }
}

/** Where a block's words stand in the workbook, and for what. */
export function placeOf({ place, field }: DetailLine): Pick<Block, 'place' | 'field'> {
  return { ...(place && { place }), ...(field && { field }) };
}
