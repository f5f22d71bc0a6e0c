/** The text with each run of white space, including line breaks, replaced by one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
