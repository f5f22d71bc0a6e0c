import {type ConfigurationFault, keyPath} from '../lint/configuration/issues.js'

/** @throws {TypeError} with all faults, one per line */
export function refuse(faults: readonly ConfigurationFault[]): void {
  if (faults.length > 0) throw new TypeError(faults.map(({path, message}) => `${keyPath(path)}: ${message}`).join('\n'))
}
