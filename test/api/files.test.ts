import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {createLinter} from '../../src/api/index.js'
import {hideBaseVariables} from '../support/base-variables.js'
import {Repository} from '../support/repository.js'
import {folderOfEachTest, shown} from './folder.js'
import {path, sound, unsigned} from './statement.js'

const linter = createLinter({configuration: 'none'})
const folder = folderOfEachTest()

describe('paths', () => {
  test('count from a relative working directory as it was when the linter was made', async () => {
    folder.write(path, unsigned)
    const here = process.cwd()
    const used = createLinter({configuration: 'none', cwd: relative(here, folder.root)})
    try {
      process.chdir(tmpdir())
      expect(shown(await used.lintFiles([path]))).toEqual([`${path}: signature at 8:23`])
      expect(shown(await used.lintText(unsigned, path))).toEqual([`${path}: signature at 8:23`])
    } finally {
      process.chdir(here)
    }
  })

  test('may lead out of the working directory, and be absolute', async () => {
    folder.write(path, unsigned)
    folder.write('elsewhere/file', '')
    const used = createLinter({configuration: 'none', cwd: join(folder.root, 'elsewhere')})
    for (const way of [`../${path}`, join(folder.root, path)]) {
      expect(shown(await used.lintFiles(way))).toEqual([`${way}: signature at 8:23`])
      expect(shown(await used.lintText(unsigned, way))).toEqual([`${way}: signature at 8:23`])
    }
  })

  test('a working directory or a file that is not there is a problem', async () => {
    const {files, problems} = await createLinter({cwd: join(folder.root, 'nosuch')}).lintFiles()
    expect({files, problems}).toEqual({files: [], problems: [{path: '.', message: 'does not exist.'}]})
    const {problems: ofGit} = await createLinter({cwd: join(folder.root, 'nosuch')}).lintFiles([], {changed: true})
    expect(ofGit).toEqual([{path: null, message: `--changed asks git about ${join(folder.root, 'nosuch')}, which does not exist.`}])
    expect((await createLinter({cwd: folder.root}).lintFiles('candidats')).problems).toEqual([{path: 'candidats', message: 'does not exist.'}])
    expect((await createLinter({cwd: folder.root, configuration: {file: 'nosuch.yaml'}}).lintText(sound, path)).problems).toEqual([
      {path: 'nosuch.yaml', message: 'does not exist.'},
    ])
  })
})

describe('repairs', () => {
  const faulty = sound.replace('Hello,', 'Hello,\u200B').replace('I would like to', 'I would like teh')

  test('of words are made only where they are asked for', async () => {
    expect((await linter.fixText(faulty, path)).files).toMatchObject([{repairs: 1, output: faulty.replace('\u200B', '')}])
    const [file] = (await linter.fixText(sound.replace('Keep the gate', 'Keep teh gate'), path, {suggestions: true})).files
    expect(file).toEqual({path, messages: [], repairs: 1, output: sound})
    expect((await linter.fixText(sound, path)).files).toEqual([{path, messages: [], repairs: 0}])
  })

  test('are written, unless it is a dry run', async () => {
    folder.write(path, faulty)
    const used = createLinter({configuration: 'none', cwd: folder.root})
    const dry = await used.fixFiles('candidates', {dry: true})
    expect(readFileSync(join(folder.root, path), 'utf8')).toBe(faulty)
    expect(await used.fixFiles('candidates')).toEqual(dry)
    expect(readFileSync(join(folder.root, path), 'utf8')).toBe(dry.files[0]?.output)
  })

  test('a file that cannot be written is a problem, and counts no repair', async () => {
    folder.write('elsewhere/statement', faulty)
    mkdirSync(join(folder.root, dirname(path)), {recursive: true})
    symlinkSync(join(folder.root, 'elsewhere/statement'), join(folder.root, path))
    const {files, problems} = await createLinter({configuration: 'none', cwd: folder.root}).fixFiles(path)
    expect(problems).toEqual([{path, message: expect.stringContaining('link')}])
    expect(files).toMatchObject([{repairs: 0}])
    expect(readFileSync(join(folder.root, 'elsewhere/statement'), 'utf8')).toBe(faulty)
  })
})

describe('the nominations that were changed', () => {
  test('since a base are linted, repaired and read', async () => {
    const repository = new Repository()
    onTestFinished(() => repository.remove())
    hideBaseVariables()
    onTestFinished(() => void vi.unstubAllEnvs())
    const [old, added] = [path.replace('jane', 'old'), path.replace('jane', 'added')]
    repository.write(old, unsigned)
    repository.commit('Election')
    repository.git('checkout', '--quiet', '-b', 'mine')
    repository.write(added, unsigned.replace('gate', 'ga\u200Bte'))
    const used = createLinter({configuration: 'none', cwd: repository.root, base: 'main'})
    const pathsOf = ({files}: {readonly files: readonly {readonly path: string}[]}) => files.map((file) => file.path)
    expect(pathsOf(await used.lintFiles())).toEqual([added, old])
    expect(pathsOf(await used.lintFiles([], {changed: true}))).toEqual([added])
    expect(pathsOf(await used.outlineFiles([], {changed: true}))).toEqual([added])
    const fixed = await used.fixFiles([], {changed: true})
    expect([pathsOf(fixed), fixed.files[0]?.output]).toEqual([[added], unsigned])
    const unknown = createLinter({configuration: 'none', cwd: repository.root, base: 'nosuch'})
    expect((await unknown.lintFiles([], {changed: true})).problems).toEqual([{path: null, message: expect.stringContaining('nosuch')}])
  })
})

describe('a signal', () => {
  test('that is aborted ends the call before a file is read, or between two', async () => {
    for (const name of ['a', 'b', 'c']) folder.write(path.replace('jane', name), sound)
    const used = createLinter({configuration: 'none', cwd: folder.root})
    const reason = new Error('enough')
    await expect(used.lintFiles([], {signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
    const controller = new AbortController()
    const seen: string[] = []
    const stream = async () => {
      for await (const event of used.streamFiles([], {signal: controller.signal})) {
        if (event.kind === 'file') seen.push(event.file.path)
        controller.abort(reason)
      }
    }
    await expect(stream()).rejects.toBe(reason)
    expect(seen).toEqual([path.replace('jane', 'a')])
    expect((await used.lintFiles([], {signal: new AbortController().signal})).files).toHaveLength(3)
  })
})
