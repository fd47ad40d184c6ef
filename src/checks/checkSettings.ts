import type { CheckSetting } from '../register/register';
import { sayCheck } from '../strings/sayChecks';
import { phraseLists, type PhraseList } from './wording/phraseLists';

/** A number that a rule goes by. */
export type Limit = 'evidenceAge' | 'dueMoves' | 'sentenceWords' | 'tolerance' | 'smallNumber';

const limits: Readonly<Record<Limit, number>> = {
  /** Months. */
  evidenceAge: 12,
  dueMoves: 2,
  sentenceWords: 40,
  /** Percentage points. */
  tolerance: 1,
  /** Counts of people under this can tell who they are. */
  smallNumber: 5,
};

/** What the checks go by: the settings of the workbook, and the usual ones where it says nothing. */
export interface CheckSettings {
  readonly limits: Readonly<Record<Limit, number>>;
  readonly phrases: Readonly<Record<PhraseList, readonly string[]>>;
  /** The report is for the public: what is marked exempt must not be in it. */
  readonly isPublic: boolean;
  /** Codes of the rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** Settings of the workbook that say nothing that can be understood: the usual ones hold. */
  readonly unreadable: readonly CheckSetting[];
}

/** One setting as the workbook lists it. */
export interface ListedSetting {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

const between = '; ';

/** Every setting with its usual value, in the order of the table; `rules` are those that can be switched off. */
export function usualSettings(
  rules: readonly { readonly code: string; readonly title: string }[],
): ListedSetting[] {
  return [
    {
      name: sayCheck('checks.setting.public.name'),
      value: sayCheck('checks.setting.yes'),
      meaning: sayCheck('checks.setting.public.meaning'),
    },
    ...(Object.keys(limits) as Limit[]).map((limit) => ({
      name: sayCheck(`checks.setting.${limit}.name`),
      value: String(limits[limit]),
      meaning: sayCheck(`checks.setting.${limit}.meaning`),
    })),
    ...rules.map(({ code, title }) => ({
      name: ruleSetting(code),
      value: sayCheck('checks.setting.on'),
      meaning: title,
    })),
    // Last, because these take the most room.
    ...(Object.keys(phraseLists) as PhraseList[]).map((list) => ({
      name: sayCheck(`checks.setting.${list}.name`),
      value: phraseLists[list].join(between),
      meaning: sayCheck(`checks.setting.${list}.meaning`),
    })),
  ];
}

/** The settings of the workbook. A row that is not there, or is blank, leaves the usual value. */
export function readSettings(rows: readonly CheckSetting[]): CheckSettings {
  const unreadable: CheckSetting[] = [];
  const byName = new Map<string, CheckSetting>();
  for (const row of rows) {
    if (row.value.trim() !== '' && !byName.has(key(row.setting))) byName.set(key(row.setting), row);
  }
  const take = <T>(name: string, usual: T, read: (value: string) => T | undefined): T => {
    const row = byName.get(key(name));
    if (!row) return usual;
    byName.delete(key(name));
    const value = read(row.value.trim());
    if (value === undefined) unreadable.push(row);
    return value ?? usual;
  };
  const isPublic = take(sayCheck('checks.setting.public.name'), true, readYesNo);
  const numbers = Object.fromEntries(
    (Object.keys(limits) as Limit[]).map((limit) => [
      limit,
      take(sayCheck(`checks.setting.${limit}.name`), limits[limit], readNumber),
    ]),
  ) as Record<Limit, number>;
  const phrases = Object.fromEntries(
    (Object.keys(phraseLists) as PhraseList[]).map((list) => [
      list,
      take(sayCheck(`checks.setting.${list}.name`), phraseLists[list], readPhrases),
    ]),
  ) as Record<PhraseList, readonly string[]>;
  const off = new Set<string>();
  for (const row of byName.values()) {
    const code = codeIn(row.setting);
    const on = readYesNo(row.value.trim());
    if (code === undefined || on === undefined) unreadable.push(row);
    else if (!on) off.add(code);
  }
  return { limits: numbers, phrases, isPublic, off, unreadable };
}

/** How the table names the setting that switches a rule on or off. */
function ruleSetting(code: string): string {
  return sayCheck('checks.setting.rule', { code });
}

function codeIn(setting: string): string | undefined {
  return /\b[A-Z]{2,4}(?:-[A-Z]+)+\b/.exec(setting)?.[0];
}

function readYesNo(value: string): boolean | undefined {
  const word = key(value);
  if (['on', 'yes', 'y', 'true'].includes(word)) return true;
  return ['off', 'no', 'n', 'false'].includes(word) ? false : undefined;
}

function readNumber(value: string): number | undefined {
  return /^\d{1,4}(?:\.\d{1,3})?$/.test(value) ? Number(value) : undefined;
}

/** Phrases are parted by semicolons or line breaks. */
function readPhrases(value: string): readonly string[] {
  return value
    .split(/[;\r\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function key(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
