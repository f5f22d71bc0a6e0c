import {expect, test} from 'vitest'
import {reporters} from '../../src/report/registry.js'
import {ordinaryRun, print} from '../support/report-samples.js'

test.each(Object.entries(reporters))('%s tells how an official accepts what was found', async (_name, load) => {
  const {text, appendix} = print(await load(), ordinaryRun)
  expect(text).toContain('An official adds a cycle to the configuration')
  if (appendix) expect(appendix).toContain('An official adds a cycle to the configuration')
})
