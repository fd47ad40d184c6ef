import { withAcceptance } from './acceptance';
import { checkingOf } from './checking';
import { claimAbsolute } from './claims/claimAbsolute';
import { claimDone } from './claims/claimDone';
import { claimUnfinished } from './claims/claimUnfinished';
import { evidenceMissing } from './claims/evidenceMissing';
import { vagueDate } from './dates/vagueDate';
import { committeeBlank } from './details/committeeBlank';
import { dateNone } from './details/dateNone';
import { detailBlank } from './details/detailBlank';
import { emailNone } from './details/emailNone';
import { implicationBlank } from './details/implicationBlank';
import { inspectionDatesDiffer } from './details/inspectionDatesDiffer';
import { publishedWork } from './details/publishedWork';
import { reportingDateBlank } from './details/reportingDateBlank';
import { seeAttached } from './details/seeAttached';
import { dateBlank } from './evidence/dateBlank';
import { dateFuture } from './evidence/dateFuture';
import { dateOld } from './evidence/dateOld';
import { evidenceBlank } from './evidence/evidenceBlank';
import { evidenceCellError } from './evidence/evidenceCellError';
import { evidenceRecommendationBlank } from './evidence/evidenceRecommendationBlank';
import { evidenceRecommendationUnknown } from './evidence/evidenceRecommendationUnknown';
import { evidenceRefBlank } from './evidence/evidenceRefBlank';
import { evidenceRefTwice } from './evidence/evidenceRefTwice';
import { exempt } from './evidence/exempt';
import { pointerBegins } from './evidence/pointerBegins';
import { pointerCircle } from './evidence/pointerCircle';
import { pointerNowhere } from './evidence/pointerNowhere';
import { pointerOnly } from './evidence/pointerOnly';
import { recommendationTwice } from './evidence/recommendationTwice';
import { whereHeld } from './evidence/whereHeld';
import { figureBaseZero } from './figures/figureBaseZero';
import { figureChange } from './figures/figureChange';
import { figureOverWhole } from './figures/figureOverWhole';
import { figureUnalike } from './figures/figureUnalike';
import type { CheckedWorkbook, Finding, Rule } from './finding';
import { dueBeyond } from './history/dueBeyond';
import { movedBack } from './history/movedBack';
import { reopened } from './history/reopened';
import { inOrder } from './order';
import { abbreviation } from './readers/abbreviation';
import { brokenOff } from './readers/brokenOff';
import { longSentence } from './readers/longSentence';
import { privateMatter } from './readers/privateMatter';
import { twoNames } from './readers/twoNames';
import { cellError } from './recommendations/cellError';
import { completedBlank } from './recommendations/completedBlank';
import { completedEarly } from './recommendations/completedEarly';
import { completedFuture } from './recommendations/completedFuture';
import { completedOpen } from './recommendations/completedOpen';
import { dateText } from './recommendations/dateText';
import { dueMissing } from './recommendations/dueMissing';
import { dueMoved } from './recommendations/dueMoved';
import { dueMovedOften } from './recommendations/dueMovedOften';
import { duePassed } from './recommendations/duePassed';
import { nearlySame } from './recommendations/nearlySame';
import { nextStepBlank } from './recommendations/nextStepBlank';
import { ownerBlank } from './recommendations/ownerBlank';
import { ragAtOdds } from './recommendations/ragAtOdds';
import { recommendationBlank } from './recommendations/recommendationBlank';
import { recommendationRefBlank } from './recommendations/recommendationRefBlank';
import { recommendationRefTwice } from './recommendations/recommendationRefTwice';
import { severalAsks } from './recommendations/severalAsks';
import { spacing } from './recommendations/spacing';
import { statusBlank } from './recommendations/statusBlank';
import { statusUnknown } from './recommendations/statusUnknown';
import { isOfRows, rowFindings } from './rowFindings';
import { sourceAdded } from './sources/sourceAdded';
import { sourceChanged } from './sources/sourceChanged';
import { sourceDeleted } from './sources/sourceDeleted';
import { sourceLost } from './sources/sourceLost';
import { exampleRow } from './whole/exampleRow';
import { countsDiffer } from './whole/countsDiffer';
import { rowsHidden } from './whole/rowsHidden';
import { rowsLeftOut } from './whole/rowsLeftOut';
import { settingUnreadable } from './whole/settingUnreadable';
import { statusColour } from './whole/statusColour';
import { statusPale } from './whole/statusPale';
import { sheetOld } from './whole/sheetOld';
import { statusTwice } from './whole/statusTwice';
import { statusUnused } from './whole/statusUnused';

/** All rules, in the order in which docs/checks.md explains them. */
export const catalogue: readonly Rule[] = [
  recommendationRefBlank,
  recommendationRefTwice,
  recommendationBlank,
  nearlySame,
  severalAsks,
  spacing,
  cellError,
  statusBlank,
  statusUnknown,
  ownerBlank,
  dateText,
  dueMissing,
  duePassed,
  dueMoved,
  dueMovedOften,
  completedOpen,
  completedBlank,
  completedFuture,
  completedEarly,
  ragAtOdds,
  nextStepBlank,
  evidenceMissing,
  evidenceRefBlank,
  evidenceRefTwice,
  evidenceRecommendationBlank,
  evidenceRecommendationUnknown,
  recommendationTwice,
  evidenceBlank,
  evidenceCellError,
  pointerOnly,
  pointerBegins,
  pointerNowhere,
  pointerCircle,
  brokenOff,
  dateBlank,
  dateFuture,
  dateOld,
  whereHeld,
  exempt,
  claimUnfinished,
  claimDone,
  claimAbsolute,
  figureChange,
  figureOverWhole,
  figureBaseZero,
  figureUnalike,
  vagueDate,
  abbreviation,
  twoNames,
  longSentence,
  privateMatter,
  detailBlank,
  implicationBlank,
  committeeBlank,
  reportingDateBlank,
  dateNone,
  emailNone,
  inspectionDatesDiffer,
  seeAttached,
  publishedWork,
  movedBack,
  reopened,
  dueBeyond,
  sourceChanged,
  sourceAdded,
  sourceDeleted,
  sourceLost,
  exampleRow,
  statusUnused,
  statusTwice,
  statusColour,
  statusPale,
  settingUnreadable,
  countsDiffer,
  sheetOld,
  rowsHidden,
  rowsLeftOut,
];

/**
 * Everything that the rules that are on find, ordered by severity, then sheet, then cell. What a person has accepted is
 * marked.
 */
export function checkAll(workbook: CheckedWorkbook): Finding[] {
  const checking = checkingOf(workbook);
  const on = catalogue.filter(({ code }) => !checking.settings.off.has(code));
  const inRows = rowFindings(on.filter(isOfRows), checking);
  const found = on.flatMap((rule) => inRows.get(rule) ?? rule.check(workbook));
  return withAcceptance(inOrder(found, workbook), workbook.register);
}
