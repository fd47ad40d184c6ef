import { sayCheck } from '../../strings/sayChecks';
import { checkingOf, type Checking } from '../checking';
import { rule, type Found } from '../rule';
import type { Steps } from '../../work/steps';
import type { Place } from '../cells';
import { abbreviationsIn } from './abbreviations';
import { publishedTexts } from './publishedTexts';

export const abbreviation = rule({
  code: 'RDR-SHORT',
  severity: 'warning',
  words: 'checks.abbreviation',
  look: function* (workbook) {
    const shorts = yield* unexplained(checkingOf(workbook));
    return shorts.map(({ short, place, ref, cells }): Found => {
      const values = { short, cells, cell: place.cell };
      return {
        ...place,
        ref,
        words: short,
        message: sayCheck('checks.abbreviation.message', values),
        fix: sayCheck('checks.abbreviation.fix', values),
      };
    });
  },
});

/** An abbreviation that nothing that will be published spells out, at the first cell that uses it. */
export interface Unexplained {
  readonly short: string;
  readonly place: Place;
  readonly ref: string;
  /** How many cells use it. */
  readonly cells: number;
}

export function* unexplained({ register, settings }: Checking): Steps<Unexplained[]> {
  const texts = publishedTexts(register);
  const explained = new Set(settings.phrases.knownShort.map((short) => short.replace(/s$/, '')));
  for (const short of settings.phrases.knownShort) explained.add(short);
  const refs = new Set([...register.recommendations, ...register.evidence].map(({ ref }) => ref));
  const used = new Map<string, { place: Place; ref: string; cells: number }>();
  for (const [at, published] of texts.entries()) {
    yield at / texts.length;
    const { ref, place } = published;
    const { used: shortForms, spelledOut } = abbreviationsIn(published);
    for (const short of spelledOut) explained.add(short);
    if (!place) continue;
    for (const short of shortForms) {
      const first = used.get(short);
      if (first) first.cells += 1;
      else used.set(short, { place, ref, cells: 1 });
    }
  }
  return [...used].flatMap(([short, first]) =>
    explained.has(short) || refs.has(short) ? [] : [{ short, ...first }],
  );
}
