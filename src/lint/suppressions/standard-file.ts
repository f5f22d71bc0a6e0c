/** The name of the suppressions file that is looked for in the working directory. */
export const standardFile = 'nomination-lint-suppressions.json'
