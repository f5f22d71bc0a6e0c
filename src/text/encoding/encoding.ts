/** What a file is read as. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A run of bytes that are not UTF-8: `offset` counts UTF-16 units in the decoded text, where U+FFFD stands for them. */
export interface UndecodedBytes {
  readonly offset: number
  readonly length: number
  readonly bytes: readonly number[]
}

/** What is known of an encoding that nobody can be certain of. */
export interface Undecided {
  /** Where in the text the first bytes stand that cannot be read, in UTF-16 units, and how many of these stand there. */
  readonly offset: number
  readonly length: number
  /** Encodings that it is likely to be, the names as editors show them; empty where nothing speaks for one. */
  readonly likely: readonly string[]
  /** The file ends within a character: it is UTF-8, but cut. */
  readonly isCut?: boolean
}

/** How much sense a character makes where it stands: 0 none, 1 it may make some, 2 in a word that is known but for its accents, 3 certainly. */
export type Sense = 0 | 1 | 2 | 3

/** How well a word is known: with each of its accents, without them (`garcia` of `García`), or not at all. */
export type Knowledge = 'as-written' | 'without-accents' | null

/**
 * Says how well a word is known.
 *
 * @param word letters and apostrophes in any letter case, `García`
 * @param path of the file that holds it: the candidate's address may confirm the candidate's name
 */
export type Confirm = (word: string, path: string) => Knowledge
