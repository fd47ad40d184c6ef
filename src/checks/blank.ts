/** Nothing that a reader would see: empty, or only spaces and line breaks. */
export function blank(text: string): boolean {
  return text.trim() === '';
}
