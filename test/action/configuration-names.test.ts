import {expect, test} from 'vitest'
import {configurationNames} from '../../src/action/base.js'
import {fileNames} from '../../src/lint/configuration/find.js'

test('the action takes the same configuration files from the base branch as the command line finds', () => {
  expect(configurationNames).toEqual(fileNames)
})
