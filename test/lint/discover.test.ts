import {expect, test} from 'vitest'
import {createDirectoryCache} from '../../src/lint/files/directory-cache.js'
import {discover} from '../../src/lint/files/discover.js'
import {createRepositories} from '../../src/lint/files/repository.js'

test('a folder that cannot be read is one problem', async () => {
  const denied = Object.assign(new Error('EACCES: permission denied, scandir'), {code: 'EACCES', syscall: 'scandir'})
  const directories = {
    ...createDirectoryCache(),
    fresh() {
      throw denied
    },
  }
  const found: unknown[] = []
  const options = {cwd: import.meta.dirname, all: false, repositories: createRepositories(), directories, isOpen: () => true}
  for await (const each of discover(['.'], options)) found.push(each)
  expect(found).toEqual([{kind: 'problem', problem: {path: '.', message: 'cannot be read: permission denied.'}}])
})
