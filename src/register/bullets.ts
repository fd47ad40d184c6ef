/**
 * A line that begins with a bullet: a sign that nothing else begins with, or a dash, star or number
 * with a blank behind it.
 */
const bullet = /^\s*(?:[•‣◦▪●○■□➢✓✔·]\s*|[-–—*o]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)(?=\S)/i;

/**
 * The bullets of a cell, without their signs; nothing where it does not hold at least two. A line
 * without a sign goes on from the one above it; what leads in ("We have:") goes with the first.
 */
export function bulletsIn(text: string): readonly string[] | undefined {
  const lines = text.split(/\r\n?|\n/);
  if (lines.filter((line) => bullet.test(line)).length < 2) return undefined;
  const leadIn: string[] = [];
  const bullets: string[] = [];
  for (const line of lines) {
    if (bullet.test(line)) bullets.push(line.replace(bullet, ''));
    else if (bullets.length === 0) leadIn.push(line);
    else if (line.trim() !== '') bullets[bullets.length - 1] += `\n${line}`;
  }
  const first = leadIn.filter((line) => line.trim() !== '');
  return [[...first, bullets[0]!].join('\n'), ...bullets.slice(1)].map((one) => one.trim());
}

/** The texts with each bullet as one of its own. */
export function withBulletsApart<Text extends { readonly text: string }>(
  texts: readonly Text[],
): readonly Text[] {
  return texts.flatMap((one) => bulletsIn(one.text)?.map((text) => ({ ...one, text })) ?? [one]);
}
