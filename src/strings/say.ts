import { IntlMessageFormat } from 'intl-messageformat';
import { enGB } from './en-GB';
import { language } from './language';

/** A key of the catalogue, e.g. "checks.refBlank.title". */
export type StringKey = keyof typeof enGB;

export type StringValues = Readonly<Record<string, string | number>>;

/** What means something in an ICU message besides itself. */
const special = /[{}'#]/;

/**
 * A speaker for one catalogue. Texts are ICU messages, so that a translator can order words and
 * plurals as the language wants (https://formatjs.github.io/docs/core-concepts/icu-syntax).
 * Values are put in as they are: nothing in them is read as a message.
 */
export function speaker<Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
): (key: Key, values?: StringValues) => string {
  const formats = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const text = catalogue[key];
    // Most texts are said as they stand, and to parse each as a message takes a good part of the pane's start.
    if (!special.test(text)) return text;
    let format = formats.get(key);
    if (!format) {
      // Tags are not used, and an officer's "<" must never be taken for one.
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return inOnePiece(String(format.format(values as Record<string, string | number>)));
  };
}

/**
 * The same text. V8 keeps what was put together of parts as a tree of them, until a character of it is asked for; of some
 * hundred thousand findings the trees are a quarter of what is held.
 */
function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** The add-in's own texts: the catalogue's text for a key, with its values filled in. */
export const say: (key: StringKey, values?: StringValues) => string = speaker(enGB);
