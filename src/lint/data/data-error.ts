/** A file that does not hold the expected data. The message continues a sentence that begins with the file's name, and never quotes the file. */
export class DataError extends Error {
  override name = 'DataError'
}
