import {lowerOf} from './letters.js'

/** All that can be put together of one of each part, in that order. */
function combined(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((beginnings, ends) => beginnings.flatMap((beginning) => ends.map((end) => beginning + end)), [''])
}

const list = (words: string): string[] => words.split('|')

/**
 * What closes a letter, in small letters; `thanks …` and `see you …` apart. As regular expressions, in five patterns, they were
 * a tenth of what reading the nominations of an election took, for the time that compiling them takes. What comes first is tried first.
 */
const closings: readonly string[] = [
  ...list('thx|cheers'),
  ...combined(['with ', ''], list('best|kind|kindest|warm|warmest|my best|all the best|'), [',', ''], [' ', ''], list('regards|wishes|greetings')),
  ...list('best|all the best|sincerely yours|sincerely|yours sincerely|yours truly|yours faithfully|yours|respectfully yours|respectfully'),
  ...list(
    'wbr|br|peace|take care|later|ciao|love|humbly|signed,|signed|grazie|merci|gracias|saludos|un saludo|obrigado|obrigada|danke|gruß|gruss|ciao e grazie|um abraço',
  ),
  ...combined(list('viele |liebe |beste |mit freundlichen |'), ['gr'], ['ü', 'ue'], ['ß', 'ss'], ['en', 'e', '']),
  ...combined(['med ', ''], ['vänlig', 'vanlig'], ['a ', ' '], ['hälsning', 'halsning'], ['ar', '']),
  ...list(
    'met vriendelijke groeten|met vriendelijke groet|atentamente|cordiali saluti|cordialmente|pozdrawiam|с уважением|tschüss|tschuess|cordialement|bises|ta',
  ),
  ...list('shukran|děkuji|dekuji'),
  ...combined(['med ', ''], list('vennlig |venlig |beste |best |bedste |kærlig |karlig |'), ['hilsen']),
  ...list('mvh|tack|tak|takk|kiitos|kveðja|groeten|groetjes|dank je|abraços|abraço|abracos|abraco'),
  ...combined(['sauda'], ['ç', 'c'], ['õ', 'o'], ['es']),
  ...list('salutations|amitiés'),
  ...combined(['s ', ''], ['pozdrav'], ['em', 'i', '']),
  ...list('lep pozdrav|hvala|köszönöm|üdvözlettel|üdv|mulțumesc|mulţumesc|multumesc|aitäh|paldies|ačiū|teşekkürler|saygılarımla|shalom|salam|asante|namaste'),
  ...combined(['dzi'], ['ę', 'e'], ['kuj'], ['ę', 'e']),
  ...list('terima kasih|arigatou|arigato|dank|hälsningar|halsningar|terveisin|xie xie|谢谢|спасибо|ありがとう'),
]

const thanks = combined(['many ', 'a lot of ', ''], ['thanks', 'thank'])
const thanksTails = list(' you| a lot| so much| very much| again| in advance| and regards| & best regards| & regards| in anticipation')
const farewells = ['see you all', 'see you']

/** By the first two characters. */
const byBeginning = new Map<string, string[]>()
for (const closing of [...thanks, ...closings, ...farewells]) {
  const beginning = closing.slice(0, 2)
  const others = byBeginning.get(beginning)
  if (others) others.push(closing)
  else byBeginning.set(beginning, [closing])
}

/** Where the closings may end that begin at an offset of a text in small letters; what is tried first comes first. */
function closingEnds(lower: string, start: number): number[] {
  const ends: number[] = []
  const begun = byBeginning.get(lower.slice(start, start + 2))?.filter((closing) => lower.startsWith(closing, start)) ?? []
  for (const closing of begun) {
    const end = start + closing.length
    const found = thanks.includes(closing) ? tailEnds(lower, end) : farewells.includes(closing) ? farewellEnds(lower, end) : [end]
    // Not `push(...found)`: a hostile line may have more than there can be arguments.
    for (const each of found) ends.push(each)
  }
  return ends
}

/** `thanks a lot again`: as much of it as there is, or less. */
function tailEnds(lower: string, start: number): number[] {
  const ends = [start]
  for (let end = start; ; ) {
    const tail = tailAt(lower, end)
    if (tail === undefined) return ends.reverse()
    end += tail.length
    ends.push(end)
  }
}

function tailAt(lower: string, offset: number): string | undefined {
  return thanksTails.find((tail) => lower.startsWith(tail, offset))
}

/** `see you there`, `see you all in Sydney`. */
function farewellEnds(lower: string, start: number): number[] {
  const where = /^ (?:there|soon|in \w+)/.exec(lower.slice(start))
  return where ? [start + where[0].length, start] : [start]
}

/** The same for a line, which a dash may begin. */
function endsInLine(lower: string): number[] {
  return closingEnds(lower, /^[-–—\s]*/.exec(lower)?.[0].length ?? 0)
}

/** `Thanks,`, `Best regards`, `Thank you for your consideration!`: closes a statement without being part of it. */
export function isClosing(text: string): boolean {
  const lower = lowerOf(text)
  return endsInLine(lower).some((end) => isWordEnd(lower, end))
}

/** As `\b` has it. */
function isWordEnd(text: string, offset: number): boolean {
  return /\w/.test(text.charAt(offset - 1)) !== /\w/.test(text.charAt(offset))
}

/** A closing and nothing else. */
export function isShortClosing(text: string): boolean {
  const lower = lowerOf(text)
  return endsInLine(lower).some((end) => /^(?: (?:everyone|all|folks|team|and regards))?[\s,.!:;)~-]*$/.test(lower.slice(end)))
}

const submitted = /^(?:respectfully )?(?:submitted|signed)(?: by)?[:,]?\s+(?=\S)/
const behindClosing = /^(?: for (?:your |the )?(?:\w+ ){0,3}\w+)?(?:\s*[,.!;:]+\s*(?:[-–—~]+\s*)?|\s+[-–—~]+\s*)(?=\S)/

/** `Thanks, Matt`, `Best regards - Jane Doe`: where the name begins behind a closing on its line; null where there is none. */
export function nameBehindClosing(text: string): number | null {
  const lower = lowerOf(text)
  const ends = endsInLine(lower)
  if (ends.length === 0 && !lower.startsWith('submitted')) return null
  const signed = submitted.exec(lower)
  if (signed) return signed[0].length
  for (const end of ends) {
    const between = behindClosing.exec(lower.slice(end))
    if (between) return end + between[0].length
  }
  return null
}

const endsInName = /,\s+[^\s.,!?][^.,!?]{1,40}$/

/** `… your consideration. Sincerely, Jane`: where the name begins that stands behind a closing at the end of running text. */
export function nameBehindClosingInText(text: string): number | null {
  const name = endsInName.exec(text)
  if (!name) return null
  const lower = lowerOf(text)
  const sentenceEnd = /[.!?]\s+/g
  while (sentenceEnd.test(lower))
    if (closingEnds(lower, sentenceEnd.lastIndex).includes(name.index)) return name.index + (/^,\s+/.exec(name[0])?.[0].length ?? 0)
  return null
}
