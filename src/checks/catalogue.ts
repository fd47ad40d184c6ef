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
import type { CheckedWorkbook, Finding, Rule, RuleOfRows, RuleOfTheWhole } from './finding';
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
import { rowFindings } from './rowFindings';
import { sourceAdded } from './sources/sourceAdded';
import { sourceChanged } from './sources/sourceChanged';
import { sourceDeleted } from './sources/sourceDeleted';
import { sourceLost } from './sources/sourceLost';
import { part, toEnd, type Steps } from '../work/steps';
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

/** Shares of a first check at which the rules about single rows, and those about the whole, are through: as measured. */
const rowsDone = 0.88;
const rulesDone = 0.98;

/**
 * Everything that the rules that are on find, ordered by severity, then sheet, then cell. What a person has accepted is
 * marked.
 */
export function checkAll(workbook: CheckedWorkbook): Finding[] {
  return toEnd(checkInSteps(workbook));
}

/** The same in steps: of a row, one rule is a step; of the whole, what a rule makes one. */
export function* checkInSteps(workbook: CheckedWorkbook): Steps<Finding[]> {
  const checking = checkingOf(workbook);
  const on = catalogue.filter(({ code }) => !checking.settings.off.has(code));
  const found = new Map<Rule, readonly Finding[]>(
    yield* part(rowFindings(on.filter(isOfRows), checking), 0, rowsDone),
  );
  const whole = on.filter(isOfTheWhole);
  for (const [at, rule] of whole.entries()) {
    const shareAt = (rules: number) => rowsDone + (rules / whole.length) * (rulesDone - rowsDone);
    found.set(rule, yield* part(rule.inSteps(workbook), shareAt(at), shareAt(at + 1)));
    yield shareAt(at + 1);
  }
  const all = on.flatMap((rule) => found.get(rule)!);
  const ordered = yield* part(inOrder(all, workbook), rulesDone, 1);
  return withAcceptance(ordered, workbook.register);
}

function isOfRows(rule: Rule): rule is RuleOfRows {
  return rule.each !== undefined;
}

function isOfTheWhole(rule: Rule): rule is RuleOfTheWhole {
  return rule.each === undefined;
}
