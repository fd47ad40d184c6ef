import { decodeEscapes } from './texts';
import { localName, strictParser } from './xml';

/** The texts that cells refer to by number, with the formatting of single words left out. */
export function readSharedStrings(source: string | undefined): string[] {
  if (source === undefined) return [];
  const parser = strictParser('xl/sharedStrings.xml');
  const texts: string[] = [];
  let item = '';
  let inText = false;
  let inReadingAid = false;
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si') item = '';
    else if (name === 'rPh') inReadingAid = true;
    else if (name === 't') inText = true;
  });
  const addText = (text: string) => {
    if (inText && !inReadingAid) item += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si') texts.push(decodeEscapes(item));
    else if (name === 'rPh') inReadingAid = false;
    else if (name === 't') inText = false;
  });
  parser.write(source).close();
  return texts;
}
