import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {mistyped, randomFrom} from '../support/mistyped.js'
import {lexicon, misspelledIn} from '../support/spell.js'

/** The words of the seeds, each as often as it stands there. */
const said = globSync('seeds/candidates/**').flatMap((path) => readFileSync(path, 'utf8').match(/(?<![\w/.@-])[a-z]{3,}(?![\w/@-]|\.\w)/g) ?? [])

test.each([1, 2, 3])('of 500 words that a hand mistypes at most one in 500 is written wrong, and most are written (seed %i)', (seed) => {
  const random = randomFrom(seed)
  const typos = new Map<string, string>()
  while (typos.size < 500) {
    const word = said[Math.floor(random() * said.length)] ?? ''
    const typo = mistyped(word, random)
    if (typo.length > 1 && !lexicon.knows(typo)) typos.set(typo, word)
  }
  const written = Array.from(typos).flatMap(([typo, word]) =>
    misspelledIn(`I think that we have to look at ${typo} before the release.\n`)
      .filter(({doubt}) => doubt === null)
      .map(({expected: [best]}) => ({typo, word, best})),
  )
  expect(written.filter(({word, best}) => best !== word).length, JSON.stringify(written.filter(({word, best}) => best !== word))).toBeLessThan(2)
  expect(written.length).toBeGreaterThan(200)
})
