import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { templateFieldOf } from './templateFields';

/** The innermost paragraphs: one may hold a text box with paragraphs of its own. */
const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const SECTION = /<w:sectPr\b.*?<\/w:sectPr>/s;
const BODY = 'word/document.xml';

/**
 * The template with each section's end in a paragraph of its own where it stands in that of {{report}} or {{appendix}}:
 * the field's paragraph is replaced, and Word keeps where a section ends, and whether its pages lie on their side, in the
 * section's last paragraph (ECMA-376 part 1, 17.6.18).
 */
export function withSectionsKept(template: Uint8Array): Uint8Array {
  const files = unzipSync(template);
  const body = files[BODY];
  if (!body) return template;
  const before = strFromU8(body);
  const after = before.replace(PARAGRAPH, (paragraph) => {
    const section = SECTION.exec(paragraph)?.[0];
    if (section === undefined || !holdsBody(paragraph)) return paragraph;
    return `${paragraph.replace(SECTION, '')}<w:p><w:pPr>${section}</w:pPr></w:p>`;
  });
  return after === before ? template : zipSync({ ...files, [BODY]: strToU8(after) });
}

function holdsBody(paragraph: string): boolean {
  const text = paragraph.replace(/<[^>]*>/g, '');
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].some(([, key]) => {
    const field = templateFieldOf(key!);
    return field === 'report' || field === 'appendix';
  });
}
