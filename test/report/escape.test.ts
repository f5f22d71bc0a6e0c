import {describe, expect, test} from 'vitest'
import {forMarkdown, forSarifMessage, forTerminal, forWorkflowCommand, forWorkflowProperty, forXml, toJson, toUri} from '../../src/report/escape.js'

describe('what a stranger wrote is inert', () => {
  test.each([
    ['an escape sequence', '\u001b[31mred', '\\u{001B}[31mred'],
    ['C1 controls', 'a\u009b2J', 'a\\u{009B}2J'],
    ['text that is turned around', 'gnp.\u202Etxt', 'gnp.\\u{202E}txt'],
    ['line ends and tabs', 'one\r\ntwo\tthree', 'one\\r\\ntwo\\tthree'],
    ['a zero-width space', 'no\u200bva', 'no\\u{200B}va'],
    ['a tag beyond the basic plane', 'a\u{E0041}', 'a\\u{E0041}'],
    ['half a character', 'a\ud800', 'a\\u{D800}'],
    ['a workflow command', ' ::set-output name=a::b', ' :\\:set-output name=a::b'],
    ['the older workflow command', 'see ##[add-path]/tmp', 'see ##\\[add-path]/tmp'],
    ['names of all scripts, unchanged', 'Žofie 李 <z@example.org>: 50% [1]', 'Žofie 李 <z@example.org>: 50% [1]'],
  ])('at a terminal: %s', (_, text, expected) => {
    expect(forTerminal(text)).toBe(expected)
  })

  test('in the text of a workflow command', () => {
    expect(forWorkflowCommand('100%0A::error::x\n')).toBe('100%250A::error::x\\n')
  })

  test('in a property of a workflow command', () => {
    expect(forWorkflowProperty('a,line=9::b')).toBe('a%2Cline=9%3A%3Ab')
  })

  test('in XML', () => {
    expect(forXml(`<a b="c">&'\u0008 ]]>`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;\\u{0008} ]]&gt;')
  })

  test.each([
    ['a row of a table', 'a | b', 'a \\| b'],
    ['what our messages quote', 'Unexpected `a*b`, expected `<b>`', 'Unexpected `a*b`, expected `<b>`'],
    ['a backtick without another', 'a`b', 'a\\`b'],
    ['a fence', '```a```', '\\`\\`\\`a\\`\\`\\`'],
    ['code that would end a cell', '`a|b`', '\\`a\\|b\\`'],
    ['code that a runner would obey', '`##[a]`', '\\`\\#\\#\\[a\\]\\`'],
    ['HTML', '<img src=x>', '&lt;img src=x&gt;'],
    ['an image', '![a](https://example.org)', '\\!\\[a\\](https\\:<!-- -->//example.org)'],
    ['a mention', 'ask @someone', 'ask @<!-- -->someone'],
    ['a link that GitHub would make', 'www.example.org', 'www<!-- -->.example.org'],
  ])('in Markdown: %s', (_, text, expected) => {
    expect(forMarkdown(text)).toBe(expected)
  })

  test('in a message of SARIF', () => {
    expect(forSarifMessage('[a](b) {0} [1]')).toBe('[a]\\(b) {{0}} [1]')
  })

  test('in JSON, which parses back to the same', () => {
    const value = {text: '##[cmd]\u202E\u007f\u009b\u2028\ud800\n', list: ['::a::']}
    const printed = toJson(value)
    expect(printed).not.toMatch(/##\[|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u)
    expect(JSON.parse(printed)).toEqual(value)
  })

  test.each([
    ['candidates/2027.1/Quality Assurance/jane@example.org', 'candidates/2027.1/Quality%20Assurance/jane%40example.org'],
    ['a:b/#c?d%e', 'a%3Ab/%23c%3Fd%25e'],
    ['/tmp/jane doe', 'file:///tmp/jane%20doe'],
  ])('in a URI: %s', (path, uri) => {
    expect(toUri(path)).toBe(uri)
  })
})
