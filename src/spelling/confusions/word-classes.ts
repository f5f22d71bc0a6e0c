import {gerundOf, irregular} from './word-forms.js'

/** Verbs that are hardly ever nouns or adjectives. */
const verbs =
  'achieve add adopt allow announce apply ask assist attend be become begin bring build collaborate consider continue contribute create define deliver deploy develop discuss do engage enhance ensure establish expand explore extend finish fix gather get give grow handle have hear implement improve include increase integrate introduce investigate join keep learn maintain make meet merge migrate modernize organize participate promote propose provide read reduce remove replace resolve see serve simplify solve stabilize strengthen submit take talk think try understand unify write'
/** Verbs that are nouns or adjectives, too. */
const deeds = 'work help support lead guide change contact review test release run start plan share answer benefit address complete focus move break'

/** The words that confusions name by a class. Each class holds what is certain, not all that there is. */
const classes: Readonly<Record<string, string>> = {
  VERB: verbs,
  DEED: deeds,
  ACT: 'allow cause depend give help include make mean mention need provide require seem show take want work',
  COMPARATIVE:
    'better easier faster simpler cleaner stronger smoother quicker cheaper clearer happier friendlier healthier safer nicer harder slower worse bigger smarter',
  SUPERLATIVE: 'best easiest biggest largest greatest fastest simplest strongest highest hardest worst cleanest smallest',
  MODAL: 'could would should might must',
  DETERMINER: 'the a an my our your their his its this that these those all some any each every no',
  POSSESSIVE: 'my our your their his',
  PRONOUN: 'i you we they he she it',
  ME: 'me us him',
  WANTED: 'consideration support time vote votes attention patience understanding help interest trust confidence feedback',
  COUNTED: 'reason thing goal problem challenge issue priority feature example contributor developer driver task topic advantage aspect requirement',
  /** Plurals with an `s`, which `every` does not have. */
  PERSON: 'developers contributors users operators reviewers projects teams members cycles releases bugs drivers',
  /** What has no plural, with one. */
  MASS: 'feedbacks documentations softwares hardwares equipments advices',
  NUMBER: 'one two three four five six seven eight nine ten',
  SPAN: 'years months weeks cycles releases',
}

/** The classes of one kind of form, from the words themselves. */
const derived: Readonly<Record<string, () => readonly string[]>> = {
  GERUND: () => `${verbs} ${deeds}`.split(' ').map(gerundOf),
  PAST: () => [...irregular.keys()],
}

const made = new Map<string, ReadonlySet<string>>()

/** The words of a class, made when it is first asked for: a text needs few of them. */
export function classNamed(name: string): ReadonlySet<string> {
  const words = made.get(name) ?? new Set(derived[name]?.() ?? classes[name]?.split(' '))
  made.set(name, words)
  return words
}
