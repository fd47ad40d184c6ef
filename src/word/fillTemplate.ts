import {
  patchDetector,
  patchDocument,
  PatchType,
  TextRun,
  type FileChild,
  type IPatch,
} from 'docx';
import type { DetailField } from '../register/register';
import type { ReportDocument } from '../report/document';
import { coverFields } from '../report/outline';
import { sayReport } from '../strings/sayReport';
import { blockToWord } from './blocks';
import { placeBookmarks } from './bookmarks';
import { flow } from './flow';
import { lists } from './items';
import { turn, type Making } from '../work/turns';
import { documentProperties } from './properties';
import { sanitise } from './sanitise';
import { templateFieldOf, type TemplateField } from './templateFields';
import { stylesUsed, templateParts } from './templateParts';
import { withSectionsKept } from './templateSections';
import { withOurStyles } from './templateStyles';

/** How far it is when the template has been read, the report's blocks are made, and they stand in it. */
const SHARES = { read: 0.1, made: 0.3, filled: 0.8 } as const;

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Fields in the template that we do not know, as they stand there; they are left as they are. */
  readonly unknownFields: readonly string[];
  /** Styles that the report uses and the template does not have, by name; ours are put in. */
  readonly missingStyles: readonly string[];
}

/** A template that the report cannot be put into. */
export class TemplateProblem extends Error {
  constructor(
    readonly reason: 'noReportField' | 'unreadable',
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = 'TemplateProblem';
  }
}

/**
 * The council's own document with the report in it: its styles, logo, headers and footers stay, {{committee}} and the
 * like are filled wherever they stand, the body goes where {{report}} stands and the table of recommendations where
 * {{appendix}} does. What the template has a field for stands there and not on the report's own cover as well.
 * @throws TemplateProblem
 * @throws the signal's reason where it was cancelled
 */
export async function fillTemplate(
  template: Uint8Array,
  report: ReportDocument,
  value: (field: DetailField) => string,
  making: Making = {},
): Promise<FilledTemplate> {
  await turn(0, making);
  const { keys, parts, data } = await read(template);
  await turn(SHARES.read, making);
  const fields = new Map(keys.map((key) => [key, templateFieldOf(key)]));
  const used = new Set(fields.values());
  if (!used.has('report')) throw new TemplateProblem('noReportField');
  const properties = documentProperties(report.title, report.author, report.language);
  const body = bodyFor(report, used);
  const patches = Object.fromEntries(
    [...fields].flatMap(([key, field]): [string, IPatch][] => {
      if (field === undefined) return [];
      const width = parts.textWidthAt(key);
      return [
        [
          key,
          field === 'report' || field === 'appendix'
            ? { type: PatchType.DOCUMENT, children: body(field, width) as never }
            : { type: PatchType.PARAGRAPH, children: valueRuns(value(field)) },
        ],
      ];
    }),
  );
  await turn(SHARES.made, making);
  let bytes: Uint8Array;
  try {
    bytes = await patchDocument({
      outputType: 'uint8array',
      data,
      patches,
      numbering: lists,
      properties: { title: properties.title, creator: properties.creator },
    });
  } catch (error) {
    throw new TemplateProblem('unreadable', error);
  }
  await turn(SHARES.filled, making);
  return {
    bytes: await withOurStyles(bytes, parts.styleIds, report.language),
    unknownFields: [...fields].flatMap(([key, field]) => (field === undefined ? [key] : [])),
    missingStyles: stylesUsed.flatMap(({ name }) =>
      parts.styleIds.has(name.toLowerCase()) ? [] : [name],
    ),
  };
}

async function read(template: Uint8Array) {
  try {
    const data = withSectionsKept(template);
    return { keys: await patchDetector({ data }), parts: templateParts(data), data };
  } catch (error) {
    throw new TemplateProblem('unreadable', error);
  }
}

/** The report's blocks for a field, without what the template has a place of its own for. */
function bodyFor(report: ReportDocument, used: ReadonlySet<TemplateField | undefined>) {
  const hasPlace = (field: DetailField | undefined) =>
    field !== undefined && coverFields.includes(field) && used.has(field);
  const blocks = report.blocks.filter(({ field }) => !hasPlace(field));
  const placed = flow(blocks);
  const targets = placeBookmarks(placed.map(({ block }) => block));
  const appendix = placed.findIndex(({ block }) => block.kind === 'heading' && block.appendix);
  const cut = used.has('appendix') && appendix >= 0 ? appendix : placed.length;
  return (field: 'report' | 'appendix', width: number): FileChild[] =>
    (field === 'report' ? placed.slice(0, cut) : placed.slice(cut)).flatMap((each) =>
      blockToWord(each, targets, width),
    );
}

/** A value in the look of the field that it takes the place of. */
function valueRuns(value: string): TextRun[] {
  const text = value.trim() === '' ? sayReport('report.notSupplied') : value;
  return sanitise(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) }));
}
