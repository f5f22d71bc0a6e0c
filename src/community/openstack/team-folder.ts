import type {Election, Team} from '../../election/election.js'

/** The committee, with its name in governance and its folder in the election repository. */
export const committee = {name: 'Technical Committee', folder: 'TC'}

/**
 * The name of a team's folder, as the election repository's own tools write it: the name in governance with `_` instead of every character
 * other than a letter, a digit or `_`. `Quality_Assurance`, `OpenStackAnsible`; the committee's is `TC`.
 */
export function folderOfTeam({kind, name, folder}: Team): string {
  return kind === 'committee' ? committee.folder : (folder ?? folderOfName(name))
}

/** The folder of a team with a given name; it begins with a capital. */
export function folderOfName(name: string): string {
  const folder = name.trim().replace(/[^\p{L}\p{N}_]/gu, '_')
  return folder.charAt(0).toUpperCase() + folder.slice(1)
}

/**
 * Whether a folder is the team's. Letter case inside words does not matter, as long as each word begins with a capital: `Cloudkitty`,
 * `CloudKitty`.
 */
export function isFolderOf(folder: string, team: Team): boolean {
  const right = folderOfTeam(team)
  if (folder === right) return true
  const own = folderOfName(team.name)
  return team.kind === 'team' && right.toLowerCase() === own.toLowerCase() && [own, capitalised(right)].includes(folder)
}

function capitalised(folder: string): string {
  return folder
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join('_')
}

/** The folder of the team that a name means; null if it means none. */
export function teamFolder(name: string, election: Election): string | null {
  const team = election.teamNamed(name)
  return team && folderOfTeam(team)
}
