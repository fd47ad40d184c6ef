import { normaliseHeading } from './headings';
import type { DetailField } from './register';

interface FieldDesign {
  readonly field: DetailField;
  /** Its label in our table. */
  readonly label: string;
  /** Other labels that mean it, as `normaliseHeading` leaves them. */
  readonly names: readonly string[];
  /** Set up makes a row for it only where the officer has one. */
  readonly optional?: true;
}

/** The report details of the design, in the order of our table. */
export const detailFields: readonly FieldDesign[] = [
  {
    field: 'committee',
    label: 'Committee',
    names: [
      'committee name',
      'name of committee',
      'meeting',
      'decision maker',
      'board',
      'panel',
      'report to',
    ],
  },
  {
    field: 'meetingDate',
    label: 'Meeting date',
    names: ['date of meeting', 'committee date', 'meeting held on', 'date of committee'],
  },
  {
    field: 'reportingDate',
    label: 'Reporting date',
    names: [
      'as at',
      'as at date',
      'position as at',
      'status as at',
      'progress as at',
      'reporting period',
      'date of reporting',
    ],
  },
  { field: 'subjectHeading', label: 'Subject heading', names: ['subject'] },
  { field: 'title', label: 'Title', names: ['report title', 'title of report', 'name of report'] },
  {
    field: 'lead',
    label: 'Lead',
    names: [
      'cmt lead',
      'slt lead',
      'elt lead',
      'lead officer',
      'lead director',
      'executive lead',
      'lead member',
      'cmt lead name',
      'lead name',
      'director',
    ],
  },
  {
    field: 'author',
    label: 'Report author',
    names: [
      'author',
      'report author and contact details',
      'author and contact details',
      'report author name',
      'author name',
      'report by',
      'report of',
      'contact officer',
      'contact',
      'prepared by',
    ],
  },
  {
    field: 'telephone',
    label: 'Telephone',
    names: [
      'tel no',
      'tel',
      'telephone no',
      'telephone number',
      'phone',
      'phone no',
      'phone number',
      'contact number',
      'contact telephone',
      'ext',
    ],
  },
  {
    field: 'email',
    label: 'Email',
    names: ['e mail', 'email address', 'e mail address', 'contact email'],
  },
  {
    field: 'policyContext',
    label: 'Policy context',
    names: ['policy', 'policy background', 'policy framework'],
  },
  {
    field: 'summary',
    label: 'Summary',
    names: ['executive summary', 'summary of report', 'report summary', 'purpose of report'],
  },
  {
    field: 'recommendationsToMembers',
    label: 'Recommendations to members',
    names: [
      'recommendations',
      'recommendation',
      'recommendation to members',
      'recommendations to committee',
      'recommendations to the committee',
      'members are asked to',
      'the committee is asked to',
      'committee is asked to',
    ],
  },
  {
    field: 'reportDetail',
    label: 'Report detail',
    names: ['introduction to report detail', 'detail of report', 'body of report'],
    optional: true,
  },
  ...implications('financial', 'Financial implications', 'financialImplications', [
    'finance',
    'financial',
  ]),
  ...implications('legal', 'Legal implications', 'legalImplications', ['legal']),
  ...implications('human resources', 'Human resources implications', 'humanResourcesImplications', [
    'human resource',
    'hr',
    'workforce',
    'staffing',
  ]),
  ...implications('equalities', 'Equalities implications', 'equalitiesImplications', [
    'equality',
    'equality and diversity',
    'equalities and diversity',
    'equalities and social inclusion',
    'equality and inclusion',
  ]),
  {
    field: 'backgroundPapers',
    label: 'Background papers',
    names: [
      'background paper',
      'background documents',
      'list of background papers',
      'background papers list',
    ],
  },
];

/**
 * "Financial implications and risks", "Finance implications", "Financial risks and implications"…
 */
function implications(
  area: string,
  label: string,
  field: DetailField,
  others: readonly string[],
): FieldDesign[] {
  const tails = [
    'implications',
    'implication',
    'implications and risks',
    'implications risks',
    'risks and implications',
    'risks',
    'impact',
    'comments',
  ];
  return [
    {
      field,
      label,
      names: [area, ...others].flatMap((one) => tails.map((tail) => `${one} ${tail}`)),
    },
  ];
}

const byName = new Map(
  detailFields.flatMap(({ field, label, names }) =>
    [normaliseHeading(label), ...names].map((name) => [name, field] as const),
  ),
);

/**
 * The field that a label means, in any case, with or without a colon; nothing for a label of the
 * officer's own.
 */
export function detailFieldOf(label: string): DetailField | undefined {
  return byName.get(normaliseHeading(label));
}

/** The label of the field in our table. */
export function detailLabel(field: DetailField): string {
  return detailFields.find((design) => design.field === field)!.label;
}
