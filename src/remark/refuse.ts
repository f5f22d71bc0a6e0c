import {type ConfigurationFault, keyPath} from '../lint/configuration/issues.js'

/** @throws {TypeError} of all faults, one on a line */
export function refuse(faults: readonly ConfigurationFault[]): void {
  if (faults.length > 0) throw new TypeError(faults.map(({path, message}) => `${keyPath(path)}: ${message}`).join('\n'))
}
