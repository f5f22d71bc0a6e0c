import type {Confusion} from '../confusion.js'
import {grammar} from './grammar.js'
import {joined} from './joined.js'
import {sounds} from './sounds.js'
import {typos} from './typos.js'

/** All confusions that are known. Where two overlap, the first one in the text counts. */
export const confusions: readonly Confusion[] = [...sounds, ...typos, ...grammar, ...joined]
