import {elements} from './elements.js'
import {repeated, wrongWords} from './on-lines.js'
import {places} from './places.js'
import {references} from './references.js'
import type {Row} from './row.js'
import {spelling, suggestion} from './spelling.js'

const order = ['project', 'cycle', 'goals', 'signature']

/** All rows, those of one element together. */
export const rows: readonly Row[] = [
  ...order.flatMap((element) => [...elements, ...places].filter(({name}) => name.split('.')[0] === element)),
  references,
  spelling,
  suggestion,
  repeated,
  wrongWords,
]
