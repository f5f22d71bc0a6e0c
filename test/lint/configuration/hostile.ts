/** A configuration that is made to hurt whoever reads it, and what is said of it. */
export interface HostileConfiguration {
  readonly name: string
  readonly bytes: Uint8Array
  /** A part of the one sentence that is expected; null where the configuration is odd and holds. */
  readonly says: string | null
}

/** The largest configuration that is read. */
export const size = 256 * 1024

const encoder = new TextEncoder()
const deep = 'is nested too deeply'
const many = 'too many values'
const broken = 'broken YAML or JSON'
const none = 'is not a configuration'

/** Text as it is. */
function text(name: string, says: string | null, content: string): HostileConfiguration {
  return {name, says, bytes: encoder.encode(content)}
}

/** One piece over and over between a head and a tail, as large as may be. */
function full(name: string, says: string | null, piece: string, head = '', tail = ''): HostileConfiguration {
  const room = size - Buffer.byteLength(head + tail)
  return text(name, says, head + piece.repeat(Math.floor(room / Buffer.byteLength(piece))) + tail)
}

/** Pieces that differ by their number, as many as may be. */
function numbered(name: string, says: string | null, piece: (index: number) => string, head = '', tail = ''): HostileConfiguration {
  const pieces: string[] = []
  for (let index = 0, room = size - head.length - tail.length; ; index++) {
    const next = piece(index)
    room -= next.length
    if (room < 0) break
    pieces.push(next)
  }
  return text(name, says, head + pieces.join('') + tail)
}

/** So many levels, each opened and closed. */
function nested(name: string, says: string | null, levels: number, open: string, close: string, head = ''): HostileConfiguration {
  return text(name, says, head + open.repeat(levels) + close.repeat(levels))
}

/** Anchors that stand for ten of the one before. */
const laughs = Array.from({length: 9}, (_, index) => `a${index}: &a${index} [${Array(10).fill(index === 0 ? 'ha' : `*a${index - 1}`)}]\n`).join('')

export const hostileConfigurations: readonly HostileConfiguration[] = [
  // Depth
  full('lists in lists, on one line', deep, '- '),
  full('keys in keys, on one line', deep, '? '),
  text('lists in lists, 13,000 deep', deep, '- '.repeat(13_000)),
  text('lists in lists, 25,000 deep', deep, '- '.repeat(25_000)),
  full('opening brackets', deep, '['),
  full('opening braces', deep, '{'),
  nested('lists in JSON', deep, size / 2, '[', ']'),
  nested('maps in JSON', deep, 40_000, '{"a":', '}'),
  nested('lists as deep as may be', none, 23, '[', ']'),
  nested('two levels more than may be', deep, 26, '[', ']'),
  text('maps in maps, line by line', deep, Array.from({length: 600}, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')),
  full('lists and keys in turn', deep, '- ? '),
  full('anchors of anchors', 'unexpected anchor or alias', '&a '),
  text('an alias of the list that it is in', deep, 'words: &a [*a]\n'),
  text('an alias of the map that it is in', deep, 'words: &a\n  a: *a\n'),

  // Width
  numbered('keys', many, (index) => `a${index}: 1\n`),
  numbered('rules', many, (index) => `  r${index}: 1\n`, 'rules:\n'),
  numbered('keys in JSON', many, (index) => `"a${index}":1,`, '{', '"a":1}'),
  numbered('rules that do not exist', 'unknown rule', (index) => `  ${'r'.repeat(30)}${index}: off\n`, 'rules:\n'),
  numbered('keys that do not exist', none, (index) => `${'k'.repeat(30)}${index}: 1\n`),
  numbered('keys beside one that does', 'more beside it', (index) => `${'k'.repeat(30)}${index}: 1\n`, 'preset: strict\n'),
  full('words', many, '- a\n', 'words:\n'),
  full('words in brackets', many, 'a,', 'words: [', 'a]'),
  full('words that are none', 'unexpected 111111111111111100, expected a word', '- 111111111111111111\n', 'words:\n'),
  full('words that are empty', 'expected a word', '- ""          # none\n', 'words:\n'),
  numbered('teams', null, (index) => `- {name: ${'Team '.repeat(16)}${index}}\n`, 'teams:\n'),
  numbered('aliases of teams', null, (index) => `"${'Alias '.repeat(6)}${index}",`, 'teams: [{name: Nova, aliases: [', '"a"]}]\n'),
  numbered('cycles', null, (index) => `- {name: ${'Cycle '.repeat(12)}${index}, number: "${index}"}\n`, 'cycles:\n'),
  numbered('one team again and again', null, (index) => `- {name: Nova, aliases: [${'Alias '.repeat(12)}${index}]}\n`, 'teams:\n'),
  numbered('teams with a key too many', 'unknown key', (index) => `- {name: a${index}, colour: ${'r'.repeat(20)}}\n`, 'teams:\n'),
  numbered('teams of no kind', 'expected team or committee', (index) => `- {name: a${index}, kind: ${'t'.repeat(20)}}\n`, 'teams:\n'),
  numbered('globs', 'globs', (index) => `- candidates/${index}/**/a*b*/**\n`, 'ignores:\n'),
  full('globs with too many stars', 'expected at most 2', `- ${'a*'.repeat(40)}\n`, 'ignores:\n'),
  numbered('overrides', null, (index) => `- {files: [], rules: {}} # ${'empty '.repeat(12)}${index}\n`, 'overrides:\n'),
  full('one glob', 'expected at most 200 characters', '{', 'ignores: ["', '"]\n'),

  // Aliases and merge keys
  text('a billion laughs', 'aliases', `${laughs}words: [*a8]\n`),
  full('aliases of nothing', 'no anchor', '*a, ', 'words: [', '*a]\n'),
  text('aliases of a long text', 'too much text', `words:\n- &a ${'a'.repeat(size / 2)}\n${'- *a\n'.repeat(50)}`),
  full('merge keys', many, '<<: {a: 1}\n'),
  numbered('anchors', many, (index) => `- &a${index}\n`, 'words:\n'),
  full('aliases for keys', many, '? *a\n: b\n', 'words: &a b\n'),

  // Errors
  full('commas', many, ',', 'words: ['),
  full('colons', many, ': \n'),
  full('a key that stands twice', 'second key', `words: [${'a'.repeat(1000)}]\n`),
  full('double quotes', broken, '"'),
  full('single quotes', none, "'"),
  full('double quotes that stay open', many, 'a: "b\n'),
  full('escapes that are none', broken, '\\q', 'words: ["', '"]'),
  full('closing brackets', many, ']'),
  full('exclamation marks', 'unexpected tag', '!'),
  full('tags', broken, '!a '),
  full('tags of types', 'unexpected tag', '- !!binary aaaa aaaa\n', 'words:\n'),
  full('tags of code', 'unexpected tag', '- !!js/function "x"\n', 'words:\n'),
  full('ampersands', many, '& '),
  full('asterisks', many, '* '),
  full('percent signs', many, '%\n'),
  full('directives', null, '%TAG ! tag:a,2000:\n', '', '---\npreset: strict\n'),
  full('directives that are none', broken, `%${'A'.repeat(100)}\n`, '', '---\npreset: strict\n'),
  full('at signs', broken, '@'),
  full('tabs for indentation', broken, `\ta: ${'a'.repeat(100)}\n`, 'rules:\n'),
  full('tabs', many, '\t\n'),
  full('documents', 'several documents', '---\n'),
  full('ends of documents', 'several documents', '...\n'),
  full('block texts', many, 'k: |\n a\n'),
  full('headers of block texts', many, '|\n', 'words: '),
  full('words without a colon', many, 'a: b\nc\n'),

  // Scalars
  full('one value', 'unexpected "a', 'a', 'preset: '),
  full('one key', 'name before `:` is too long', 'a', '', ': 1'),
  full('one key in braces', none, 'a', '{"', '": 1}'),
  full('one rule', 'unknown rule', 'a', 'rules: {? "', '" : off}'),
  full('one text of lines', none, 'a b\n'),
  full('one block text', 'expected one word without spaces', ' a\n', 'words:\n- |\n'),
  full('one number', 'unexpected Infinity', '9', 'limits: {bytes: ', '}'),
  text('numbers beyond all', 'unexpected Infinity', 'limits: {bytes: 1e999, findings: -.inf}\n'),
  text('no number', 'unexpected NaN', 'limits: {findings: .nan}\n'),
  full('name of a team', 'expected at most 100 characters', 'a', 'teams: [{name: "', '"}]'),
  full('a comment', null, '#'),
  full('comments', null, '# a\n', 'preset: strict\n'),
  full('line ends', many, '\n'),
  full('Windows line ends', null, '\r\n'),
  full('carriage returns', none, '\r'),
  full('spaces', null, ' '),

  // Bytes
  {name: 'UTF-16 with a mark', says: 'UTF-16', bytes: Buffer.from('\uFEFFpreset: strict\n', 'utf16le')},
  {name: 'UTF-16 without a mark', says: 'UTF-16', bytes: Buffer.from('preset: strict\n', 'utf16le')},
  {name: 'UTF-16, the other way round', says: 'UTF-16', bytes: Buffer.from('\uFEFFpreset: strict\n', 'utf16le').swap16()},
  {name: 'nothing but NUL', says: 'NUL', bytes: new Uint8Array(size)},
  {name: 'a NUL', says: '(line 2): unexpected NUL', bytes: encoder.encode('preset: strict\nwords: [a\0]\n')},
  {name: 'Latin-1', says: 'not written in UTF-8', bytes: Buffer.from('words: [caf\u00e9]\n', 'latin1')},
  {name: 'nothing but bytes FF', says: 'UTF-8', bytes: new Uint8Array(size).fill(0xff)},
  text('a mark of UTF-8', null, '\uFEFFpreset: strict\n'),
  text('marks of UTF-8 inside', 'unknown key', 'preset: strict\n\uFEFF\uFEFF: 1\n'),
  {name: 'a byte more than may be', says: 'has 262145 bytes', bytes: new Uint8Array(size + 1).fill(0x23)},
  text('nothing', null, ''),

  // Names that objects have already
  text('__proto__', '__proto__', '__proto__: {preset: strict}\n'),
  text('constructor in JSON', 'constructor', '{"rules": {"constructor": "off"}}'),
  text('prototype', 'prototype', 'links: {prototype: 1}\n'),
  text('toString', none, 'toString: 1\n'),
  text('hasOwnProperty among rules', 'unknown rule', 'rules: {hasOwnProperty: off}\n'),
  text('valueOf beside keys of an override', 'unknown key', 'overrides: [{files: a, rules: {}, valueOf: 1}]\n'),
  text('toString beside keys of a team', 'unknown key', 'teams: [{name: a, toString: 1}]\n'),
  text('a preset', 'unexpected "toString"', 'preset: toString\n'),
  text('a severity', 'unexpected "constructor"', 'rules: {signature: constructor}\n'),
  text('the kind of a team', 'unexpected "valueOf"', 'teams: [{name: a, kind: valueOf}]\n'),
  text(
    'cycles, teams and words',
    null,
    'cycles: [{name: constructor}]\nteams: [{name: __proto__, aliases: [toString, valueOf]}]\nwords: [hasOwnProperty, prototype]\n',
  ),
]
