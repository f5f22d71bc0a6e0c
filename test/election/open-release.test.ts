import {expect, test} from 'vitest'
import {namesOtherwise, openReleaseOf} from '../../src/community/openstack/open-release.js'

test.each([
  ['---\nrelease: 2027.1\nelection_type: combined\n', '2027.1'],
  ["election_type: ptl\nrelease: '2027.10' # the tenth\n", '2027.10'],
  ['release: ocata\r\ntag: x\r\n', 'ocata'],
  ['tag: to-be-released\n  release: nested\n', null],
  ['\uFEFFrelease: 2027.1\n', '2027.1'],
  ['release:\n', null],
  ['"release": 2027.1\n', '2027.1'],
  ['release: 2027.1\nrelease: "2027.1"\n', '2027.1'],
  ['release: 2027.1\ntag: x\nrelease: 2026.1\n', null],
  ["release: 2027.1\n'release': 2026.1\n", null],
  ['', null],
])('%j elects for %s', (configuration, release) => {
  expect(openReleaseOf(configuration)).toBe(release)
})

test.each([
  ['a list', 'release: [2027.1]\n'],
  ['a list below', 'release:\n  - 2027.1\n'],
  ['a map', 'tag: x\nrelease: {number: 2027.1}\n'],
  ['an anchor', 'release: &open 2027.1\n'],
  ['a reference', 'release: *open\n'],
  ['a tag', 'release: !!str 2027.1\n'],
  ['a text below', '"release": >-\r\n  2027.1\r\n'],
  ['nothing', 'release:\n'],
  ['a remark', 'release: # not yet\n'],
  ['a value in braces', '# JSON\n---\n{\n  "release": "2027.1"\n}\n'],
])('%s as the release is not taken for none', (_name, configuration) => {
  expect(openReleaseOf(configuration)).toBe(null)
  expect(namesOtherwise(configuration)).toBe(true)
})

test.each(['release: 2027.1\n', 'tag: [release]\n', 'tag: x\n  release: [2027.1]\n', '', '{tag: x}\n'])('%j does not name it otherwise', (configuration) => {
  expect(namesOtherwise(configuration)).toBe(false)
})
