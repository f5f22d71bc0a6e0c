import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {matches, parseScenario, play} from './scenario.js'

const folder = new URL('scenarios/', import.meta.url)

describe.concurrent('the command line', () => {
  for (const name of readdirSync(folder)) {
    const scenario = parseScenario(readFileSync(new URL(name, folder), 'utf8'))
    test(`${name}: ${scenario.about}`, {timeout: 120_000}, () =>
      play(scenario, (call, outcome, read) => {
        const expected = {stdout: call.stdout, stderr: call.stderr, status: call.status}
        const isMet = outcome.status === call.status && matches(outcome.stdout, call.stdout) && matches(outcome.stderr, call.stderr)
        // Compared as a whole only where it differs, for the sake of the message.
        if (!isMet) expect({command: call.command, ...outcome}).toEqual({command: call.command, ...expected})
        for (const {path, text} of call.files) if (!matches(read(path), text)) expect({path, text: read(path)}).toEqual({path, text})
      }),
    )
  }
})

test('wildcards stand for anything in a line, or for lines', () => {
  expect(matches('a (1)\nb\nc\n', 'a ([..])\n...\nc\n')).toBe(true)
  expect(matches('a\nb\n', 'a[..]\n')).toBe(false)
})
