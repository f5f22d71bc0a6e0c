import {expect, test} from 'vitest'
import {isMisplaced, placeOf} from '../../src/community/openstack/place.js'

const place = {cycle: '2027.1', team: 'Nova', candidate: 'jane@example.org'}

test.each([
  ['candidates/2027.1/Nova/jane@example.org', ''],
  ['./candidates/2027.1/Nova/jane@example.org', '/srv/election'],
  ['/srv/election/candidates/2027.1/Nova/jane@example.org', '/tmp'],
  ['2027.1/Nova/jane@example.org', '/srv/election/candidates'],
  ['jane@example.org', '/srv/election/candidates/2027.1/Nova'],
  ['../Nova/jane@example.org', '/srv/election/candidates/2027.1/Heat'],
  ['/candidates/candidates/2027.1/Nova/jane@example.org', ''],
])('%s, read from "%s", has its place', (path, workingDirectory) => {
  expect(placeOf(path, workingDirectory)).toEqual(place)
})

test.each([
  ['statement.txt'],
  ['candidates/2027.1/jane@example.org'],
  ['candidates/2027.1/Nova/drafts/jane@example.org'],
  ['/tmp/2027.1/Nova/jane@example.org'],
])('%s is a lone file', (path) => {
  expect(placeOf(path)).toBeNull()
})

const isTeam = (folder: string) => folder === 'Nova'

test.each([
  ['jane@example.org', true],
  ['Nova/jane@example.org/statement', true],
  ['jane@example.org/Nova.txt', true],
  ['drafts/Nova/jane@example.org/README', true],
  ['keys/jane@example.org/id_rsa', false],
  ['Nova/jane@example.org/photo.png', false],
  ['.cache/Nova/jane@example.org/statement', false],
  ['Nova/statement', false],
])('a nomination in a wrong place, %s: %j', (path, isOne) => {
  expect(isMisplaced(path, isTeam)).toBe(isOne)
})
