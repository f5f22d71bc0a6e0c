import type {StatementWords} from '../community.js'

const list = (words: string): readonly string[] => words.split(' ')

/** OpenStack's words in statements. */
export const statementWords: StatementWords = {
  lead: ['ptl', 'ptls'],
  office: ['ptlship'],
  committee: ['tc'],
  community: ['openstack'],
  members: ['stackers'],
  repositories: list('openstack openstack-infra opendev stackforge'),
  cycles: {
    everyday: list('train liberty queens rocky pike yoga stein essex antelope flamingo epoxy kilo'),
    people: list('victoria juno xena austin stein rocky indri'),
    // Summits were held there, so the place is mentioned too.
    places: ['austin'],
    before: {
      train: list(
        'more new people up others our the a an and my your them us new contributors reviewers cores next future wreck wrecks journey ride station stations ticket tickets',
      ),
      rocky: list('road start path mountain mountains balboa'),
      yoga: list('mat mats class classes teacher pants session studio'),
      liberty: list('to of bell island mutual global university'),
      newton: list('raphson abbot'),
      victoria: list('falls station street park harbour harbor lake'),
      queens: list('college university'),
      grizzly: list('bear bears'),
      folsom: list('street prison'),
      kilo: list('of'),
    },
    behind: {
      newton: list('isaac'),
      stein: list('gertrude edith'),
      victoria: list('queen lake'),
      liberty: list('of'),
    },
  },
}
