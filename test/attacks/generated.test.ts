import {expect, test} from 'vitest'
import {chosenShapes} from './generated.js'
import {tokens} from './tokens.js'

const shapes = chosenShapes()

test('there are hundreds of shapes, no two alike, and every token is in one', () => {
  expect(shapes.length).toBeGreaterThanOrEqual(400)
  expect(new Set(shapes.map(({name}) => name)).size).toBe(shapes.length)
  const texts = shapes.map(({make}) => Buffer.from(make(30 * 1024)).toString())
  expect(
    Object.values(tokens)
      .flat()
      .filter((token) => !texts.some((text) => text.includes(token))),
  ).toEqual([])
})

test('a shape fills the size that it is asked for, and is the same each time', () => {
  for (const {name, make} of shapes) {
    expect(make(30 * 1024).length, name).toBeGreaterThan(28 * 1024)
    expect(make(30 * 1024).length, name).toBeLessThanOrEqual(30 * 1024)
    expect(Buffer.from(make(30 * 1024)).equals(make(30 * 1024)), name).toBe(true)
  }
})
