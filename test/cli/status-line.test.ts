import {expect, test} from 'vitest'
import {StatusLine} from '../../src/cli/status-line.js'

/** A status line, all that it has written, and its clock. */
function lineOn(terminal: {isTTY?: boolean; columns?: number}, environment: NodeJS.ProcessEnv = {}) {
  const written: string[] = []
  const clock = {now: 0}
  const line = new StatusLine({...terminal, write: (text) => written.push(text)}, () => clock.now, environment)
  return {line, written, clock}
}

test('a terminal shows how far a run is on one line, cut to its width, and is left clean', () => {
  const {line, written, clock} = lineOn({isTTY: true, columns: 20})
  clock.now = 500
  line.show(() => '12 nominations read: candidates/2027.1')
  line.wipe()
  line.wipe()
  expect(written).toEqual(['\r\u001B[K12 nominations rea…', '\r\u001B[K'])
})

test('the width is that of the characters, for a line that is broken could not be wiped', () => {
  const {line, written, clock} = lineOn({isTTY: true, columns: 12})
  clock.now = 500
  line.show(() => '王伟王伟王伟王伟')
  expect(written).toEqual(['\r\u001B[K王伟王伟王…'])
})

test('a run that is over at once shows nothing, and states that come too fast to be read are left out', () => {
  const {line, written, clock} = lineOn({isTTY: true})
  for (clock.now = 1; clock.now <= 650; clock.now++) line.show(() => `${clock.now}`)
  expect(written).toEqual(['\r\u001B[K500', '\r\u001B[K600'])
})

test.each([
  ['no terminal listens', {}, {}],
  ['the terminal cannot go back', {isTTY: true}, {TERM: 'dumb'}],
])('nothing is written where %s', (_, terminal, environment) => {
  const {line, written, clock} = lineOn(terminal, environment)
  clock.now = 1000
  line.show(() => '1 nomination read')
  line.wipe()
  expect(written).toEqual([])
})
