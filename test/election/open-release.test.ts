import {expect, test} from 'vitest'
import {openReleaseOf} from '../../src/community/openstack/open-release.js'

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
