/** The encodings that a file can be decoded from. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Their names in messages. */
export const encodingNames: Readonly<Record<Encoding, string>> = {'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252'}

/** A run of bytes that are not UTF-8: `offset` counts UTF-16 units in the decoded text, which has U+FFFD for each byte. */
export interface UndecodedBytes {
  readonly offset: number
  readonly length: number
  readonly bytes: readonly number[]
}

/** What is known about a file whose encoding is not certain. */
export interface Undecided {
  /** Where the first run of undecoded bytes is in the text, and its length, in UTF-16 units. */
  readonly offset: number
  readonly length: number
  /** The likely encodings, by the names that editors show; empty if there is no evidence for any. */
  readonly likely: readonly string[]
  /** The file ends in the middle of a character: its encoding is right, but the file was cut off. */
  readonly isCut?: boolean
}

/**
 * How much sense a character makes in its context: 0 none; 1 perhaps some; 2 it is in a word that is known without its accents; 3 it is
 * certainly right.
 */
export type Sense = 0 | 1 | 2 | 3

/** How well a word is known: with its accents, only without them (`garcia` for `García`), or not at all. */
export type Knowledge = 'as-written' | 'without-accents' | null

/**
 * Says how well a word is known.
 *
 * @param word letters and apostrophes in any letter case, `García`
 * @param path of the file that holds it: the candidate's address may confirm the candidate's name
 */
export type Confirm = (word: string, path: string) => Knowledge
