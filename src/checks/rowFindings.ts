import type { Evidence, Recommendation } from '../register/register';
import { shapeOf } from '../register/keptRows';
import type { Checking, RowChecking } from './checking';
import type { Finding, RowCheck, Rule } from './finding';

type Row = Recommendation | Evidence;

/** A rule about single rows. */
type RuleOfRows = Rule & { readonly each: RowCheck };

export function isOfRows(rule: Rule): rule is RuleOfRows {
  return rule.each !== undefined;
}

/** Rows of the other table that rules asked for, and were given. */
type Asked =
  | { readonly evidenceFor: Pick<Recommendation, 'ref'>; readonly given: readonly Evidence[] }
  | {
      readonly recommendationsFor: Pick<Evidence, 'recommendationRefs'>;
      readonly given: readonly Recommendation[];
    };

/** What the rules found in a row, and what that rests on besides the row. */
interface Kept {
  /** Compared as an object, which costs nothing: {@link contextOf} gives the same one for the same text. */
  readonly context: Context;
  readonly asked: readonly Asked[];
  readonly found: readonly (readonly [RuleOfRows, readonly Finding[]])[];
}

interface Context {
  readonly text: string;
}

const kept = new WeakMap<Row, Kept>();

let lastContext: Context = { text: '' };

/**
 * What the rules about single rows find, rule by rule. Of a row that is the same object as at an earlier check it is known
 * already, unless its counterparts or what all rows rest on have changed: so an edit costs what it touches, and the outcome is
 * that of a full check because it is one.
 */
export function rowFindings(
  rules: readonly RuleOfRows[],
  checking: Checking,
): ReadonlyMap<Rule, readonly Finding[]> {
  const found = new Map<Rule, Finding[]>(rules.map((rule) => [rule, []]));
  const context = contextOf(rules, checking);
  const ofTable = (table: RowCheck['table']) => rules.filter(({ each }) => each.table === table);
  const look = (rows: readonly Row[], own: readonly RuleOfRows[]) => {
    for (const row of rows) {
      let known = kept.get(row);
      if (known?.context !== context || !known.asked.every((one) => stillGiven(one, checking))) {
        known = { context, ...findingsOf(row, own, checking) };
        kept.set(row, known);
      }
      for (const [rule, some] of known.found) {
        const all = found.get(rule)!;
        for (const one of some) all.push(one);
      }
    }
  };
  look(checking.register.recommendations, ofTable('recommendations'));
  look(checking.register.evidence, ofTable('evidence'));
  return found;
}

function findingsOf(
  row: Row,
  rules: readonly RuleOfRows[],
  checking: Checking,
): Omit<Kept, 'context'> {
  const asked: Asked[] = [];
  const listening: RowChecking = {
    ...checking,
    evidenceFor: (recommendation) => {
      const given = checking.evidenceFor(recommendation);
      asked.push({ evidenceFor: recommendation, given });
      return given;
    },
    recommendationsFor: (evidence) => {
      const given = checking.recommendationsFor(evidence);
      asked.push({ recommendationsFor: evidence, given });
      return given;
    },
  };
  const found = rules.flatMap((rule): [RuleOfRows, Finding[]][] => {
    // A rule is asked about rows of its own table alone.
    const check = rule.each.check as (row: Row, checking: RowChecking) => Finding[];
    const some = check(row, listening);
    return some.length === 0 ? [] : [[rule, some]];
  });
  return { asked, found };
}

function stillGiven(asked: Asked, checking: Checking): boolean {
  const now =
    'evidenceFor' in asked
      ? checking.evidenceFor(asked.evidenceFor)
      : checking.recommendationsFor(asked.recommendationsFor);
  const { given }: { readonly given: readonly Row[] } = asked;
  return now.length === given.length && now.every((row, at) => row === given[at]);
}

/** Everything that rules about rows may look at besides rows. */
function contextOf(
  rules: readonly RuleOfRows[],
  { register, settings, reportingDay, inspectionDates }: Checking,
): Context {
  const { recommendations, evidence } = register.tables;
  const text = JSON.stringify([
    rules.map(({ code }) => code),
    [recommendations, evidence].map((table) => table && shapeOf(table)),
    register.statuses,
    { ...settings, off: undefined },
    reportingDay,
    inspectionDates.map(({ words, period }) => [words, period]),
  ]);
  if (text !== lastContext.text) lastContext = { text };
  return lastContext;
}
