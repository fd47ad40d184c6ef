import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A file with something done to it, and what, for the counts. */
export interface Damaged {
  readonly how: string;
  readonly bytes: Uint8Array;
}

/** Changes the text of one part. */
type Harm = (text: string) => string;

/** A billion laughs, an entity from a file, and one from a server. */
const entities = (text: string, of: string) =>
  text.replace(/^(<\?xml[^>]*\?>)?/, (declaration) => `${declaration}<!DOCTYPE x [${of}]>`);
const laughs = Array.from({ length: 30 }, (_, at) =>
  at === 0 ? '<!ENTITY a0 "ha">' : `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`,
).join('');

const harms: Readonly<Record<string, Harm>> = {
  'an entity bomb': (text) => entities(text, laughs).replace('</', '&a29;</'),
  'an entity from a file': (text) =>
    entities(text, '<!ENTITY e SYSTEM "file:///etc/passwd">').replace('</', '&e;</'),
  'an entity from a server': (text) =>
    entities(text, '<!ENTITY e SYSTEM "http://x.example/e">').replace('</', '&e;</'),
  'tags nested deep': (text) =>
    text.replace('</', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</`),
  'a tag that is not closed': (text) => text.replace(/<\/[^>]+>/, ''),
  'an attribute of a million characters': (text) =>
    text.replace(/<([\w:]+)/, (tag) => `${tag} x="${'y'.repeat(1_000_000)}"`),
  'ten thousand attributes': (text) =>
    text.replace(/<([\w:]+)(?=[ >])/, (tag) =>
      [tag, ...Array.from({ length: 10_000 }, (_, at) => `x${at}=""`)].join(' '),
    ),
  'numbers far too large': (text) => text.replace(/"\d+"/g, '"99999999999999999999"'),
  'numbers below nothing': (text) => text.replace(/"\d+"/g, '"-1"'),
  'words where numbers belong': (text) => text.replace(/"\d+"/g, '"__proto__"'),
  'no text at all': () => '',
  'a text that is no XML': () => 'not xml',
  'control characters': (text) => text.replace(/>([^<]+)</, '>\u0000\u0001$1<'),
  'another encoding': (text) => text.replace(/encoding="[^"]*"/i, 'encoding="UTF-7"'),
  'half a text': (text) => text.slice(0, text.length / 2),
};

type Parts = Record<string, Uint8Array>;

/** Changes what parts there are. */
const shapes: Readonly<Record<string, (parts: Parts, part: string) => Parts>> = {
  'a part that is gone': (parts, part) => without(parts, part),
  'a part that is another’s': (parts, part) => ({
    ...parts,
    [part]: Object.values(parts)[0]!,
  }),
  'paths that lead out': (parts, part) => ({
    ...without(parts, part),
    [`../../${part}`]: parts[part]!,
    '/etc/passwd': parts[part]!,
    'C:\\Windows\\win.ini': parts[part]!,
  }),
  'names that are properties': (parts, part) => ({
    ...parts,
    constructor: parts[part]!,
    'xl/__proto__.xml': parts[part]!,
  }),
  macros: (parts) => ({
    ...parts,
    'xl/vbaProject.bin': new Uint8Array(5_000).fill(7),
    'word/vbaProject.bin': new Uint8Array(5_000).fill(7),
  }),
  'twenty thousand parts': (parts) => ({
    ...parts,
    ...Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array(1)]),
    ),
  }),
  'a part of thirty million bytes': (parts, part) => ({
    ...parts,
    [part]: new Uint8Array(30_000_000).fill(32),
  }),
};

function without(parts: Parts, part: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part));
}

/** What is done to the bytes, whatever they are. */
const bytesHarmed: fc.Arbitrary<(bytes: Uint8Array) => Damaged> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (bytes: Uint8Array) => ({
    how: 'cut off',
    bytes: bytes.slice(0, Math.floor(bytes.length * share)),
  })),
  fc
    .array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    })
    .map((changes) => (bytes: Uint8Array) => {
      const changed = bytes.slice();
      for (const [share, byte] of changes) changed[Math.floor(share * bytes.length)] = byte;
      return { how: 'bytes changed', bytes: changed };
    }),
  fc.nat(500).map((many) => (bytes: Uint8Array) => ({
    how: 'something before it',
    bytes: new Uint8Array([...new Uint8Array(many + 1).fill(65), ...bytes]),
  })),
  // Sizes that the zip's directory states: 24 bytes into an entry (APPNOTE 4.3.12).
  fc.constantFrom(0, 1, 0x7f_ff_ff_ff, 0xff_ff_ff_ff).map((size) => (bytes: Uint8Array) => {
    const changed = bytes.slice();
    const view = new DataView(changed.buffer);
    for (let at = 0; at + 46 < changed.length; at += 1) {
      if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, size, true);
    }
    return { how: 'sizes that are not true', bytes: changed };
  }),
);

const ofParts: fc.Arbitrary<(bytes: Uint8Array) => Damaged> = fc
  .tuple(
    fc.nat(),
    fc.oneof(fc.constantFrom(...Object.keys(harms)), fc.constantFrom(...Object.keys(shapes))),
  )
  .map(([which, how]) => (bytes: Uint8Array) => {
    const parts = unzipSync(bytes);
    const texts = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    const part = texts[which % texts.length]!;
    const harm = harms[how];
    const changed = harm
      ? { ...parts, [part]: strToU8(harm(strFromU8(parts[part]!))) }
      : shapes[how]!(parts, part);
    return { how, bytes: zipSync(changed, { level: 1 }) };
  });

/** Something that is done to a file, by accident or by malice. */
export const damage: fc.Arbitrary<(bytes: Uint8Array) => Damaged> = fc.oneof(
  { weight: 1, arbitrary: bytesHarmed },
  { weight: 2, arbitrary: ofParts },
);
