/** A text with each run of white space, line breaks too, as one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
