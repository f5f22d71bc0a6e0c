import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {configurationHint} from '../../src/rule/configuration-hint.js'

test('a line of configuration is as an official would write it', () => {
  expect(configurationHint('words', 'untriaged')).toBe('`words: [untriaged]`')
  expect(configurationHint('teams', {name: 'Quality Control', electsLead: true})).toBe('`teams: [{name: Quality Control, electsLead: true}]`')
})

test.each(['2027.10', 'no', 'null', 'a: b', '- a', 'a, b', '[x]', '#x', '"', 'a # b', "it's", '&a', '', ' x '])('%j is read by YAML as that text', (text) => {
  expect(parse(configurationHint('words', text).slice(1, -1))).toEqual({words: [text]})
  expect(parse(configurationHint('cycles', {name: text}).slice(1, -1))).toEqual({cycles: [{name: text}]})
})
