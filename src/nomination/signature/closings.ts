import {isLetter, lowerOf} from '../../text/letters.js'
import {closings, combined, list} from './closing-words.js'
import {withoutDrawings} from './decoration.js'

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

/** Where the closings that begin at an offset of a lower-case text may end; the one to try first comes first. */
function closingEnds(lower: string, start: number): number[] {
  const ends: number[] = []
  const begun = byBeginning.get(lower.slice(start, start + 2))?.filter((closing) => lower.startsWith(closing, start)) ?? []
  for (const closing of begun) {
    const end = start + closing.length
    const found = thanks.includes(closing) ? tailEnds(lower, end) : farewells.includes(closing) ? farewellEnds(lower, end) : [end]
    // Not `push(...found)`: a hostile line may exceed the limit for arguments.
    for (const each of found) ends.push(each)
  }
  return ends
}

/** `thanks a lot again`: the ends of the possible continuations, longest first. */
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

/** The same for a line, which may begin with a dash. */
function endsInLine(lower: string): number[] {
  return closingEnds(lower, /^[-–—\s]*/.exec(lower)?.[0].length ?? 0)
}

/** `Thanks,`, `Best regards`, `Thank you for your consideration!`: ends a statement without being part of it. */
export function isClosing(text: string): boolean {
  const lower = lowerOf(text)
  return endsInLine(lower).some((end) => isWordEnd(lower, end))
}

/** Like `\b`, in every script. */
function isWordEnd(text: string, offset: number): boolean {
  return isLetter(text.charAt(offset - 1)) !== isLetter(text.charAt(offset)) || (!isLetter(text.charAt(offset)) && text.charCodeAt(offset - 1) > 0x7f)
}

/** A closing with nothing else on the line. */
export function isShortClosing(text: string): boolean {
  const lower = lowerOf(withoutDrawings(text))
  return endsInLine(lower).some((end) =>
    /^(?: (?:everyone|everybody|all|folks|guys|team|and regards|à tous|a todos|allen|لكم|לכולם|सभी|всем|всім))?[\s,.!:;)~。、，！：،؛।๏-]*$/.test(
      lower.slice(end),
    ),
  )
}

const submitted = /^(?:respectfully )?(?:submitted|signed)(?: by)?[:,]?\s+(?=\S)/
const behindClosing = /^(?: for (?:your |the )?(?:\w+ ){0,3}\w+| and(?: \w+){1,6})?(?:\s*[,.!;:]+\s*(?:[-–—~]+\s*)?|\s+[-–—~]+\s*)(?=\S)/

/** `Thanks, Matt`, `Best regards - Jane Doe`, `Cheers and happy hacking, Jane`: where the name begins behind a closing on its line; null where there is none. */
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

/** `… your consideration. Sincerely, Jane`: where the name after a closing at the end of running text begins. */
export function nameBehindClosingInText(text: string): number | null {
  const name = endsInName.exec(text)
  if (!name) return null
  const lower = lowerOf(text)
  const sentenceEnd = /[.!?]\s+/g
  while (sentenceEnd.test(lower))
    if (closingEnds(lower, sentenceEnd.lastIndex).includes(name.index)) return name.index + (/^,\s+/.exec(name[0])?.[0].length ?? 0)
  return null
}
