import type {Fault} from './fault.js'
import {without} from './fault.js'

const signatureCut: Fault = {
  name: 'signature cut',
  rule: 'signature',
  put: ({signature}, lines) => (signature ? without(lines, signature.line - 1) : null),
}

/** A bullet, number or letter with space after it, or a number that needs none. */
const plainMarker = /^\s*(?:[*\-+•o·]+|#+|#?\d+(?:[.):]|\.\))*|\(?\w{1,2}[.)]+)(?:\s+|(?<=\d[.)]))(?=\S)/
/** Markers from keyboards of other languages, and pictures. */
const rareMarker = /^\s*(?:[–—→⇒▸‣◦★・]|[０-９]+[．）]|[一二三四五六七八九十]+、|\p{Extended_Pictographic}\uFE0F?)\s*(?=\S)/u

/** The items of the list become consecutive sentences. */
const listToProse: Fault = {
  name: 'list as prose',
  rule: 'goals-list',
  put({goals}, lines) {
    if (goals.form !== 'bullets' && goals.form !== 'numbered') return null
    const plain = lines.map((line) => line.replace(plainMarker, '').replace(rareMarker, '').replaceAll('**', ''))
    return plain
      .join('\n')
      .replace(/\n\n(?=.)/g, '\n')
      .split('\n')
  },
}

/** Faults in the parts that a statement must have. */
export const partFaults: readonly Fault[] = [signatureCut, listToProse]
