import * as v from 'valibot'
import {OptionsError} from './options-error.js'
import {faultsIn, refuse} from './refuse.js'

const files = {changed: v.optional(v.boolean()), signal: v.optional(v.looseObject({throwIfAborted: v.function()}))}
const suggestions = v.optional(v.boolean())
const textOrBytes = v.union([v.string(), v.instance(Uint8Array)])
const path = v.pipe(
  v.string(),
  v.check((text) => text !== '' && !text.includes('\0'), 'a path that is not empty and has no zero byte'),
)
const paths = v.union([v.string(), v.array(v.string())])

/** The schemas of the methods' options. */
export const filesOptions = v.strictObject(files)
export const fixTextOptions = v.strictObject({suggestions})
export const fixFilesOptions = v.strictObject({...files, suggestions, dry: v.optional(v.boolean())})

/** Checks the arguments of methods; each throws an `OptionsError`. */
export const checkedCall = {
  options<Options extends object>(options: Options, schema: v.GenericSchema): Options {
    refuse(faultsIn(options, schema, ['options']))
    return options
  },
  text(text: string | Uint8Array, at: string): void {
    if (!v.is(textOrBytes, text)) throw new OptionsError(`text: unexpected ${typeof text}, expected a string or a Uint8Array.`)
    if (typeof text !== 'string' && isDetached(text))
      throw new OptionsError('text: unexpected Uint8Array whose memory was handed to another thread, expected one that can be read.')
    this.path(at)
  },
  path(at: string): void {
    refuse(faultsIn(at, path, ['path']))
  },
  paths(given: string | readonly string[]): readonly string[] {
    refuse(faultsIn(given, paths, ['paths']))
    return typeof given === 'string' ? [given] : [...given]
  },
}

/** Whether the memory of an array was transferred; Node 20 has no other way to ask. */
function isDetached({byteLength, buffer}: Uint8Array): boolean {
  if (byteLength > 0) return false
  try {
    new Uint8Array(buffer)
    return false
  } catch {
    return true
  }
}
