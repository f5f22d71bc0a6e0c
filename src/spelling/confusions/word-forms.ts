/** Past tenses with which some writers replace other forms: the plain form and the participle. */
export const irregular: ReadonlyMap<string, readonly [base: string, participle: string]> = new Map([
  ['began', ['begin', 'begun']],
  ['chose', ['choose', 'chosen']],
  ['did', ['do', 'done']],
  ['gave', ['give', 'given']],
  ['grew', ['grow', 'grown']],
  ['knew', ['know', 'known']],
  ['took', ['take', 'taken']],
  ['went', ['go', 'gone']],
  ['wrote', ['write', 'written']],
])

/** A form of a word of word-classes.ts: `ing`, `s` for the plural, `one` for a singular, `base` and `done` for those of a past tense. */
export function formOf(word: string, form: string): string {
  if (form === 'ing') return gerundOf(word)
  if (form === 's') return /[^aeou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
  if (form === 'one') return word.replace(/(?<=ss)es$|s$/, '')
  const [base = word, participle = word] = irregular.get(word) ?? []
  return form === 'base' ? base : form === 'done' ? participle : word
}

const doubled: ReadonlySet<string> = new Set('begin cut get let plan put run set stop submit'.split(' '))

/** A verb with `-ing`. */
export function gerundOf(verb: string): string {
  if (doubled.has(verb)) return `${verb}${verb.slice(-1)}ing`
  return `${/[^eoy]e$/.test(verb) && verb !== 'be' ? verb.slice(0, -1) : verb}ing`
}
