import {describe, expect, test} from 'vitest'
import {faultOf} from './patterns/verdict.js'

const {source: gap} = /^[ \t]*[,&]?[ \t]*\n?[ \t]*(?:\/[ \t]*)?$/

describe('patterns that take more time than the text is long', () => {
  const guilty: readonly RegExp[] = [
    // Tried by hand: each of them takes seconds to hours on 60 KiB.
    new RegExp(gap),
    /^\.?[ \t]*\n?[ \t]*$/,
    /^\s*(?:,|and|&|\/)?\s*$/,
    /\S*https?:\/\/\S+/g,
    /\s*#+$/,
    /:\W*$/,
    /\[|(?:^|[\r\n])\s*[(\d]/,
    // Tried again from each place.
    /\s+$/,
    / +\n/g,
    /\s+$/gm,
    /\[[^\]]*\]/g,
    /<[^>]*>/giu,
    /\/\*.*?\*\//gs,
    /\p{L}+:/u,
    // The same characters shared out.
    /^\w*\d\w*$/,
    /^<?[^\s@]+@[^\s@]+\.[^\s@]+>?$/,
    /^\s*[-–]?\s*$/u,
    // Exponential.
    /^(?:a+)+$/,
    /^(?:\w|\d)*!/,
    /^[ \t]*((\r?\n|\r)[\t ]*)+$/,
    // What is looked around at takes time, too.
    /a(?=[^!]*!)b/,
    /(?<=^.{4,})is$/,
    /(\w+) \1/,
    // A part that may be left out is tried at each match.
    /a(?:[^!]*!)?/g,
  ]
  test.each(guilty.map((pattern) => [String(pattern), pattern] as const))(
    '%s',
    (_, pattern) => {
      expect(faultOf(pattern)).not.toBeNull()
    },
    120_000,
  )
})

describe('patterns that take as long as the text is, at most', () => {
  const innocent: readonly RegExp[] = [
    /\[|(?:^|[\r\n])[^\S\r\n]*[(\d]/,
    /^\s*[,&]?$/,
    /(?<!\s)\s+$/,
    /\S+/g,
    /\w+(?:'\w+)*/g,
    /https?:\/\/\S+/gi,
    /^[^:]{2,40}:\s*\S+$/,
    /[\w./~-]{0,100}$/,
    /(?<![\w.+-])[\w.+-]{1,64}@[a-z]+/gi,
    /^(?:[a-z]+ )*[a-z]+$/,
    /\[[^[\]\n]{1,40}\]/g,
    /\b(?:will|would|hope|plan(?:s|ning)? to|(?:my|our) (?:\w+ )?goals?)(?!\w)/i,
    /^(['"]).*\1$/,
    /[\p{L}\d]\.(?=[\p{L}\d])/u,
    /^\P{L}{0,40}(?!\p{Ll})\p{L}/u,
  ]
  test.each(innocent.map((pattern) => [String(pattern), pattern] as const))(
    '%s',
    (_, pattern) => {
      expect(faultOf(pattern)).toBeNull()
    },
    120_000,
  )
})

test('the flag `d` hides nothing, and what is not known is no pass', () => {
  expect(faultOf(/\s+$/d)).toMatch(/tried again/)
  expect(faultOf({source: String.raw`^[\p{L}--[a-z]]+$`, flags: 'v'})).toMatch(/not known/)
  expect(faultOf({source: '^[a-z]$', flags: 'v'})).toBeNull()
})
