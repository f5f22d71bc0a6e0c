declare module 'nspell' {
  /** Expands a hunspell dictionary: the keys of `data` are its words with all their affixes. */
  export default function nspell(dictionary: {aff: Uint8Array; dic: Uint8Array}): {data: Readonly<Record<string, unknown>>}
}
