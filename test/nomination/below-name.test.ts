import {expect, test} from 'vitest'
import {read} from '../support/read.js'

const prose = 'I would like to lead this team and look forward to working with all of you.'
const path = 'candidates/2027.1/Nova/contact@example.org'
const signed = (end: string) => read(`${prose}\n\n${end}\n`, path).signature?.text

test.each([
  'Head of Training, Example Clouds Ltd.',
  'Senior Engineer, Example Internet Exchange',
  'Principal Tester, Example SRL',
  'Director, Regional Computing Centre',
  'Vice President of Engineering',
  'Software Engineer',
  'Chief Architect | Example',
  'Northshore University',
  'Example Clouds Ltd.',
  'Erfurt, Germany',
  'Austin, Texas',
])('“%s” is what stands below a name, and signs for nobody where the name is missing', (line) => {
  expect(signed(`Yours faithfully,\n\n${line}`)).toBeUndefined()
  expect(signed(`Yours faithfully,\n${line}`)).toBeUndefined()
  expect(signed(`Yours faithfully,\n\nJane Doe\n${line}`)).toBe('Jane Doe')
})

test.each(['Jane Head', 'Chase Champion', 'Peter Texas', 'Jane Doe, Germany', 'Ann Lead', 'Doe, Jane', 'Olive Chair Moyo'])('“%s” is a name', (name) => {
  expect(signed(`Yours faithfully,\n${name}`)).toBe(name)
})

test.each(['Siyabonga', 'Aye', 'Qapla'])('“%s,” with nothing below it is a closing in some language', (word) => {
  expect(signed(`${word},`)).toBeUndefined()
  expect(signed(`${word},\nJane Doe`)).toBe('Jane Doe')
  expect(signed(`Thanks,\n${word},`)).toBe(`${word},`)
})

test.each(['Niall Mac an tSaoir', 'Tess Nic an Ghoill', 'Myles na gCopaleen', 'Seán Ó hUiginn', 'Niall Mac an tSaoir / Tess McCaffrey'])(
  '“%s” is a name',
  (name) => {
    expect(signed(name)).toBe(name)
  },
)

test.each(['Cheers and happy deploying, Jane Doe', 'Thanks and see you all in Berlin, Jane Doe (jdoe)'])('“%s” signs', (line) => {
  expect(signed(line)).toBe(line)
})

test('a sentence that goes on over a line end and closes with a bracket signs for nobody', () => {
  expect(signed('Plus a dashboard, which I am told is on the way from a certain\nperson (you know who you are).\n\nSalutations,')).toBeUndefined()
})
