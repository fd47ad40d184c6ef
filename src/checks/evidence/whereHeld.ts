import { quote } from '../quote';
import { evidenceRule } from '../rowRule';

export const whereHeld = evidenceRule({
  code: 'EVI-LINK',
  severity: 'warning',
  words: 'checks.whereHeld',
  column: 'whereHeld',
  look: ({ whereHeld: text }) => {
    const why = wrongIn(text.trim());
    return why && { words: text, values: { link: quote(text), why } };
  },
});

/** What begins like an address of another kind than the web's, or like one that leads nowhere. */
function wrongIn(text: string): 'kind' | 'broken' | undefined {
  const scheme = /^([a-z][a-z\d+.-]{1,20}):/iu.exec(text)?.[1]?.toLowerCase();
  // "Note: in the safe" and "Minutes: 4 June" are words, "C:\\Evidence" is a path.
  if (scheme !== undefined && text[scheme.length + 1] !== ' ' && text.length > scheme.length + 1) {
    if (scheme !== 'http' && scheme !== 'https') return 'kind';
    const host = /^https?:\/\/([^\s/?#]{1,253})(?:[/?#][^\s]*)?$/iu.exec(text)?.[1];
    return host !== undefined && isHost(host) ? undefined : 'broken';
  }
  if (/^www\./iu.test(text)) return 'broken';
  return /^(?:https?|file)(?:;|\/\/|\s*:\s*\/)/iu.test(text) ? 'broken' : undefined;
}

function isHost(host: string): boolean {
  return (
    /^[\p{L}\d]/u.test(host) &&
    !host.includes('..') &&
    (host.includes('.') || /^[\p{L}\d-]+(?::\d+)?$/u.test(host))
  );
}
