import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'

/** The modules that a program can import; it sees these types. */
const entries = ['src/api/index.ts', 'src/remark/index.ts']

/**
 * Writes the types of the public API and of the preset for remark into a folder, with those of the packages that they use: the package has
 * no dependencies, so `import from 'mdast'` would fail where it is installed. Only files that these import are written.
 *
 * @returns the packages whose types are included
 * @throws if an import cannot be resolved
 */
export function buildTypes(target: string): string[] {
  const emitted = mkdtempSync('node_modules/.types-')
  try {
    const flags = ['--target', 'es2023', '--module', 'nodenext', '--strict', '--exactOptionalPropertyTypes', '--resolveJsonModule', '--skipLibCheck']
    const how = ['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--types', 'node', '--rootDir', '.', '--outDir', emitted]
    execFileSync('node_modules/.bin/tsc', [...entries, ...how, ...flags], {stdio: ['ignore', 'inherit', 'inherit']})
    return copyClosure(resolve(emitted), target)
  } finally {
    rmSync(emitted, {recursive: true})
  }
}

function copyClosure(emitted: string, target: string): string[] {
  const modules = resolve('node_modules')
  const packages = new Set<string>()
  const placed = (file: string) => (file.startsWith(emitted) ? join(target, relative(emitted, file)) : join(target, 'packages', relative(modules, file)))
  const waiting = new Set(entries.map((entry) => join(emitted, entry.replace(/\.ts$/, '.d.ts'))))
  for (const file of waiting) {
    // Line by line, because imports in examples inside comments cannot be resolved.
    const text = readFileSync(file, 'utf8').replace(/^(?!\s*(?:\*|\/[/*])).+$/gm, (line) =>
      line.replace(/((?:\bfrom|\bimport|\bmodule)\s*\(?\s*)(['"])([^'"\n]+)\2/g, (whole, before: string, quote, specifier: string) => {
        const found = specifier.startsWith('node:') ? null : declarationOf(specifier, file)
        if (!found) return whole
        if (!found.startsWith(emitted)) packages.add(packageOf(relative(modules, found)))
        waiting.add(found)
        const way = relative(dirname(placed(file)), placed(found)).replace(/\.d\.(m?)ts$/, '.$1js')
        return `${before}${quote}${way.startsWith('.') ? '' : './'}${way}${quote}`
      }),
    )
    mkdirSync(dirname(placed(file)), {recursive: true})
    writeFileSync(placed(file), text.replace(/^\/\/# sourceMappingURL.*$/gm, ''))
  }
  return [...packages].sort()
}

/** `@types/mdast` of `@types/mdast/index.d.ts`. */
function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The declaration file that an import in a types file means. */
function declarationOf(specifier: string, from: string): string {
  const candidates = specifier.startsWith('.')
    ? [resolve(dirname(from), specifier.replace(/\.(m?)js$/, '.d.$1ts'))]
    : [`@types/${specifier}`, specifier].flatMap((name) => typesOf(resolve('node_modules', name)))
  const found = candidates.find((path) => existsSync(path))
  if (!found) throw new Error(`${from} imports types from ${specifier}, which cannot be found`)
  return found
}

function typesOf(folder: string): string[] {
  const manifest = join(folder, 'package.json')
  const {types}: {types?: string} = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  return [...(types ? [join(folder, types)] : []), join(folder, 'index.d.ts'), `${folder}.d.ts`]
}
