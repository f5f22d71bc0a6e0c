import {describe, expect, test} from 'vitest'
import {candidacyOf} from '../support/statement.js'

const namedCycle = (text: string, cycle: string) => candidacyOf(text, `${cycle}/Nova`).namedCycle

describe('the code name, the number or both name the cycle', () => {
  test.each([
    ['ocata', 'in the Ocata cycle', 'Ocata'],
    ['ocata', 'in OCATA', 'OCATA'],
    ['ocata', 'Ocata’s goals', 'Ocata'],
    ['ocata', 'the Newton/Ocata cycles', 'Ocata'],
    ['ocata', 'the post-Ocata days', 'Ocata'],
    ['2024.1', 'for the 2024.1 cycle', '2024.1'],
    ['2024.1', 'for 2024.1.', '2024.1'],
    ['2024.1', 'for 2024.1 (Caracal).', '2024.1 (Caracal)'],
    ['2024.1', 'for Caracal/2024.1.', 'Caracal/2024.1'],
    ['2024.1', 'for\ncaracal', 'caracal'],
    ['antelope', 'for the 2023.1 cycle', '2023.1'],
    ['bobcat', 'for 2023.2', '2023.2'],
    ['train', 'for the Train cycle', 'Train'],
    ['train', 'for the train cycle', 'train'],
    ['train', 'during train', 'train'],
    ['train', 'Train will be exciting', 'Train'],
    ['rocky', 'my goals for rocky', 'rocky'],
    ['victoria', 'For Victoria I plan little', 'Victoria'],
    ['victoria', 'Victoria Goals', 'Victoria'],
    ['victoria', 'In Victoria, Georgia takes over', 'Victoria'],
    ['kilo', 'for Kilo, and for the kilo cycle', 'Kilo'],
    ['newton', 'the goals of Newton, Ocata and Pike', 'Newton'],
    ['liberty', 'the liberty release', 'liberty'],
    ['zed', 'for Zed', 'Zed'],
    ['2029.1', 'for the 2029.1 cycle', '2029.1'],
    ['jacaranda', 'for the Jacaranda cycle', 'Jacaranda'],
  ])('%s: %j', (cycle, text, form) => {
    expect(namedCycle(text, cycle)?.text).toBe(form)
  })
})

describe('what is no cycle does not', () => {
  test.each([
    ['ocata', 'for the O cycle'],
    ['ocata', 'for the Octaa cycle'],
    ['ocata', 'see stable/ocata and https://example.org/ocata'],
    ['2024.1', 'version 2024.1.3, or 12024.1, or 2024.10'],
    ['train', 'I want to train new reviewers'],
    ['train', 'Train new people'],
    ['rocky', 'After a rocky start we did well'],
    ['rocky', 'Thanks,\nRocky'],
    ['liberty', 'I took the liberty to write'],
    ['yoga', 'the hot seat is no Yoga mat'],
    ['victoria', 'Thanks to Victoria Jones'],
    ['queens', 'the kings and queens of code'],
    ['austin', 'we met in Austin'],
    ['victoria', 'I live in Victoria, British Columbia.'],
    ['victoria', 'I live in Victoria, BC, and work for Nova'],
    ['queens', 'I grew up in Queens, New York'],
    ['newton', 'the meetup in Newton,\nMassachusetts'],
    ['havana', 'since we met in Havana, Cuba'],
    ['newton', 'as Isaac Newton said'],
    ['stein', 'thanks to Mr. Stein'],
    ['victoria', 'Queen Victoria would be amused'],
    ['kilo', 'one kilo of patches'],
    ['grizzly', 'a Grizzly bear'],
  ])('%s: %j', (cycle, text) => {
    expect(namedCycle(text, cycle)).toBeNull()
  })
})
