import * as v from 'valibot'
import {type ConfigurationFault, distinct, faultsOf, keyPath, unknownKeys} from '../lint/configuration/issues.js'
import {OptionsError} from './options-error.js'

/** What is wrong with a value, as faults below a name such as `cwd`. */
export function faultsIn(value: unknown, schema: v.GenericSchema, base: ConfigurationFault['path']): ConfigurationFault[] {
  // To a schema, a list is a map as well.
  if (Array.isArray(value) && 'entries' in schema) return [{path: base, message: 'unexpected list, expected keys and values.'}]
  if (value instanceof Map || value instanceof Set)
    return [{path: base, message: `unexpected ${value instanceof Map ? 'Map' : 'Set'}, expected a plain object.`}]
  return distinct([...faultsOf(v.safeParse(schema, value).issues, schema, base), ...unknownKeys(value, schema, base)])
}

/** @throws {OptionsError} with one fault per line, if there are any */
export function refuse(faults: readonly ConfigurationFault[]): void {
  if (faults.length > 0) throw new OptionsError(faults.map(({path, message}) => `${keyPath(path)}: ${message}`).join('\n'))
}
