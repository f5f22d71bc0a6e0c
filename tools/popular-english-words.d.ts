declare module 'popular-english-words' {
  /** The words of Wikipedia, the most frequent first. */
  export const words: {getAll(): readonly string[]}
}
