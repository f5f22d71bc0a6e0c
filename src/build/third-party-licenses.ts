import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Metafile} from 'esbuild'

/**
 * The licences of all packages that a bundle holds, and of `others` whose data went into it by another way, one after another by name: whoever passes dist/ on passes these on too.
 * Reads package.json and the licence file of each package; throws where a package of the bundle tells no licence.
 */
export function thirdPartyLicenses(metafile: Metafile, others: readonly string[] = []): string {
  const folders = new Set<string>(others.map((name) => `node_modules/${name}`))
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, {bytesInOutput}] of Object.entries(output.inputs)) {
      const folder = packageFolder(input)
      if (folder && bytesInOutput > 0) folders.add(folder)
    }
  }
  return `${[...folders].sort().map(licence).join('\n\n----\n\n')}\n`
}

/** `node_modules/yargs` of `node_modules/yargs/build/x.js`; the innermost one of packages within packages; null for our own files. */
function packageFolder(input: string): string | null {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
  return match?.[1] ?? null
}

function licence(folder: string): string {
  const manifest: {name?: string; version?: string; license?: string} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!manifest.license) throw new Error(`${folder}/package.json names no licence; what is bundled needs one`)
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[.-]|$)/i.test(name))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package holds no licence file.'
  return `${manifest.name} ${manifest.version}: ${manifest.license}\n\n${text}`
}
