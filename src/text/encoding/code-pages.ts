import {Buffer} from 'node:buffer'
import {decodeWindows1252} from './windows-1252.js'

/** An encoding with one byte per character, and ASCII below 0x80. */
export interface CodePage {
  /** The name that editors show. */
  readonly name: string
  /** Gives one UTF-16 unit per byte, so that offsets in the bytes are offsets in the text. */
  decode(bytes: Uint8Array): string
}

/** Bytes 0x80 to 0xFF in CP850, the code page of Western European consoles, which `TextDecoder` does not know (IBM, GCGID registry). */
const upperHalfOf850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

export const windows1252: CodePage = {name: 'Windows-1252', decode: decodeWindows1252}

/** The other encodings of Latin letters that a statement may be saved in, the most likely first. */
export const otherLatinPages: readonly CodePage[] = [
  ofPlatform('Windows-1250', 'windows-1250'),
  ofPlatform('ISO-8859-2', 'iso-8859-2'),
  ofPlatform('Windows-1254', 'windows-1254'),
  ofPlatform('Windows-1257', 'windows-1257'),
  ofPlatform('Mac Roman', 'macintosh'),
  {name: 'CP850', decode: (bytes) => decodeBy(upperHalfOf850, bytes)},
]

function ofPlatform(name: string, label: string): CodePage {
  let upperHalf: string | null = null
  return {
    name,
    decode(bytes) {
      upperHalf ??= new TextDecoder(label).decode(Uint8Array.from({length: 128}, (_, index) => 0x80 + index))
      return decodeBy(upperHalf, bytes)
    },
  }
}

function decodeBy(upperHalf: string, bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\x80-\xFF]/g, (character) => upperHalf.charAt(character.charCodeAt(0) - 0x80))
}
