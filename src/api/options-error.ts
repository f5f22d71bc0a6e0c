/** An argument that cannot be used: for each option the message says what it is, what was expected, and what was probably meant. */
export class OptionsError extends TypeError {
  override name = 'OptionsError'
}
