import {decodeWindows1252} from './windows-1252.js'

/**
 * The text that bytes meant which are not UTF-8: Windows-1252 (which holds Latin-1) where that gives letters and the marks of prose,
 * GB 18030 where the bytes come in its pairs. Null where neither makes sense.
 */
export function textMeantBy(bytes: readonly number[]): string | null {
  const western = decodeWindows1252(bytes)
  const isPaired = bytes.length % 2 === 0 && bytes.every((byte) => byte >= 0xa1)
  if (isPaired && !/^[à-ÿ]+$/.test(western)) return chinese(bytes)
  return /^(?:[\p{Lu}\p{Ll}‘’“”‚„‹›«»–—…•€£§©®™°·¡¿×²³½¼¾\u00A0])+$/u.test(western) ? western : null
}

/** As GB 18030, where the result is Chinese or one of its marks. */
function chinese(bytes: readonly number[]): string | null {
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
  return /^[\p{Script=Han}\u2010-\u2026\u3000-\u301F\uFF01-\uFF5E]+$/u.test(text) ? text : null
}
