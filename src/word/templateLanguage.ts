/**
 * The styles of a template with this language as that of all text which says none itself: screen readers and the spelling
 * go by it. A template may say another, or hold no defaults at all (ECMA-376 part 1, 17.7.5.1).
 */
export function withLanguage(styles: string, language: string): string {
  const defaults = /<w:rPrDefault(?:\/>|>.*?<\/w:rPrDefault>)/s.exec(styles)?.[0];
  const [, look = ''] = /<w:rPr>(.*?)<\/w:rPr>/s.exec(defaults ?? '') ?? [];
  const said = /<w:lang\b[^>]*\/>/.exec(look)?.[0] ?? '<w:lang/>';
  // For East Asian and right-to-left text the template's own stays.
  const others = said.replace(/ w:val="[^"]*"/, '').slice('<w:lang'.length);
  const ours = `<w:lang w:val="${language}"${others}`;
  const whole = look.includes('<w:lang') ? look.replace(said, () => ours) : look + ours;
  const run = `<w:rPrDefault><w:rPr>${whole}</w:rPr></w:rPrDefault>`;
  if (defaults !== undefined) return styles.replace(defaults, () => run);
  return styles.includes('<w:docDefaults>')
    ? styles.replace('<w:docDefaults>', (start) => start + run)
    : styles
        .replace('<w:docDefaults/>', '')
        .replace(/<w:styles\b[^>]*>/, (start) => `${start}<w:docDefaults>${run}</w:docDefaults>`);
}
