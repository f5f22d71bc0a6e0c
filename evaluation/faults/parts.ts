import type {Fault} from './fault.js'
import {without} from './fault.js'

const signatureCut: Fault = {
  name: 'signature cut',
  rule: 'signature',
  put: ({signature}, lines) => (signature ? without(lines, signature.line - 1) : null),
}

const marker = /^\s*(?:[*\-+•o·]+|#+|#?\d+(?:[.):]|\.\))*|\(?\w{1,2}[.)]+)(?:\s+|(?<=\d[.)]))(?=\S)/

/** The items of the list become sentences that follow one another. */
const listToProse: Fault = {
  name: 'list as prose',
  rule: 'goals-list',
  put({goals}, lines) {
    if (goals.form !== 'bullets' && goals.form !== 'numbered') return null
    const plain = lines.map((line) => line.replace(marker, '').replaceAll('**', ''))
    return plain
      .join('\n')
      .replace(/\n\n(?=.)/g, '\n')
      .split('\n')
  },
}

/** Faults in the parts that a statement must have. */
export const partFaults: readonly Fault[] = [signatureCut, listToProse]
