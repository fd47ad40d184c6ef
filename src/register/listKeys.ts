import type { ListItem } from './findList';

/**
 * A key for each item of a list, by which its row is found again on the officer's sheet: the
 * officer's own number where it is there and stands once, else the recommendation's text. Keys
 * never repeat: a second one like it gets " (2)".
 */
export function listKeys(items: readonly ListItem[]): string[] {
  const numbers = new Map<string, number>();
  for (const { texts } of items) {
    const number = (texts.ref ?? '').trim();
    numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  return distinct(
    items.map(({ texts }) => {
      const number = (texts.ref ?? '').trim();
      return number !== '' && numbers.get(number) === 1 ? number : (texts.recommendation ?? '');
    }),
  );
}

/** The texts, with " (2)", " (3)" after those that were there before. */
export function distinct(texts: readonly string[]): string[] {
  const used = new Set<string>();
  const times = new Map<string, number>();
  return texts.map((text) => {
    let name = text;
    let time = times.get(text) ?? 1;
    while (used.has(name)) {
      time += 1;
      name = `${text} (${time})`;
    }
    times.set(text, time);
    used.add(name);
    return name;
  });
}

/** The key of the n-th evidence, from 1, of the recommendation with this key. */
export function evidenceKey(recommendationKey: string, number: number): string {
  return `${recommendationKey}#${number}`;
}

/** The recommendation's key and the number in an evidence key. */
export function takeEvidenceKeyApart(key: string): { recommendation: string; number: number } {
  const at = key.lastIndexOf('#');
  return { recommendation: key.slice(0, Math.max(at, 0)), number: Number(key.slice(at + 1)) || 0 };
}
