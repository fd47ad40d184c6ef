import { committeeBlank } from './details/committeeBlank';
import { detailBlank } from './details/detailBlank';
import { evidenceBlank } from './evidence/evidenceBlank';
import { evidenceMissing } from './claims/evidenceMissing';
import { evidenceRecommendationBlank } from './evidence/evidenceRecommendationBlank';
import { evidenceRecommendationUnknown } from './evidence/evidenceRecommendationUnknown';
import { evidenceRefBlank } from './evidence/evidenceRefBlank';
import { evidenceRefTwice } from './evidence/evidenceRefTwice';
import type { CheckedWorkbook, Finding, Rule } from './finding';
import { inOrder } from './order';
import { pointerBegins } from './evidence/pointerBegins';
import { pointerCircle } from './evidence/pointerCircle';
import { pointerNowhere } from './evidence/pointerNowhere';
import { pointerOnly } from './evidence/pointerOnly';
import { recommendationBlank } from './recommendations/recommendationBlank';
import { recommendationRefBlank } from './recommendations/recommendationRefBlank';
import { recommendationRefTwice } from './recommendations/recommendationRefTwice';
import { reportingDateBlank } from './details/reportingDateBlank';
import { sourceAdded } from './sources/sourceAdded';
import { sourceChanged } from './sources/sourceChanged';
import { sourceDeleted } from './sources/sourceDeleted';
import { sourceLost } from './sources/sourceLost';
import { statusBlank } from './recommendations/statusBlank';
import { statusUnknown } from './recommendations/statusUnknown';

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
