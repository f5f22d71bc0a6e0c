import * as v from 'valibot'
import {distinct, type Fault, faultsOf, keyPath, unknownKeys} from '../lint/configuration/issues.js'
import {OptionsError} from './options-error.js'

/** What is wrong with a value, as faults below a name such as `cwd`; empty for a value that holds. */
export function faultsIn(value: unknown, schema: v.GenericSchema, base: Fault['path']): Fault[] {
  // Lists pass for maps, to a schema.
  if (Array.isArray(value) && 'entries' in schema) return [{path: base, message: 'unexpected list, expected keys and values.'}]
  if (value instanceof Map || value instanceof Set)
    return [{path: base, message: `unexpected ${value instanceof Map ? 'Map' : 'Set'}, expected a plain object.`}]
  return distinct([...faultsOf(v.safeParse(schema, value).issues, schema, base), ...unknownKeys(value, schema, base)])
}

/** @throws {OptionsError} of all faults, one on a line */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new OptionsError(faults.map(({path, message}) => `${keyPath(path)}: ${message}`).join('\n'))
}
