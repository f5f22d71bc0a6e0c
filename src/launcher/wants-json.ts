/** Whether the arguments ask for JSON on standard output: then nothing else may be written there, in any case. */
export function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).some(
    (argument, index) => argument === '--format=json' || (argument === 'json' && argv[index - 1] === '--format'),
  )
}
