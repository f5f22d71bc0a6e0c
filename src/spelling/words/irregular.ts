/**
 * The irregular form for a word that was formed regularly: `built` for `builded`, `criteria` for `criterias`; null for any other word. Some
 * such forms are words (`leaded`, `payed`), so pass unknown words only.
 */
export function irregularForm(lower: string): string | null {
  if (lower.endsWith('s')) return plurals.get(lower.slice(0, -1)) ?? null
  if (!lower.endsWith('ed')) return null
  const prefix = prefixes.find((prefix) => lower.startsWith(prefix) && lower.length > prefix.length + 4) ?? ''
  const stem = lower.slice(prefix.length, -2)
  // `relayed` and `overlayed` are right.
  if (stem === 'lay' && prefix !== '') return null
  const past = pasts.get(stem) ?? pasts.get(`${stem}e`) ?? (/(.)\1$/.test(stem) ? pasts.get(stem.slice(0, -1)) : undefined)
  return past === undefined ? null : prefix + past
}

/** Prefixes of verbs: `rewrite`, `override`, `misunderstand`. */
const prefixes = ['under', 'over', 'with', 'fore', 'mis', 'out', 'in', 'off', 're', 'un', 'up']

const pasts = pairs(
  'arise arose, bind bound, bite bit, bleed bled, blow blew, become became, begin began, break broke, bring brought, build built, burst burst, buy bought, catch caught, choose chose, come came, cut cut, deal dealt, dig dug, drink drank, ' +
    'do did, draw drew, drive drove, eat ate, fall fell, feel felt, fight fought, find found, feed fed, forget forgot, forgive forgave, freeze froze, get got, give gave, go went, grind ground, grow grew, hear heard, hide hid, ' +
    'hit hit, hold held, hurt hurt, keep kept, know knew, lay laid, lead led, leave left, lend lent, let let, lose lost, make made, mean meant, meet met, override overrode, ' +
    'pay paid, put put, read read, ride rode, rise rose, run ran, say said, seek sought, sell sold, send sent, set set, shake shook, shrink shrank, ' +
    'shut shut, sing sang, sink sank, sleep slept, speak spoke, spend spent, split split, spread spread, stand stood, steal stole, stick stuck, strike struck, swear swore, sweep swept, swim swam, ' +
    'swing swung, take took, teach taught, tear tore, tell told, think thought, throw threw, understand understood, wake woke, wear wore, write wrote',
)

/** Irregular plurals, and words that are plural already. */
const plurals = pairs(
  'aircraft aircraft, child children, children children, criteria criteria, data data, feet feet, foot feet, hertz hertz, metadata metadata, mice mice, ' +
    'knife knives, ourself ourselves, phenomena phenomena, teeth teeth, tooth teeth, whom whom, wife wives, woman women',
)

const irregularPasts = new Set(pasts.values())

/** Whether a word is a past form: `updated`, `left`. */
export function isPast(word: string): boolean {
  return /.{3}ed$/.test(word) || irregularPasts.has(word)
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(', ').map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]))
}
