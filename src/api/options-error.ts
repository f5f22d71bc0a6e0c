/** What a program gave and cannot be: the message says of each option what it is, what was expected, and what was probably meant. */
export class OptionsError extends TypeError {
  override name = 'OptionsError'
}
