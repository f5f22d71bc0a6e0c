/** Why a hidden character is a problem. */
export type HiddenKind =
  /** Changes the order in which the text is shown, so that readers see something else than the text says. */
  | 'direction'
  /** Has no place in a text. */
  | 'control'
  /** Takes no room: searches, copied text and names go wrong. */
  | 'invisible'
  /** Looks like a space, but many programs do not treat it as one. */
  | 'blank'
  /** Ends a line for some programs only. */
  | 'line-end'
  /** Belongs to one font, mostly of a word processor: without that font nobody can tell what it shows. */
  | 'private'

/** An invisible character. */
export interface HiddenCharacter {
  readonly codePoint: number
  /** Its Unicode name. */
  readonly name: string
  readonly kind: HiddenKind
  /** The replacement: empty for nothing, null if nobody can tell. */
  readonly instead: string | null
}

/** All places of one hidden character in a text. */
export interface HiddenCharacterPlaces {
  readonly character: HiddenCharacter
  readonly offsets: readonly number[]
}

// Names and code points are those of the Unicode Character Database.
const names: Readonly<Record<HiddenKind, Readonly<Record<number, string>>>> = {
  direction: {
    8234: 'LEFT-TO-RIGHT EMBEDDING',
    8235: 'RIGHT-TO-LEFT EMBEDDING',
    8236: 'POP DIRECTIONAL FORMATTING',
    8237: 'LEFT-TO-RIGHT OVERRIDE',
    8238: 'RIGHT-TO-LEFT OVERRIDE',
    8294: 'LEFT-TO-RIGHT ISOLATE',
    8295: 'RIGHT-TO-LEFT ISOLATE',
    8296: 'FIRST STRONG ISOLATE',
    8297: 'POP DIRECTIONAL ISOLATE',
  },
  control: {},
  invisible: {
    173: 'SOFT HYPHEN',
    847: 'COMBINING GRAPHEME JOINER',
    1564: 'ARABIC LETTER MARK',
    4447: 'HANGUL CHOSEONG FILLER',
    4448: 'HANGUL JUNGSEONG FILLER',
    6158: 'MONGOLIAN VOWEL SEPARATOR',
    8203: 'ZERO WIDTH SPACE',
    8204: 'ZERO WIDTH NON-JOINER',
    8205: 'ZERO WIDTH JOINER',
    8206: 'LEFT-TO-RIGHT MARK',
    8207: 'RIGHT-TO-LEFT MARK',
    8288: 'WORD JOINER',
    8289: 'FUNCTION APPLICATION',
    8290: 'INVISIBLE TIMES',
    8291: 'INVISIBLE SEPARATOR',
    8292: 'INVISIBLE PLUS',
    12644: 'HANGUL FILLER',
    65279: 'ZERO WIDTH NO-BREAK SPACE',
    65440: 'HALFWIDTH HANGUL FILLER',
    65529: 'INTERLINEAR ANNOTATION ANCHOR',
    65530: 'INTERLINEAR ANNOTATION SEPARATOR',
    65531: 'INTERLINEAR ANNOTATION TERMINATOR',
    65532: 'OBJECT REPLACEMENT CHARACTER',
  },
  blank: {
    160: 'NO-BREAK SPACE',
    5760: 'OGHAM SPACE MARK',
    8192: 'EN QUAD',
    8193: 'EM QUAD',
    8194: 'EN SPACE',
    8195: 'EM SPACE',
    8196: 'THREE-PER-EM SPACE',
    8197: 'FOUR-PER-EM SPACE',
    8198: 'SIX-PER-EM SPACE',
    8199: 'FIGURE SPACE',
    8200: 'PUNCTUATION SPACE',
    8201: 'THIN SPACE',
    8202: 'HAIR SPACE',
    8239: 'NARROW NO-BREAK SPACE',
    8287: 'MEDIUM MATHEMATICAL SPACE',
  },
  // What the fonts Symbol and Wingdings show for it, named after the characters that look the same.
  private: {
    61550: 'BLACK SQUARE of the font Wingdings',
    61558: 'DIAMONDS of the font Wingdings',
    61607: 'SQUARE BULLET of the font Wingdings',
    61608: 'WHITE SQUARE of the font Wingdings',
    61623: 'BULLET of the font Symbol',
    61656: 'ARROW BULLET of the font Wingdings',
    61692: 'CHECK MARK of the font Wingdings',
  },
  'line-end': {11: 'LINE TABULATION', 12: 'FORM FEED', 133: 'NEXT LINE', 8232: 'LINE SEPARATOR', 8233: 'PARAGRAPH SEPARATOR'},
}
const kinds: readonly HiddenKind[] = ['direction', 'invisible', 'blank', 'line-end', 'private']
const instead: Readonly<Record<HiddenKind, string>> = {direction: '', control: '', invisible: '', blank: ' ', 'line-end': '\n', private: '*'}

// Unicode's format characters and separators, controls except tab and line ends, and the fillers, which Unicode counts as letters.
const hidden = /^(?:[\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\uFFFC\p{Co}]|\u034F|(?! )\p{Zs}|(?![\t\n\r])\p{Cc})/u

/** All but the visible characters that many statements hold: ASCII, Latin letters, punctuation, and Chinese with its wide space. */
const unusual = /[^\t\n\r -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20AC\u3000-\u3130\u4E00-\u9FFF]/g

/**
 * Finds the invisible characters of a text, ordered by first place. Not included: byte order marks at the beginning (rule `encoding`
 * reports them), the wide space of Chinese and Japanese, and joiners that a script or an emoji needs.
 */
export function hiddenCharactersIn(text: string): HiddenCharacterPlaces[] {
  const places = new Map<number, number[]>()
  let marks = -1
  unusual.lastIndex = 0
  for (let match = unusual.exec(text); match; match = unusual.exec(text)) {
    const {index} = match
    const codePoint = text.codePointAt(index) ?? 0
    if (codePoint > 0xffff) unusual.lastIndex++
    if (!isHidden(codePoint)) continue
    if (marks < 0) marks = text.search(/[^\uFEFF]|$/)
    if ((codePoint === 0xfeff && index < marks) || isNeeded(text, index, codePoint)) continue
    const offsets = places.get(codePoint)
    if (offsets) offsets.push(index)
    else places.set(codePoint, [index])
  }
  return [...places].map(([codePoint, offsets]) => ({character: describe(codePoint), offsets}))
}

/** Characters that have a name above are certainly hidden. Only for others Unicode's classes are used, which are expensive to compile. */
function isHidden(codePoint: number): boolean {
  return nameOf(codePoint) !== null || hidden.test(String.fromCodePoint(codePoint))
}

function describe(codePoint: number): HiddenCharacter {
  const named = nameOf(codePoint)
  if (named) return {codePoint, ...named, instead: instead[named.kind]}
  if (codePoint < 0xa0) return {codePoint, name: 'control character', kind: 'control', instead: ''}
  if (isPrivate(codePoint)) return {codePoint, name: 'private use', kind: 'private', instead: null}
  return {codePoint, name: 'format character', kind: 'invisible', instead: ''}
}

function isPrivate(codePoint: number): boolean {
  return (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000
}

function nameOf(codePoint: number): Pick<HiddenCharacter, 'name' | 'kind'> | null {
  for (const kind of kinds) {
    const name = names[kind][codePoint]
    if (name !== undefined) return {name, kind}
  }
  return null
}

/** Whether a joiner is between emoji or letters of a script that needs it, or a tag is part of a flag. */
function isNeeded(text: string, index: number, codePoint: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  const after = text.slice(index + 1, index + 3)
  if (codePoint >= 0xe0020 && codePoint <= 0xe007f) return /\u{1F3F4}$|[\u{E0020}-\u{E007F}]$/u.test(before)
  if (codePoint !== 0x200c && codePoint !== 0x200d) return false
  const joins =
    /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]$/u
  if (joins.test(before)) return true
  return codePoint === 0x200d && /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(before) && /^\p{Extended_Pictographic}/u.test(after)
}
