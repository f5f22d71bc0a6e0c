import {Composer, type CST, type Document, Lexer, LineCounter, Parser, type YAMLParseError, type YAMLWarning} from 'yaml'
import {DataError} from './data-error.js'
import {syntaxFault} from './syntax-faults.js'

/** Usual configurations have five levels; `projects.yaml` of governance has six. */
export const mostDepth = 24
const tooDeep = `is nested too deeply, expected at most ${mostDepth} levels.`

/** A file of 20,000 values has half as many, including indentation, colons and line ends. */
const mostTokens = 200_000

export interface ParsedDocument {
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

/**
 * Parses YAML or JSON (a subset of YAML 1.2) in linear time. Depth and size are limited beforehand and keys are compared elsewhere, because the
 * parser is recursive, compares keys pairwise, and makes an error with a stack for each fault.
 *
 * @throws {DataError} for broken syntax, several documents, too much nesting, too many tokens, and tags
 */
export function parseDocument(text: string): ParsedDocument {
  const lines = new LineCounter()
  const composer = new Composer({prettyErrors: false, schema: 'core', merge: false, uniqueKeys: false, resolveKnownTags: false})
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    const tokens = [...tokensOf(text, lines)]
    for (const document of composer.compose(tokens, true, text.length)) {
      const [fault] = [...document.errors, ...document.warnings]
      if (fault) throw new DataError(faultSentence(fault, lines))
      return {document, lines}
    }
    throw new DataError('holds no document.')
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The parts of the file: at most one document, and what comes before and after it. */
function* tokensOf(text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  let count = 0
  let documents = 0
  const checked = (token: CST.Token): CST.Token => {
    if (token.type === 'document' && ++documents > 1)
      throw new DataError(`(line ${lines.linePos(token.offset).line}): holds several documents separated by \`---\`, expected one.`)
    return token
  }
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > mostTokens) throw new DataError('is too complex: it holds too many values, marks and line ends.')
    for (const token of parser.next(lexeme)) yield checked(token)
    // The document and the current scalar are on the stack as well.
    if (parser.stack.length > mostDepth + 2) throw new DataError(tooDeep)
  }
  for (const token of parser.end()) yield checked(token)
}

function faultSentence({code, message, pos}: YAMLParseError | YAMLWarning, lines: LineCounter): string {
  const {line, col} = lines.linePos(pos[0])
  const isTag = code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE'
  return `(line ${line}, column ${col}): ${isTag ? '' : 'broken YAML or JSON: '}${syntaxFault(code, message)}`
}
