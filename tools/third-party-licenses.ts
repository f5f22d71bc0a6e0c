import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Metafile} from 'esbuild'
import {standardText} from './standard-licences.js'
import {vocabularySources} from './vocabulary-sources.js'

/**
 * The licences of all packages in a bundle, of those whose words are in vocabulary.bin, and of `others` that were included in another way,
 * sorted by name. Anyone who redistributes dist/ redistributes these too.
 *
 * Reads package.json and the licence file of each package. Throws if a package names no licence, or has no licence file and one that is not
 * among the standard ones.
 */
export function thirdPartyLicenses(metafile: Metafile, others: readonly string[] = []): string {
  const folders = new Set<string>([...others, ...vocabularySources.map((source) => source.package)].map((name) => `node_modules/${name}`))
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, {bytesInOutput}] of Object.entries(output.inputs)) {
      const folder = packageFolder(input)
      if (folder && bytesInOutput > 0) folders.add(folder)
    }
  }
  return `${[introduction(), ...[...folders].sort().map(licence)].join('\n\n----\n\n')}\n`
}

function introduction(): string {
  const sources = vocabularySources.map(({package: name, licence, gives}) => `  ${name} (${licence}): ${gives}`)
  return `The files of this folder hold parts of the packages below, each under its own licence.

vocabulary.bin is made from the word lists of these packages, and from words of this project. It is no copy of any of them: words were
expanded, merged, filtered and sorted, and each was given a figure for how common it is.

${sources.join('\n')}`
}

/** `node_modules/yargs` of `node_modules/yargs/build/x.js`; the innermost one of packages within packages; null for our own files. */
function packageFolder(input: string): string | null {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
  return match?.[1] ?? null
}

/** The parts of a package.json that say who owns the package. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | {readonly name: string}
}

function licence(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!manifest.license) throw new Error(`${folder}/package.json names no licence; what is bundled needs one`)
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[.-]|$)/i.test(name))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : withoutFile(folder, manifest)
  const notices = vocabularySources.find((source) => source.package === manifest.name)?.notices ?? []
  return [`${manifest.name} ${manifest.version}: ${manifest.license}`, text, ...notices.map((name) => readFileSync(join(folder, name), 'utf8').trim())].join(
    '\n\n',
  )
}

/** The text of the licence that a package without a licence file names. */
function withoutFile(folder: string, {license = '', author}: Manifest): string {
  const holder = typeof author === 'string' ? author : author?.name
  const text = holder === undefined ? null : standardText(license, holder)
  if (text === null) throw new Error(`${folder} has no licence file, and package.json names ${license} of ${holder}; give its text in standard-licences.ts`)
  return `(The package holds no licence file; this is the text of the licence that its package.json names.)\n\n${text}`
}
