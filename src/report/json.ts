import {jsonObject} from './json-object.js'
import {linted} from './message.js'

/** The findings of each file: the contract that scripts rely on. */
export const json = jsonObject(linted, (summary, problems) => ({problems, summary}))
