/**
 * A right word that is the wrong one, and the words around it that make this certain. `find` lists words that follow each other with nothing
 * but spaces between, in lower case with straight apostrophes. Each is a word, some words (`do|does`), or a class in capitals (`VERB`,
 * word-classes.ts), or `#`, a number in digits. The first may be `^`, where a sentence or a part of one begins, and the last `$`, where one ends;
 * `^|and` allows a word there, too, and `!and` all but that word. What is wrong is in square brackets; the rest is context.
 */
export type Confusion = readonly [
  /** The words of one of its places: it is looked for where a text has one of them. */
  at: string,
  find: string,
  /** What was meant by what is in brackets; a `/` divides two readings. A class is the word that matched it, `VERB+ing` a form of that. */
  meant: string,
  /** A sentence in which it is wrong, and one that has much of it and is right; both are tests. */
  wrong: string,
  right: string,
]
