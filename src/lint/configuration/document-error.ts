/** A configuration file that is no data that can be taken; the message goes on after the file's name. */
export class DocumentError extends Error {
  override name = 'DocumentError'
}
