declare module 'popular-english-words' {
  /** Words of Wikipedia, the most frequent first. */
  export const words: {getAll(): readonly string[]}
}
