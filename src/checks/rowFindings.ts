import type { Evidence, Recommendation } from '../register/register';
import { shapeOf } from '../register/keptRows';
import type { Checking, RowChecking } from './checking';
import type { Finding, RowCheck, Rule, RuleOfRows } from './finding';
import type { Steps } from '../work/steps';

type Row = Recommendation | Evidence;

/** Rows of the other table that rules asked for, and were given. */
type Asked =
  | { readonly evidenceFor: Pick<Recommendation, 'ref'>; readonly given: readonly Evidence[] }
  | {
      readonly recommendationsFor: Pick<Evidence, 'recommendationRefs'>;
      readonly given: readonly Recommendation[];
    };

/** What the rules found in a row, and what that rests on besides the row. Kept of every row, so it is to be small. */
interface Kept {
  /** Compared as an object, which costs nothing: {@link contextOf} gives the same one for the same text. */
  readonly context: Context;
  readonly asked: readonly Asked[];
  readonly found: readonly Finding[];
}

interface Context {
  readonly text: string;
}

const kept = new WeakMap<Row, Kept>();

let lastContext: Context = { text: '' };

/**
 * What the rules about single rows find, rule by rule. Of a row that is the same object as at an earlier check it is known
 * already, unless its counterparts or what all rows rest on have changed: so an edit costs what it touches, and the outcome is
 * that of a full check because it is one. A row is kept as soon as it is through: a check that is left half-way is taken up
 * there by the next.
 */
export function* rowFindings(
  rules: readonly RuleOfRows[],
  checking: Checking,
): Steps<ReadonlyMap<Rule, readonly Finding[]>> {
  const byCode = new Map<string, Finding[]>(rules.map(({ code }) => [code, []]));
  const context = contextOf(rules, checking);
  const ofTable = (table: RowCheck['table']) => rules.filter(({ each }) => each.table === table);
  const { listening, listen, heard } = listener(checking);
  const { recommendations, evidence } = checking.register;
  const all = recommendations.length + evidence.length;
  let done = 0;
  function* look(rows: readonly Row[], own: readonly RuleOfRows[]): Steps<void> {
    for (const row of rows) {
      let known = kept.get(row);
      if (known?.context !== context || !known.asked.every((one) => stillGiven(one, checking))) {
        listen();
        const found = yield* findingsOf(row, own, listening, done / all);
        known = { context, found: small(found), asked: small(heard()) };
        kept.set(row, known);
      }
      for (const one of known.found) byCode.get(one.code)!.push(one);
      done += 1;
      yield done / all;
    }
  }
  yield* look(recommendations, ofTable('recommendations'));
  yield* look(evidence, ofTable('evidence'));
  return new Map(rules.map((rule) => [rule, byCode.get(rule.code)!]));
}

const none: readonly never[] = [];

/** One empty array for all rows in which there is nothing, and no room to grow: V8 leaves some behind what was added. */
function small<One>(all: readonly One[]): readonly One[] {
  return all.length > 0 ? all.slice() : none;
}

/**
 * Notes what rules ask for and are given, from one call of `listen` on. Rule after rule asks for the counterparts of the same
 * row: they are looked for and noted once.
 */
function listener(checking: Checking): {
  readonly listening: RowChecking;
  readonly listen: () => void;
  readonly heard: () => readonly Asked[];
} {
  const evidence = new Map<Pick<Recommendation, 'ref'>, readonly Evidence[]>();
  const recommendations = new Map<
    Pick<Evidence, 'recommendationRefs'>,
    readonly Recommendation[]
  >();
  return {
    listening: {
      ...checking,
      evidenceFor: (recommendation) => {
        const given = evidence.get(recommendation) ?? checking.evidenceFor(recommendation);
        evidence.set(recommendation, given);
        return given;
      },
      recommendationsFor: (one) => {
        const given = recommendations.get(one) ?? checking.recommendationsFor(one);
        recommendations.set(one, given);
        return given;
      },
    },
    listen: () => {
      evidence.clear();
      recommendations.clear();
    },
    heard: () => [
      ...Array.from(evidence, ([evidenceFor, given]) => ({ evidenceFor, given })),
      ...Array.from(recommendations, ([recommendationsFor, given]) => ({
        recommendationsFor,
        given,
      })),
    ],
  };
}

/** A step is one rule: the first rows that it meets take it long, for its patterns are compiled then. */
function* findingsOf(
  row: Row,
  rules: readonly RuleOfRows[],
  checking: RowChecking,
  share: number,
): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const rule of rules) {
    // A rule is asked about rows of its own table alone.
    const check = rule.each.check as (row: Row, checking: RowChecking) => Finding[];
    for (const one of check(row, checking)) found.push(one);
    yield share;
  }
  return found;
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
