import type {FormatName} from './formats.js'

/** How many characters of a text are examined; its first lines show its format. */
const looked = 4096

const htmlRoot = /^<(?:html|head|body)[\s>]/i
const htmlTag = /<\/?(?:html|head|body|meta|title|style|script|div|p|br|table|span|h[1-6])\b[^<]{0,500}>/i
const block = 'div|p|span|table|center|font|h[1-6]|ul|ol|dl|blockquote|section|article|main'
/** `<div dir="ltr">`, as in HTML from mail programs, and `<p>`, as in the source of a page. The end of the text must be HTML too. */
const fragment = new RegExp(`^<(?:${block})\\b[^<>]{0,500}>`, 'i')
const fragmentEnd = new RegExp(`</(?:${block})\\s{0,9}>$`, 'i')

/** The format of a text, by how it begins; null for plain text, even if a sentence begins with `<html>` or `{\rtf1`. */
export function formatOfBeginning(text: string): FormatName | null {
  const head = text.slice(0, looked).trimStart()
  if (!/^[<{%\\]/.test(head)) return null
  if (head.startsWith('{\\rtf') && (/^.{5}\d?\s*[\\{]/.test(head) || text.trimEnd().endsWith('}'))) return 'rtf'
  if (/^%!PS(?:-Adobe|[^\S\r\n]*[\r\n])/.test(head)) return 'postscript'
  if (head.startsWith('<')) return formatOfMarkup(head)
  return /^(?:%[^\n]*\n\s*)*\\document(?:class|style)\s*[[{]/.test(head) ? 'latex' : null
}

function formatOfMarkup(head: string): FormatName | null {
  const root = withoutPrologue(head)
  if (/^<!doctype\s+html\b/i.test(root) && htmlTag.test(root.slice(9))) return 'html'
  if (htmlRoot.test(root) && htmlTag.test(root.slice(5))) return 'html'
  if (/^<svg\s[^<>]{0,1000}\bxmlns/.test(root)) return 'image'
  if (root === head) return null
  if (head.includes('progid="Word.Document"')) return 'word'
  return /^<office:document[\s-]/.test(root) ? 'opendocument' : head.startsWith('<?xml') ? 'xml' : null
}

/** The text without the declaration, processing instructions and comments before the first element. */
function withoutPrologue(head: string): string {
  let rest = head
  for (let end = prologueEnd(rest); end > 0; end = prologueEnd(rest)) rest = rest.slice(end).trimStart()
  return rest
}

function prologueEnd(text: string): number {
  const [opening, closing] = text.startsWith('<?') ? ['<?', '?>'] : ['<!--', '-->']
  if (!text.startsWith(opening)) return 0
  const at = text.indexOf(closing, opening.length)
  return at < 0 ? 0 : at + closing.length
}

/** Whether a whole text is a fragment of HTML, without the page around it, as in the source of an HTML message. */
export function isHtmlFragment(text: string): boolean {
  const head = text.slice(0, looked).trimStart()
  return head.startsWith('<') && fragment.test(head) && fragmentEnd.test(text.slice(-100).trimEnd())
}
