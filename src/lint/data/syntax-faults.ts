import type {ErrorCode} from 'yaml'

/**
 * A syntax error of a YAML or JSON file in plain words, without quoting the file, which may be confidential.
 *
 * @param message of the parser; distinguishes errors of one code
 */
export function syntaxFault(code: ErrorCode, message: string): string {
  return finer.find(([pattern]) => pattern.test(message))?.[1] ?? sentences[code]
}

const indentation = 'the indentation does not fit; indent all settings of one level by the same number of spaces.'
const tag = 'unexpected tag (`!…`), expected plain values.'
const anchor = 'unexpected anchor or alias (`&…`, `*…`); write the value itself, or put text that begins with `&` or `*` in quotation marks.'
const bug = 'this part cannot be read; write it in a simpler form.'

const sentences: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: anchor,
  BAD_ALIAS: anchor,
  BAD_DIRECTIVE: 'unexpected directive (a line that begins with `%`); delete it.',
  BAD_DQ_ESCAPE: 'unexpected `\\` in double quotes; write `\\\\`, or use single quotes.',
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: anchor,
  BAD_SCALAR_START: 'text may not begin with this character; put the text in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'unexpected second `:` in one setting; put text that holds `: ` in quotation marks, and check the indentation of the next line.',
  BLOCK_IN_FLOW: 'unexpected indented list or setting within brackets; write it in brackets too.',
  DUPLICATE_KEY: 'unexpected second key of the same name; keep one of the two.',
  IMPOSSIBLE: bug,
  KEY_OVER_1024_CHARS: 'the name before `:` is too long; check that a quotation mark or a line end is not missing.',
  MISSING_CHAR: 'something is missing here, such as a space, a comma, a `:` or a bracket.',
  MULTILINE_IMPLICIT_KEY: 'expected `name: value` in one line; check the indentation, and that each quotation mark has its counterpart.',
  MULTIPLE_ANCHORS: anchor,
  MULTIPLE_DOCS: 'unexpected second document after `---`, expected one.',
  MULTIPLE_TAGS: tag,
  NON_STRING_KEY: 'unexpected name before `:`, expected text.',
  RESOURCE_EXHAUSTION: 'the file is nested too deeply.',
  TAB_AS_INDENT: 'unexpected tab at the beginning of the line; indent with spaces.',
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: 'unexpected text; check for a stray bracket, comma or quotation mark before it.',
  BAD_COLLECTION_TYPE: tag,
}

const finer: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing/, 'a quotation mark is missing at the end of this text.'],
  [/end with a \}/, 'a `}` is missing.'],
  [/end with a \]/, 'a `]` is missing.'],
  [/^Missing , /, 'a comma is missing.'],
  [/^Missing space after :/, 'a space is missing after `:`.'],
  [/^Comments must be separated/, 'a space is missing before `#`; put text that holds a `#` in quotation marks.'],
  [/^Implicit map keys need/, 'a `:` and a value are missing after this name; an item of a list begins with `- `.'],
  [/^Sequence item without -/, 'a `- ` is missing before this item of a list.'],
]
