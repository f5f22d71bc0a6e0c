/** The name of the suppressions file in the working directory. */
export const standardFile = 'nomination-lint-suppressions.json'
