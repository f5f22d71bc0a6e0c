/** A text that is made to hurt a parser, in any size. */
export interface AttackShape {
  readonly name: string
  /** About `size` bytes, never more. */
  make(size: number): Uint8Array
}

/** A sound frame, so that every rule has something to look at. */
const before = 'I stand for Nova in the Indri cycle.\n\n'
const after = '\n\n* faster upgrades\n* more tests\n\nJane Doe\n'

const frame = Buffer.byteLength(before + after)

const encoder = new TextEncoder()

/** One piece over and over, in the middle of a sound statement. */
function repeated(name: string, piece: string): AttackShape {
  return {name, make: (size) => encoder.encode(before + piece.repeat(Math.floor((size - frame) / Buffer.byteLength(piece))) + after)}
}

/** The same in an encoding of one byte for each character, given by its code. */
function inWindows1252(name: string, piece: string): AttackShape {
  return {name, make: (size) => Buffer.from(before + piece.repeat(Math.floor((size - frame) / piece.length)) + after, 'latin1')}
}

/** Pieces that differ by their number. */
function numbered(name: string, piece: (index: number) => string, tail: (index: number) => string = () => ''): AttackShape {
  return {
    name,
    make(size) {
      let room = size - frame
      const pieces: string[] = []
      const tails: string[] = []
      for (let index = 0; ; index++) {
        const bytes = Buffer.byteLength(piece(index) + tail(index))
        if (bytes > room) break
        room -= bytes
        pieces.push(piece(index))
        tails.push(tail(index))
      }
      return encoder.encode(before + pieces.join('') + tails.reverse().join('') + after)
    },
  }
}

/** Nothing but one piece over and over between two others: what a pattern reads to the end, and then does not match. */
function between(name: string, head: string, piece: string, tail: string): AttackShape {
  return {name, make: (size) => encoder.encode(head + piece.repeat(Math.floor((size - head.length - tail.length) / piece.length)) + tail)}
}

/** Nothing but one piece: no frame, no sentence. */
function bare(name: string, piece: string): AttackShape {
  return {name, make: (size) => encoder.encode(piece.repeat(Math.floor(size / encoder.encode(piece).length)))}
}

/** A head, pieces each as often as there is room for, in equal parts, and a tail: about `size` bytes, never more. */
export function filledWith(head: string, pieces: readonly string[], tail: string, size: number): Uint8Array {
  const room = Math.max(0, size - Buffer.byteLength(head + tail)) / pieces.length
  return encoder.encode(head + pieces.map((piece) => piece.repeat(Math.floor(room / Buffer.byteLength(piece)))).join('') + tail)
}

/** A number in letters: `ba`, `bb`. */
function letters(index: number): string {
  return [...(index + 676).toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
}

/** Texts as strangers may send them; each is linted at 64 KiB. */
export const attackShapes: readonly AttackShape[] = [
  repeated('greater-than signs', '>'),
  repeated('slips without a blank', 'recieve-'),
  repeated('slips with commas alone', 'recieve,'),
  repeated('opening brackets', '['),
  repeated('closing brackets', ']'),
  repeated('empty links', '[]('),
  repeated('asterisks', '*'),
  repeated('asterisks and words', '*a **b '),
  repeated('underscores', '_'),
  repeated('underscores and words', 'a_b __c'),
  repeated('backticks', '`'),
  repeated('backticks and blanks', '` '),
  repeated('spaces', ' '),
  repeated('tabs', '\t'),
  repeated('lines of blanks', '   \n'),
  repeated('digits', '7'),
  repeated('digits and dots', '1.1.'),
  repeated('hyphens', '-'),
  repeated('equals signs', '='),
  repeated('one word', 'a'),
  repeated('one capital word', 'Ab'),
  repeated('the same word again', 'word '),
  repeated('words that are none', 'wrold teh '),
  numbered('words that are none, no two alike', (index) => `qu${letters(index)}zx `),
  repeated('bullets', '* a\n'),
  repeated('numbered items', '1) a\n'),
  numbered('nested bullets', (index) => `${' '.repeat(index % 200)}* a\n`),
  numbered('citations', (index) => `[${index}] `),
  numbered(
    'citations with entries',
    (index) => `[${index}] `,
    (index) => `\n[${index}] https://example.org/${index}`,
  ),
  repeated('entries of one label', '[1] https://example.org/a\n'),
  numbered(
    'nested parentheses',
    () => '(',
    () => ')',
  ),
  numbered(
    'nested brackets',
    () => '[',
    () => ']',
  ),
  numbered(
    'nested quotes',
    () => '“',
    () => '”',
  ),
  repeated('quoted lines', '>>>> a\n'),
  repeated('addresses', 'https://example.org/a '),
  repeated('one long address', 'https://a/'),
  repeated('hosts', 'a.b.'),
  repeated('e-mail addresses', 'a@b.c '),
  repeated('at signs', 'a@'),
  repeated('angle brackets', '<your '),
  repeated('dollar signs', '${NAME '),
  repeated('headings', 'Title\n=====\n'),
  repeated('labels', 'Testing: a\n\n'),
  repeated('teams and cycles', 'Nova Indri '),
  repeated('earlier cycles', 'Gazpacho '),
  repeated('sentences about earlier cycles', 'In Gazpacho. '),
  repeated('mixed scripts', 'aя中ع '),
  repeated('combining marks', '\u0301'),
  repeated('bidirectional controls', '\u202E\u202C'),
  repeated('mojibake', 'â€™Ã©'),
  repeated('emoji', '👩‍💻'),
  repeated('control characters', '\u0001\u001B['),
  repeated('workflow commands', '::error::\n##[group]\n'),
  repeated('mail headers', 'From: a\n'),
  bare('mail headers only', 'From: a\nSubject: b\n'),
  repeated('forwarded messages', '----- Forwarded message -----\nFrom: a@b.c\nSubject: a\n'),
  repeated('attributions', 'On Mon, 10:00 a wrote:\n'),
  repeated('quoted messages', 'On Mon, 10:00 a wrote:\n> a\n'),
  repeated('footers of mailing lists', '____________\na mailing list\na@b\n'),
  repeated('beginnings of armour', '-----BEGIN PGP SIGNATURE-----\n'),
  repeated('commit lines', 'Change-Id: I12345678\n'),
  repeated('ends of conflicts', '>>>>>>> a\n'),
  repeated('beginnings of conflicts', '<<<<<<< a\n=======\n'),
  repeated('halves of encoded characters', '=E2'),
  repeated('encoded characters', '=C3=A9 '),
  repeated('soft line breaks', 'a=\n'),
  repeated('HTML tags', '<p>'),
  bare('comments of HTML', '<!-- '),
  between('a wide gap between two names', 'I am Jane Qwrtzu', ' ', '( Plmknb and more.\n'),
  between('a wide gap of tabs', 'I am Jane', '\t', '- x\n'),
  between('a long word behind an address', 'https://a.b ', 'a', ''),
  between('a wide gap in a heading', '# a', ' ', 'x\n'),
  between('a heading of hashes', '## a ', '#', 'x\n'),
  between('colons before a list', 'I stand here. Thanks,', ':', 'Plmknb\n\n* a\n* b\n'),
  between('lines without text', 'Hello, I am a statement.', '\n', 'x'),
  between('a postscript of many lines', `(${'*'.repeat(30_000)}\n`, '|\n', '|'),
  between('an address of dots', 'Hello there.\n\na@b', '.', ' x\n'),
  between('a file name of letters', 'I like abc.N', 't', '.a.b more.\n'),
  bare('newlines only', '\n'),
  bare('carriage returns only', 'a\r'),
  bare('Windows line ends only', '\r\n'),
  bare('no frame, one letter', 'a'),
  {name: 'bytes that are not UTF-8', make: (size) => Uint8Array.from({length: size}, (_, index) => (index % 2 ? 0xff : 0x61))},
  inWindows1252('words in Windows-1252', 'caf\u00E9 '),
  inWindows1252('quotation marks in Windows-1252', '\u0093a b\u0094 '),
  inWindows1252('quotation marks in Windows-1252 that nothing closes', '\u0093a '),
  repeated('mojibake and citations', 'Ã© [9] '),
  {name: 'lone surrogates in UTF-8', make: (size) => Uint8Array.from({length: size - (size % 3)}, (_, index) => [0xed, 0xa0, 0x80][index % 3] ?? 0)},
]
