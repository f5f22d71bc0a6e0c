import {expect, test} from 'vitest'
import {urlFaultOf} from '../../src/text/url-faults.js'

test.each([
  'https://example.org',
  'http://example.org:8080/a_(b)?q=[c]#/d',
  'HTTPS://EXAMPLE.ORG/',
  'http://192.0.2.7/a',
  'http://[2001:db8::1]/a',
  'ftp://example.org/a',
  'irc://irc.example.org/channel',
  'mailto:jane@example.org',
  'https://web.archive.org/web/2020/http://example.org/',
])('no fault: %s', (url) => {
  expect(urlFaultOf(url)).toBeNull()
})

test.each([
  ['http//example.org/a', 'has "http//" where "http://" belongs', 'http://example.org/a'],
  ['http:/example.org/a', 'has "http:/" where "http://" belongs', 'http://example.org/a'],
  ['https:example.org/a', 'has "https:" where "https://" belongs', 'https://example.org/a'],
  ['https;//example.org', 'has "https;//" where "https://" belongs', 'https://example.org'],
  ['http:///example.org', 'has "http:///" where "http://" belongs', 'http://example.org'],
  ['htps://example.org', 'has a misspelled scheme (htps)', 'https://example.org'],
  ['ttp://example.org', 'has a misspelled scheme (ttp)', 'http://example.org'],
  ['http://https://example.org', 'has two schemes', 'https://example.org'],
  ['www.example.org', 'has no scheme', 'https://www.example.org'],
  ['example.org/a', 'has no scheme', 'https://example.org/a'],
  ['https:///', 'has no host', null],
  ['https://#/c/1', 'has no host', null],
  ['https://wiki/Nova', 'has no valid host ("wiki" is not one)', null],
  ['https://example..org', 'has a host that cannot be one ("example..org")', null],
  ['gopherz://example.org', 'has an unknown scheme (gopherz)', null],
])('%s %s', (url, problem, expected) => {
  expect(urlFaultOf(url)).toMatchObject({problem, expected})
})
