import {describe, expect, test} from 'vitest'
import {createElection} from '../../src/community/openstack/create.js'
import {electionNames} from '../../src/community/openstack/names.js'
import {misspellingsIn} from '../../src/spelling/spelling.js'
import {tokensOf} from '../../src/spelling/tokens.js'
import {Lexicon} from '../../src/spelling/words/lexicon.js'
import {loadVocabulary} from '../../src/spelling/words/vocabulary.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

const names = electionNames(createElection())

/** What is reported in a statement: `wrong: best suggestion`. */
function reported(text: string, words: readonly string[] = []): string[] {
  const source = new Source('statement', text)
  const {misspellings} = misspellingsIn({tokens: tokensOf(parse(source)), text, ownNames: new Set()}, new Lexicon(loadVocabulary(), names, words))
  return misspellings.map(({token, expected}) => `${token.text}: ${expected[0]}`)
}

describe('a typo is reported with the right word first', () => {
  test.each([
    ['a letter doubled', 'We plan the upcomming release.', 'upcomming: upcoming'],
    ['a doubled letter dropped', 'The comittee will meet.', 'comittee: committee'],
    ['neighbours swapped', 'I will foucs on tests.', 'foucs: focus'],
    ['that makes a word nobody uses', 'I will fucuses on tests.', 'fucuses: focuses'],
    ['that makes a rare word', 'The release was infirmed by tests.', 'infirmed: informed'],
    ['no space before `and`', 'We ship fixesand features.', 'fixesand: fixes and'],
    ['no space in what is two words', 'It is my dayjob now.', 'dayjob: day job'],
    ['after `user`, where a nick may be', 'Our user comminuty grows.', 'comminuty: community'],
    ['in brackets after a name, where a nick may be', 'I speak Igbo (howver, not well).', 'howver: however'],
    ['a letter left out', 'The enviroment is clean.', 'enviroment: environment'],
    ['a letter too many', 'In the previsous cycle we met.', 'previsous: previous'],
    ['one vowel for another', 'I do the maintanance of it.', 'maintanance: maintenance'],
    ['no apostrophe', 'They dont know it yet.', "dont: don't"],
    ['a semicolon for the apostrophe', 'This isn;t hard.', "isn;t: isn't"],
    ['no blank', 'A big thankyou to the team.', 'thankyou: thank you'],
    ['a syllable twice', 'We have introtroduced it.', 'introtroduced: introduced'],
    ['two typos in a long word', 'Its reliablilty matters.', 'reliablilty: reliability'],
    ['a consonant that must be doubled', 'The team bootstraped it.', 'bootstraped: bootstrapped'],
    ['at the start of a sentence, with its capital', 'It works. Hopefuly it stays.', 'Hopefuly: Hopefully'],
    ['in quotes', 'This is "upcomming" work.', 'upcomming: upcoming'],
    ['in brackets', 'This is (teh) way.', 'teh: the'],
    ['as a label', 'Documentaton - to be written anew.', 'Documentaton: Documentation'],
    ['in a compound', 'A milestone-drivn team.', 'drivn: driven'],
    ['a last letter doubled or struck beside', 'It is usefull. We meet againg.', 'usefull: useful againg: again'],
    ['an ending that sounds like another', 'Each contributer counts.', 'contributer: contributor'],
    ['an e that must go', 'Triageing is work.', 'Triageing: Triaging'],
    ['i for y', 'The old driver is dieing.', 'dieing: dying'],
    ['two words joined that are near to one', 'The backlong is long.', 'backlong: backlog'],
    ['one word is meant rather than two', 'It runs everwhere.', 'everwhere: everywhere'],
    ['no person is meant without a capital', 'I was the laison of the team.', 'laison: liaison'],
    ['a place', 'I live in Austrailia.', 'Austrailia: Australia'],
    ['no last letter of a contraction', "I'v seen it.", "I'v: I've"],
    ['one ending upon another', 'Its stablebility matters.', 'stablebility: stability'],
    ['an adverb against the rule', 'It grows dynamicly.', 'dynamicly: dynamically'],
    ['the word that most mean by a common mistake', 'I do not know wich one it was, alot of them are.', 'wich: which alot: a lot'],
    ['a common mistake far from what is meant', 'It was deploied thru the whole cloud.', 'deploied: deployed'],
    ['two words that no dictionary joins', 'It was hardwork.', 'hardwork: hard work'],
    ['a possessive', "The enviroment's state, the developper’s view.", "enviroment's: environment's developper’s: developer’s"],
    ['a possessive of a plural', "The maintianers's view.", "maintianers's: maintainers'"],
    ['a contraction that is a possessive of nothing', "Thre's a bug.", "Thre's: There's"],
    ['a plural that no list has', 'The microversoins and hypervsiors.', 'microversoins: microversions hypervsiors: hypervisors'],
    ['in the text of a link', 'See the [tecnical guide](https://example.org/guide).', 'tecnical: technical'],
    ['in square brackets', 'It is [realy] good.', 'realy: really'],
    ['possessives of nobody in particular', 'It is everyones work, and anyones.', "everyones: everyone's anyones: anyone's"],
    ['contractions that are words of some list', 'Thats it, theres more, whats next, Im glad.', "Thats: That's theres: there's whats: what's Im: I'm"],
    ['a part of camelCase', 'The setUpEnviroment hook, the libvirtDirver.', 'Enviroment: Environment Dirver: Driver'],
    ['a long word in capitals', 'UPCOMMING CHANGES', 'UPCOMMING: UPCOMING'],
    ['the second word of a title', 'I am a Senior Sofware Engineer.', 'Sofware: Software'],
    ['a month, a day, a language', 'In Febuary, on Wendesday, the Japaneese team met.', 'Febuary: February Wendesday: Wednesday Japaneese: Japanese'],
    ['a place where summits were', 'We met in Barcelonna.', 'Barcelonna: Barcelona'],
    ['a well-known project within a sentence', 'We run Dokcer and Kuberentes.', 'Dokcer: Docker Kuberentes: Kubernetes'],
    ['two words that many write as one', 'Infact noone came, incase you wonder.', 'Infact: In fact noone: no one incase: in case'],
    ['nothing rude is proposed', 'A shfit of focus.', 'shfit: shift'],
    ['a plural against the rule', 'Many citys and synergys.', 'citys: cities synergys: synergies'],
    ['an e that must stay before able', 'A changable and reversable one.', 'changable: changeable reversable: reversible'],
    ['a plural in -es without its e', 'The heros of it.', 'heros: heroes'],
    ['the commonest word is meant', 'In hte end.', 'hte: the'],
    ['a contraction that films spell in two', 'We hadnt, you mustnt.', "hadnt: hadn't mustnt: mustn't"],
    ['a word of a title that could be a compound', 'I am a Senior Softwar Engineer.', 'Softwar: Software'],
    ['a common mistake that stands in an address too', 'As https://example.org/beleive says, I beleive it.', 'beleive: believe'],
    ['a form against the rule of the word', 'We builded and overrided it.', 'builded: built overrided: overrode'],
    ['a plural of what has one', 'Some childs met criterias.', 'childs: children criterias: criteria'],
    ['an s that the word cannot have', 'It is amongs us.', 'amongs: among'],
    ['a past of the past', 'We updateded it.', 'updateded: updated'],
    ['an e that must go before able', 'A noteable, desireable change.', 'noteable: notable desireable: desirable'],
    ['a neighbouring key for the first letter', 'We wupport it, vetween us.', 'wupport: support vetween: between'],
    ['two typos in a long word that is rare', 'It accomadates all.', 'accomadates: accommodates'],
    ['words that are written more than said', 'Each parmeter has a synoym and a varient.', 'parmeter: parameter synoym: synonym varient: variant'],
    ['no last letter, though its parts are words', 'Look at the dashboar.', 'dashboar: dashboard'],
    ['a preposition without its blank', 'It stands inbetween.', 'inbetween: in between'],
    ['a letter moved over two, and two pairs swapped', 'I jstu know, hwihc is fine.', 'jstu: just hwihc: which'],
    ['f for ph', 'A pamflet of it.', 'pamflet: pamphlet'],
    ['beside two names of software', 'My iptables, nftables and firewal rules.', 'firewal: firewall'],
    ['beside other typos', 'He writed it, I readed it, we runned it.', 'writed: wrote readed: read runned: ran'],
    ['a plural no nearer than its own letters', 'All containeurs run.', 'containeurs: containers'],
    ['in brackets behind an article or a team', 'The (recieve) step. Nova (maintainance) is fine.', 'recieve: receive maintainance: maintenance'],
    ['in quotation marks behind a capital', 'Our "upcomming" work.', 'upcomming: upcoming'],
    ['a preposition that looks like a place in a series', 'I work ith them.', 'ith: with'],
    ['the project of objects', 'The names of Kubernates objects.', 'Kubernates: Kubernetes'],
  ])('%s', (_, text, expected) => {
    expect(reported(`${text}\n`).join(' ')).toBe(expected)
  })
})

describe('a misspelled name of the community is reported', () => {
  test.each([
    ['a cycle', 'During the Newotn cycle we met.', 'Newotn: Newton'],
    ['a cycle, letters swapped over another', 'I led it in the Mikata cycle.', 'Mikata: Mitaka'],
    ['a team', 'I have worked on Neuton since.', 'Neuton: Neutron'],
    ['the committee', 'I serve on the Tecnical Committee now.', 'Tecnical: Technical'],
    ['the community', 'I like Openstak a lot.', 'Openstak: OpenStack'],
    ['with its capitals', 'We deploy with TriplO here.', 'TriplO: TripleO'],
  ])('%s', (_, text, expected) => {
    expect(reported(`${text}\n`)).toEqual([expected])
  })
})

describe('a name or a coinage is not', () => {
  test.each([
    ['British and American spelling', 'Our colour and our color, focussed or focused, travelled or traveled.'],
    ['people', 'I thank Radoslav Priyankara, Ying Zhu and Elod Nadathur for their help.'],
    ['a nick near an everyday word', 'It was Jane Miller (comunity), whose nick is comunity.'],
    ['a rare form of a known word', 'We are recoding the multilayer vortices of each examinee, not known a priori.'],
    ['a word that begins in brackets', 'We [m]aybe swap the (m)otherboard.'],
    ['a nick after a name', 'It was Michael Johnson (johnsom) who wrote it.'],
    ['a nick after its label', 'You find me on IRC as jrolll, or IRC: cdentt.'],
    ['a nick in thanks', 'Many thanks to gibbi for the reviews.'],
    ['initial and surname', 'It was left to jsmith and tonyb to finish.'],
    ['derivations', 'Untriaged bugs, reviewathons, multitenancy, deployers, upgradeability, microversions and autoscaling.'],
    ['compounds', 'The novaclient, a datasource, the bugfixes and a worklist.'],
    ['compounds that end in a short word of the trade', 'The smartnic, a shardset and the userdirs.'],
    ['a name of software among such names', 'Retire what nobody tests: verticu, couchdb and rocksdb.'],
    ['nicks among nicks', 'Ask croelandd, abhishekkk or tosskky.'],
    ['daemons and what is virtual', 'Is libvirtd down, are the vhosts?'],
    ['a name of the community and more', 'The account openstackci posts it.'],
    ['what lists have in the plural only', 'An autoscaler, a hyperscaler and a metacharacter.'],
    ['an e that may stay', 'A resizeable, moveable one.'],
    ['verbs that are regular with what stands before them', 'We relayed and overlayed it, and leant on what we earnt.'],
    ['a library in a language', 'We use angularjs and a blocklist.'],
    ['British endings', 'The anonymisation in our datacentres, and what we containerised.'],
    ['a doubled c', 'We specced it.'],
    ['a word whose other forms are known', 'We dedupe them, and each store rebalances and unmanages its own.'],
    ['a prefix before a common word', 'An unparented branch and unredacted logs.'],
    ['small things', 'A buglet.'],
    ['people with short names', 'It works.\n\nViktor tested it. Harald, Jesper and Soren reviewed it.'],
    ['people without a capital', 'We asked sylvain and soren about it.'],
    ['a long prefix', 'Its multistore is done, and I cofounded it.'],
    ['tools without capitals', 'Our pytest, stestr, networkx, async and mesos jobs.'],
    ['an acronym without capitals', 'The containerd (cri) runtime implements the CRI; losf (lots of small files) works.'],
    ['a short word that is one plain letter off', 'The zonf, the mihi and the frr.'],
    ['a nick after an initial', 'Karl Z. (czs)'],
    ['a name beside a stranger', 'We at Objectif Libre use it.'],
    ['names in camelCase', 'MattRiedemann, SamYaple, XueFeng, SwiftStack, UnitedStack, OpenDaylight, FiberHome and DreamHost.'],
    ['long acronyms', 'FOSDEM, OPNFV and SRBAC.'],
    ['other languages', 'Viele Grüße aus Karlsruhe, Eskerrik asko, muchas gracias por su atención.'],
    ['acronyms in small letters', 'The sla, our prs and cves, a poc, nvme, hw, ux, acl, oom and 5 mins.'],
    ['halves of a word', 'My experi-\nence of mainte-\n  nance, and respon\u00ADsibility.'],
    ['a phrase with words that bind in another language', 'e sono di Bologna'],
    ['a client of a project', 'The pypowervm library.'],
    ['networks', 'Geneve tunnels, subports and snat.'],
    ['acronyms and camelCase', 'PTLs run VMs, IaaS and LBaaS with OpenStackClient and PowerVM.'],
    ['groups and tools of Kubernetes', 'SIG Contribex and contribex updates, and I wrote kompose.'],
    ['digits', 'It needs py38, K8s and x86 since the 2nd of May.'],
    ['channels, handles, addresses, paths, versions', 'See #openstack-nvoa, @jhon, jhon@exmaple.org, /etc/nvoa, nvoa.conf, v1.2rc, foo_brr, 4fe2c0a.'],
    ['URLs', 'It is at https://exmaple.org/documentaton now.'],
    ['contractions', "There'll be time, it's fine, y'all don't worry."],
    ['strange suffixes', "The files are sync'ed and POST'ed."],
    ['places in a series', 'The ith node fails for the nth time, as each kth does.'],
    ['a g left to its apostrophe', "The start of a rockin' tool, and hackin’ on it."],
    ['a plural of a rare word', 'We write «guillemets».'],
    ['a singular of which the trade has the plural', 'It is a dep of a dep.'],
    ['a set of what has a name', 'All nodesets of the gate.'],
    ['derivations of derivations', 'We keep protectables, productifying and templatizing them flexibly and deployably.'],
    ['a name that opens a sentence after it stood within one', 'These are Bareon and Packetary. Bareon is a fork.'],
    ['British inflections', 'It was marshalled and parallelled.'],
    ['small joys', 'We got in, woot!'],
    ['bytes that are no letters', 'J\uFFFDrgen M\uFFFDller wrote it.'],
  ])('%s', (_, text) => {
    expect(reported(`${text}\n`)).toEqual([])
  })
})

describe('words of the configuration', () => {
  test('count in any case, with plural and possessive', () => {
    expect(reported("Foucs, foucs, foucses and foucs's.\n", ['foucs'])).toEqual([])
  })
  test('of an entry of several words each counts, and a plural may end in ies', () => {
    expect(reported('The foucs, the upcomming foucs, many modulities.\n', ['upcomming foucs', 'modulity'])).toEqual([])
  })
  test('count as written where they have capitals', () => {
    expect(reported('The Foucs and the foucs.\n', ['Foucs'])).toEqual(['foucs: focus'])
  })
})

test('the source keeps its apostrophe', () => {
  expect(reported('They havn’t seen it.\n')).toEqual(['havn’t: haven’t'])
})

test('the words in a file do not depend on the files before it', () => {
  const text = 'The foucs of the upcomming release.\n'
  const before = reported(text)
  reported('Foucs, an upcomming thing.\n', ['foucs', 'upcomming'])
  expect(reported(text)).toEqual(before)
})

test('garbage gets no suggestions and is told once', () => {
  const letter = (index: number) => 'bcdfghjklmnpqrstvwxz'.charAt(index % 20)
  const garbage = Array.from({length: 400}, (_, index) => `qzx${letter(index)}jq${letter(Math.floor(index / 20))}kv`).join(' ')
  const source = new Source('statement', `${garbage}\n`)
  const {unchecked} = misspellingsIn({tokens: tokensOf(parse(source)), text: source.text, ownNames: new Set()}, new Lexicon(loadVocabulary(), names, []))
  expect(reported(`${garbage}\n`)).toEqual([])
  expect(unchecked.length).toBeGreaterThan(0)
})

test('what is far less likely than the first is not proposed', () => {
  const source = new Source('statement', 'We accomodate it.\n')
  const [misspelling] = misspellingsIn(
    {tokens: tokensOf(parse(source)), text: source.text, ownNames: new Set()},
    new Lexicon(loadVocabulary(), names, []),
  ).misspellings
  expect(misspelling).toMatchObject({expected: ['accommodate'], doubt: null})
})
