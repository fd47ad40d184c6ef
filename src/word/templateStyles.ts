import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { styles } from './styles';
import { withLanguage } from './templateLanguage';
import { stylesUsed } from './templateParts';

/**
 * The filled template with every style that the report uses: where it has one of that name the report takes it, whatever
 * its id is; the others are put in as we have them. Its language is set, which screen readers and the spelling go by.
 */
export async function withOurStyles(
  bytes: Uint8Array,
  theirs: ReadonlyMap<string, string>,
  language: string,
): Promise<Uint8Array> {
  const files = unzipSync(bytes);
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const missing = stylesUsed.filter(({ name }) => !theirs.has(name.toLowerCase()));
  const ours = await ourDefinitions(language);
  const needed = missing.flatMap(({ id }) => ours.get(id) ?? []);
  files['word/styles.xml'] = strToU8(
    withLanguage(text('word/styles.xml'), language).replace(
      '</w:styles>',
      `${needed.join('')}</w:styles>`,
    ),
  );
  let body = text('word/document.xml');
  for (const { id, name } of stylesUsed) {
    const their = theirs.get(name.toLowerCase());
    if (their === undefined || their === id || [...theirs.values()].includes(id)) continue;
    body = body.replaceAll(
      new RegExp(`(<w:[pr]Style w:val=")${id}(")`, 'g'),
      (_all, before: string, after: string) => `${before}${their}${after}`,
    );
  }
  files['word/document.xml'] = strToU8(body);
  return zipSync(files);
}

/** Our own definitions of the styles, by id, as docx writes them; what they rest on is in every template or in them. */
async function ourDefinitions(language: string): Promise<ReadonlyMap<string, string>> {
  const document = new Document({ styles: styles(language), sections: [{ children: [] }] });
  const files = unzipSync(await Packer.pack(document, 'uint8array'));
  const found = strFromU8(files['word/styles.xml']!).matchAll(
    /<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/gs,
  );
  return new Map(
    [...found].map(([definition, id]) => [
      id!,
      // A list's own style is seldom in a template; ours stands in itself as well.
      definition.replace('<w:basedOn w:val="ListParagraph"/>', '<w:basedOn w:val="Normal"/>'),
    ]),
  );
}
