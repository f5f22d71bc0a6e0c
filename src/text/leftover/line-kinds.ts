/** The name of each kind of leftover lines, and what to do about them; both become parts of sentences. */
const texts = {
  'mail-head': {name: 'the header of an e-mail', advice: 'delete it, and keep only the text'},
  'list-footer': {name: 'the footer of a mailing list or mail program', advice: 'delete it'},
  'quoted-mail': {name: 'a quoted e-mail', advice: 'delete it, and keep only your own text'},
  armour: {name: 'PGP armour', advice: 'delete it, including the signature or key'},
  'commit-lines': {name: 'part of a commit message', advice: 'delete it'},
  'conflict-marker': {name: 'a merge conflict marker', advice: 'delete it, and check that the text around it is right'},
} as const

/** Kinds of lines that mail programs, Git or Gerrit put around a statement. */
export type LineKind = keyof typeof texts

/** The name of a kind, and what to do about it. */
export function lineKindText(kind: LineKind): {readonly name: string; readonly advice: string} {
  return texts[kind]
}
