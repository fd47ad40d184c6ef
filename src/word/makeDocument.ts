import type { DetailField } from '../register/register';
import type { ReportDocument } from '../report/document';
import { fillTemplate } from './fillTemplate';
import type { Making } from '../work/turns';
import { reportToDocx } from './reportToDocx';
import { selfCheck, type Expected, type SelfCheckResult } from './selfCheck';

/** All that a Word document is made from, as plain data that a worker can be handed. */
export interface DocumentOrder {
  readonly report: ReportDocument;
  /** What it must show when it is looked at again. */
  readonly expected: Expected;
  /** The council's own document that the report goes into, and the report details for its fields. */
  readonly template?: {
    readonly bytes: Uint8Array;
    readonly values: ReadonlyMap<DetailField, string>;
  };
}

export interface MadeDocument {
  readonly bytes: Uint8Array;
  readonly checked: readonly SelfCheckResult[];
  /** See `FilledTemplate`; empty without a template. */
  readonly unknownFields: readonly string[];
  readonly missingStyles: readonly string[];
}

/**
 * The report as a Word document, looked at again after it was made.
 * @throws TemplateProblem
 * @throws the signal's reason where it was cancelled
 */
export async function makeDocument(
  { report, expected, template }: DocumentOrder,
  making: Making = {},
): Promise<MadeDocument> {
  const made = template
    ? await fillTemplate(
        template.bytes,
        report,
        (field) => template.values.get(field) ?? '',
        making,
      )
    : { bytes: await reportToDocx(report, making), unknownFields: [], missingStyles: [] };
  making.signal?.throwIfAborted();
  return { ...made, checked: selfCheck(made.bytes, expected) };
}
