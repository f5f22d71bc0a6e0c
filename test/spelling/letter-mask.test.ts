import {expect, test} from 'vitest'
import {EditDistanceTable} from '../../src/spelling/near-words/edit-distance.js'
import {boundsWithin, letterMaskOf, withinBounds} from '../../src/spelling/near-words/letter-mask.js'
import {loadVocabulary} from '../../src/spelling/words/vocabulary.js'

test('no word within the limit is refused, and most others are', () => {
  const {common} = loadVocabulary()
  const table = new EditDistanceTable()
  let [near, kept, all] = [0, 0, 0]
  for (const token of ['foucs', 'comittee', 'reliablilty', "dont'", 'abandonned', 'hte', 'aa', 'zzzz'])
    for (const limit of [4, 8, 12, 20, 24]) {
      const isNear = new Set(withinBounds(common.parts.masks, 0, common.size, letterMaskOf(token), boundsWithin(limit)))
      for (let index = 0; index < common.size; index += 2) {
        const {word} = common.entryAt(index)
        if (word.length > 30) continue
        table.begin(token, limit)
        let depth = 0
        while (depth < word.length && table.add(word.charCodeAt(depth), depth)) depth++
        const isWithin = depth === word.length && table.costAt(depth) <= limit
        const isKept = isNear.has(index)
        if (isWithin && !isKept) expect.unreachable(`${word} is within ${limit} of ${token}`)
        if (isWithin) near++
        if (isKept) kept++
        all++
      }
    }
  expect(near).toBeGreaterThan(20)
  expect(kept).toBeLessThan(all / 10)
})
