import { committeeBlank } from './committeeBlank';
import { detailBlank } from './detailBlank';
import { evidenceBlank } from './evidenceBlank';
import { evidenceMissing } from './evidenceMissing';
import { evidenceRecommendationBlank } from './evidenceRecommendationBlank';
import { evidenceRecommendationUnknown } from './evidenceRecommendationUnknown';
import { evidenceRefBlank } from './evidenceRefBlank';
import { evidenceRefTwice } from './evidenceRefTwice';
import type { CheckedWorkbook, Finding, Rule } from './finding';
import { inOrder } from './order';
import { pointerBegins } from './pointerBegins';
import { pointerCircle } from './pointerCircle';
import { pointerNowhere } from './pointerNowhere';
import { pointerOnly } from './pointerOnly';
import { recommendationBlank } from './recommendationBlank';
import { recommendationRefBlank } from './recommendationRefBlank';
import { recommendationRefTwice } from './recommendationRefTwice';
import { reportingDateBlank } from './reportingDateBlank';
import { sourceAdded } from './sourceAdded';
import { sourceChanged } from './sourceChanged';
import { sourceDeleted } from './sourceDeleted';
import { sourceLost } from './sourceLost';
import { statusBlank } from './statusBlank';
import { statusUnknown } from './statusUnknown';

/** All rules, in the order in which docs/checks.md explains them. */
export const catalogue: readonly Rule[] = [
  recommendationRefBlank,
  recommendationRefTwice,
  recommendationBlank,
  statusBlank,
  statusUnknown,
  evidenceMissing,
  evidenceRefBlank,
  evidenceRefTwice,
  evidenceRecommendationBlank,
  evidenceRecommendationUnknown,
  evidenceBlank,
  pointerOnly,
  pointerBegins,
  pointerNowhere,
  pointerCircle,
  detailBlank,
  committeeBlank,
  reportingDateBlank,
  sourceChanged,
  sourceAdded,
  sourceDeleted,
  sourceLost,
];

/** Everything that the rules find, ordered by severity, then sheet, then cell. */
export function checkAll(workbook: CheckedWorkbook): Finding[] {
  return inOrder(
    catalogue.flatMap((rule) => rule.check(workbook)),
    workbook,
  );
}
