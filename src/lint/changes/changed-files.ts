import {realpathSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {Community} from '../../community/community.js'
import type {Place} from '../../election/election.js'
import type {ChangedFile} from '../../git/changes.js'
import {type Checkout, openCheckout} from '../../git/checkout.js'
import type {GitName} from '../../git/entries.js'
import {GitError} from '../../git/error.js'
import {findCheckout} from '../../git/find.js'
import type {Problem} from '../../rule/result.js'
import {isInside} from '../../system/inside.js'
import {type Announcement, notice, problem} from '../announcement.js'
import type {DiscoveryEvent} from '../files/discovered-file.js'
import {resolvePathArgument} from '../files/path-argument.js'
import {realPathOf} from '../files/real-path.js'
import {createRepositories, type Repositories, type Repository} from '../files/repository.js'
import {toSlashes} from '../files/slashes.js'
import {isSystemError, whyUnreadable} from '../files/system-error.js'
import {findBaseCommit} from './base-commit.js'
import {isMissing, listed} from './missing-files.js'
import {decideOpenElections} from './open-elections.js'
import {ownSettings, type SettingsInUse} from './own-settings.js'
import {createClassifier, type TouchedNominations, touchedNominations} from './touched-nominations.js'

export interface ChangedOptions {
  readonly cwd: string
  /** The branch or commit that the changes are for (`--base`); null for the usual base. */
  readonly base: string | null
  /** Names of commands, in case a path was meant as one. */
  readonly commands?: readonly string[]
  /** Environment variables that may name the base of a pull request; by default those of this process. */
  readonly environment?: NodeJS.ProcessEnv
  /** Where the settings come from, so that those which the change alters can be named; by default none are. */
  readonly settings?: SettingsInUse
  /** Receives which election is open; by default, those of the built-in community. */
  readonly repositories?: Repositories
  /** Whether a folder is named like a cycle or a team. */
  isKnown?(folder: string): boolean
  /** What is wrong with the file that says which election is open; null if nothing is, or if it was already reported. */
  problemOf?(repository: Repository | null): Promise<Problem | null>
}

/**
 * Finds the nominations below the paths that were added, copied, changed or renamed since the base, and those that git does not track yet,
 * including those of closed elections, which may be there by mistake.
 */
export async function* discoverChanged(paths: readonly string[], options: ChangedOptions): AsyncGenerator<DiscoveryEvent> {
  const {cwd, commands = []} = options
  let changes: ChangedNominations
  try {
    changes = await changesIn(options)
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    yield problem(null, cause.message)
    return
  }
  const {root, since, touched, events, hasNominations, community} = changes
  const {openElection} = community
  yield* events
  if (!hasNominations) {
    yield problem(null, noNominations(community))
    return
  }
  const scopes: string[] = []
  for (const path of paths.length > 0 ? paths : ['.']) {
    const {problem: outside, below} = await scopeOf(path, root, {cwd, commands, community})
    scopes.push(...below)
    if (outside) yield outside
  }
  const isInScope = ({path}: GitName) => scopes.some((folder) => isInside(join(root, path), folder))
  const shown = ({path}: Pick<GitName, 'path'>) => toSlashes(relative(cwd, join(root, path)))
  const changed = touched.changed.filter(isInScope)
  const missing = touched.missing.filter(isInScope)
  const removed = touched.removed.filter(isInScope)
  const elsewhere = [...touched.changed, ...touched.missing].filter((each) => !isInScope(each)).map(shown)
  const isNone = changed.length + missing.length + removed.length === 0
  if (isNone && scopes.length > 0) yield notice(noneChanged(since, paths, elsewhere))
  else if (paths.length === 0 && elsewhere.length > 0) yield notice(`Changed outside this folder, and not linted: ${listed(elsewhere)}.`)
  const removedPlaces = ofOthers(removed, changed, changes)
  for (const change of changed) yield foundAt(shown(change), change, changes, removedPlaces)
  for (const file of changes.silent(changed)) yield notice(`${shown({path: file})} names no ${openElection.key}, so every election counts as open.`)
  const settings = options.settings ? await ownSettings(changes.checkout, changes.commit, options.settings, changed) : []
  if (settings.length > 0) {
    const remedy = options.settings?.canComeFromBase ? `--config-from-base takes the settings from ${since} instead` : 'review that edit too'
    const affect = settings.length === 1 ? 'affects' : 'affect'
    yield notice(`This change also edits ${listed(settings.map((path) => shown({path})))}, which ${affect} what is checked; ${remedy}.`)
  }
  for (const name of touched.staged.filter((each) => each.isUndone && isInScope(each))) yield problem(shown(name), undoneSince(since))
  const staged = touched.staged.filter((each) => !each.isUndone && isInScope(each))
  if (staged.length > 0) yield notice(`The linted text is not the staged one: ${listed(staged.map(shown))}. \`git add\` stages what was linted.`)
  for (const name of missing) yield problem(shown(name), isMissing)
  const ignored = touched.ignored.filter(isInScope)
  if (ignored.length > 0)
    yield notice(`Not linted, because git ignores ${listed(ignored.map(shown))}, so that no commit would include it; \`git add --force\` adds it all the same.`)
  if (removed.length > 0) yield notice(`Removed since ${since}: ${listed(removed.map(shown))}.`)
}

function noNominations({layout}: Community): string {
  return `This git repository holds no nominations: they belong at ${layout.shape}. Run --changed in the election repository.`
}

function undoneSince(since: string): string {
  return `is unchanged since ${since} in the working tree, but git’s index has a different text, which was not read; \`git add\` keeps the text of the working tree, \`git restore\` that of the index.`
}

/** @param elsewhere changed nominations that the paths do not include, so that nobody takes them for good */
function noneChanged(since: string, paths: readonly string[], elsewhere: readonly string[]): string {
  if (elsewhere.length === 0) return `No nomination has changed since ${since}.`
  return `No nomination ${paths.length === 0 ? 'in this folder' : 'in the named paths'} has changed since ${since}. Changed elsewhere, and not linted: ${listed(elsewhere)}.`
}

/** The places of removed nominations whose candidates the change does not add elsewhere: whoever moves a file of their own removes nobody's. */
function ofOthers(removed: readonly GitName[], changed: readonly ChangedFile[], {placeOfChange, community: {candidateNames}}: ChangedNominations): Place[] {
  const placesOf = (files: readonly GitName[]) => files.flatMap(({path}) => placeOfChange(path) ?? [])
  const added = new Set(placesOf(changed.filter(({isNew}) => isNew)).map(({candidate}) => candidateNames.keyOf(candidate)))
  return placesOf(removed).filter(({candidate}) => !added.has(candidateNames.keyOf(candidate)))
}

function foundAt(
  path: string,
  {path: relativePath, isUtf8, isNew, stored}: ChangedFile,
  {root, placeOfChange}: ChangedNominations,
  removed: readonly Place[],
): DiscoveryEvent {
  if (!isUtf8) return problem(path, 'has a name that is not UTF-8, so it was not read; rename it.')
  const change = isNew ? 'added' : 'changed'
  const file = {
    kind: 'file',
    path,
    absolute: join(root, relativePath),
    place: placeOfChange(relativePath),
    root,
    isNamed: false,
    change,
    ...(isNew && removed.length > 0 && {removed}),
  } as const
  return stored === 'file' ? file : {...file, stored}
}

/** What changed in the repository of a folder. */
interface ChangedNominations {
  readonly checkout: Checkout
  readonly community: Community
  /** The commit that the changes are compared with; null where nothing is committed yet. */
  readonly commit: string | null
  readonly root: string
  /** The base's name in messages. */
  readonly since: string
  readonly touched: TouchedNominations
  /** Announcements about the open election. */
  readonly events: readonly DiscoveryEvent[]
  /** Whether nominations can be here; otherwise it is the wrong repository. */
  readonly hasNominations: boolean
  placeOfChange(path: string): Place | null
  /** The paths of the `configuration.yaml` files, around some of the changes, that name no release. */
  silent(changed: readonly ChangedFile[]): Iterable<string>
}

/** @throws {GitError} if git fails */
async function changesIn({
  cwd,
  base,
  environment = process.env,
  repositories = createRepositories(),
  isKnown,
  problemOf,
}: ChangedOptions): Promise<ChangedNominations> {
  const {community} = repositories
  const found = findCheckout(realFolder(cwd))
  if (!found) throw new GitError('--changed needs a git repository, and this folder is not in one.')
  const checkout = await openCheckout(found)
  const {root} = checkout
  const start = await findBaseCommit(checkout, base, environment, '--changed cannot tell what was changed')
  const classifier = createClassifier(root, repositories, (folder) => isKnown?.(folder) ?? false)
  let touched: TouchedNominations = {changed: [], missing: [], removed: [], staged: [], ignored: [], added: [], configurations: []}
  const events = await decideOpenElections({checkout, start, root, cwd, repositories}, async () => {
    touched = await touchedNominations(checkout, start.commit, classifier)
    return {nominations: touched.changed.length + touched.missing.length > 0, added: touched.added}
  })
  for (const folder of new Set(touched.configurations.map((path) => dirname(join(root, path))))) {
    const found = await problemOf?.(repositories.at(folder))
    if (found) events.push({kind: 'problem', problem: found})
  }
  const isAny = touched.changed.length > 0
  const hasNominations = isAny || (await checkout.tracked()).some(({path}) => mayHold(path, root, community))
  const placeOfChange = (path: string) => classifier.placeOf(path)
  const silent = (changed: readonly ChangedFile[]) =>
    new Set(
      changed.flatMap(({path}) => {
        const election = repositories.around(dirname(join(root, path)))
        return election?.openRelease === null && election.fault === undefined ? toSlashes(relative(root, join(election.root, community.openElection.file))) : []
      }),
    )
  return {checkout, community, commit: start.commit, root, since: start.name, touched, events, hasNominations, placeOfChange, silent}
}

/** @throws {GitError} for a folder that does not exist */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch (cause) {
    throw isSystemError(cause) ? new GitError(`--changed asks git about ${folder}, which ${whyUnreadable(cause)}`) : cause
  }
}

/** Whether a tracked file shows that this repository holds nominations: it is one, or a file below `candidates/`. */
function mayHold(path: string, root: string, {layout}: Community): boolean {
  return layout.namesFolder(dirname(path)) || layout.isLikely(toSlashes(join(root, path)))
}

/** The files and folders that an argument means, with the folders above them resolved as in git; or a problem. */
async function scopeOf(
  path: string,
  root: string,
  {cwd, commands, community}: Required<Pick<ChangedOptions, 'commands'>> & {readonly cwd: string; readonly community: Community},
): Promise<{below: string[]; problem?: Announcement}> {
  const given = await resolvePathArgument(path, cwd, community, commands)
  if (given.kind === 'problem') return {below: [], problem: given}
  if (given.kind === 'glob') return {below: given.files.map((file) => realPathOf(resolve(cwd, file)))}
  // A link to a folder means the folder that it leads to, and is also a change itself.
  const all = given.kind === 'folder' ? [realpathSync(given.absolute), realPathOf(given.absolute)] : [realPathOf(given.absolute)]
  const below = all.filter((real) => isInside(real, root) || isInside(root, real))
  if (below.length > 0) return {below}
  return {below: [], problem: problem(given.path, 'is outside the git repository of this folder; run --changed in the repository of that path.')}
}
