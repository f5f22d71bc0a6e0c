/** The article before an acronym; null where people differ (`SQL`, `HTTP`) or pronounce it as a word (`NAT`, `SIG`). */
export function articleBefore(acronym: string): 'a' | 'an' | null {
  if (!/^[A-Z]{2,6}s?$/.test(acronym)) return null
  // Whether they are spelled out or read as words, these begin with a consonant sound (`PTL`, `YAML`) and those with a vowel sound (`API`,
  // `OSA`).
  if (/^[BCDGJKPQTVWYZ]/.test(acronym)) return 'a'
  if (/^(?:[AI]|E(?!U)|O(?!N))/.test(acronym)) return 'an'
  if (saidAsYou.has(acronym)) return 'a'
  // Without a vowel, an acronym can only be spelled out: `an RPM`.
  return /^[FLMNRSX][BCDFGHJKLMNPQRSTVWXZ]*$/.test(acronym) && acronym !== 'SQL' ? 'an' : spelledOut.has(acronym) ? 'an' : null
}

/** The article before a name that is read as a word (`Ironic`); null where its first letter may be silent or sound like `you`. */
export function articleBeforeName(name: string): 'a' | 'an' | null {
  if (!/^[A-Z][a-z]/.test(name)) return null
  if (/^(?:[AI]|E(?!u)|O(?!n))/.test(name)) return 'an'
  return /^[BCDFGJKLMNPQRSTVWYZ]/.test(name) ? 'a' : null
}

/** They begin with the sound of `you`. */
const saidAsYou: ReadonlySet<string> = new Set(['UI', 'UX', 'URL', 'URI', 'UUID', 'USB', 'UEFI', 'UTC'])
/** They could be read as words, but are always spelled out. */
const spelledOut: ReadonlySet<string> = new Set(['FPGA', 'MTU', 'RFE', 'SLA', 'SME', 'SRE'])
