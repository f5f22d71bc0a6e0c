import {vi} from 'vitest'

/** Hides what the environment says of a base, as it does where these tests run for a pull request; `vi.unstubAllEnvs` undoes it. */
export function hideBaseVariables(): void {
  for (const name of ['GITHUB_BASE_REF', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'PRE_COMMIT_FROM_REF']) vi.stubEnv(name, '')
}
