import {expect, test} from 'vitest'
import {discover} from '../../src/lint/discover.js'
import {createListings} from '../../src/lint/listings.js'
import {createRepositories} from '../../src/lint/repository.js'

test('a folder that cannot be read is one problem', async () => {
  const denied = Object.assign(new Error('EACCES: permission denied, scandir'), {code: 'EACCES', syscall: 'scandir'})
  const listings = {
    ...createListings(),
    fresh() {
      throw denied
    },
  }
  const found: unknown[] = []
  const options = {cwd: import.meta.dirname, all: false, repositories: createRepositories(), listings, isOpen: () => true}
  for await (const each of discover(['.'], options)) found.push(each)
  expect(found).toEqual([{kind: 'problem', problem: {path: '.', message: 'cannot be read: permission denied.'}}])
})
