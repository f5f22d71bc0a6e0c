/** The name under which a suppressions file is found in the working directory. */
export const standardFile = 'nomination-lint-suppressions.json'
