/** What a seed is there to show, and every finding that the preset `recommended` has in it, as `line rule`. */
export interface Expectation {
  readonly shows: string
  readonly findings: readonly string[]
}

const sound: readonly string[] = []

/** Every file under seeds/candidates, by its path there. */
export const expectations: Readonly<Record<string, Expectation>> = {
  '2027.1/Nova/tomasz.wilk@example.org': {shows: 'bullets', findings: sound},
  '2027.1/Cinder/amara.osei@example.org': {shows: 'numbered goals, each with paragraphs', findings: sound},
  '2027.1/Neutron/ines.carvalho@example.org': {shows: 'underlined headings', findings: sound},
  '2027.1/TC/henrik.dahl@example.org': {shows: 'the Technical Committee, with references', findings: sound},
  'yoga/Swift/pilar.ibanez@example.org': {shows: 'letters', findings: sound},
  'victoria/Keystone/katalin.szabo@example.org': {shows: 'numbers in brackets, CRLF, a reference as reStructuredText writes it', findings: ['1 line-ends']},
  '2026.1/Designate/mirela-popescu.md': {shows: 'Markdown', findings: sound},
  'ocata/Quality_Assurance/gareth.pugh@example.org': {shows: 'paragraphs that open with a label', findings: sound},
  'queens/TC/abimbola.adeyemi@example.org': {shows: 'starred titles', findings: sound},
  '2026.1/Manila/sofia.lindqvist@example.org': {shows: 'achievements listed before the goals, a signature delimiter, no final newline', findings: []},
  'ussuri/Cyborg/wei.sun@example.org': {
    shows: 'a long one, sound but for three misspellings',
    findings: ['10 spelling', '59 spelling', '62 spelling'],
  },
  'rocky/Vitrage/noa.berger@example.org': {
    shows: 'no cycle; cites up to [4], entries numbered 1, 2, 2, 3',
    findings: ['1 cycle-named', '17 reference-undefined', '30 reference-duplicate'],
  },
  'newton/Kolla/ruben.aguilar@example.org': {shows: 'no cycle; bullets with labels', findings: ['1 cycle-named']},
  'pike/Magnum/yusuf.kaya@example.org': {
    shows: 'broken characters and no signature',
    findings: ['8 encoding', '25 signature'],
  },
  'queens/Designate/oluwaseun.bello@example.org': {shows: 'goals in prose', findings: ['9 goals-list']},
  '2026.2/Barbican/elif.demir@example.org': {shows: 'achievements listed, goals in prose', findings: ['12 goals-list']},
  '2027.1/Rally/jonas.weber@example.org': {shows: 'no goals', findings: ['1 goals-list']},
  '2027.1/Octavia/priya.nair@example.org': {shows: 'stands for another cycle', findings: ['3 cycle-named']},
  'xena/Magnum/lucia.ferrari@example.org': {shows: 'stands for another team', findings: ['3 project-named']},
  'victoria/Watcher/dmitri.orlov@example.org': {shows: 'never names its team', findings: ['3 project-named']},
  '2026.1/Heat/farah.haddad@example.org': {shows: 'stands for the committee in a folder of a team', findings: ['3 project-named']},
  '2026.1/TC/mateo.rojas@example.org': {shows: 'stands for a team in the folder of the committee', findings: ['3 project-named']},
  'stein/Searchlight/hana.novakova@example.org': {
    shows: 'links that lead nowhere, an entry that nothing cites',
    findings: ['19 reference-link', '20 reference-link', '21 reference-link', '22 reference-link', '25 reference-unused'],
  },
  'train/Congress/emeka.obi@example.org': {
    shows: 'words written twice, wrong articles',
    findings: ['6 repeated-words', '7 indefinite-article', '14 indefinite-article', '16 repeated-words'],
  },
  'wallaby/Masakari/jurgen.muller@example.org': {shows: 'not UTF-8', findings: ['5 encoding']},
  'zed/Blazar/aiko.tanaka@example.org': {shows: 'an invisible character', findings: ['5 hidden-characters']},
  '2026.2/Mistral/petra.kovar@example.org': {shows: 'template text that is left in', findings: ['3 placeholder', '10 placeholder']},
  'yoga/Zaqar/ola.berg@example.org': {shows: 'a statement that says next to nothing', findings: ['1 statement-length']},
  '2027.1/Tacker/nobody@example.org': {shows: 'an empty file', findings: ['1 readable-text']},
  '2027.1/Trove/rosa.blum@example.org': {shows: 'a binary file', findings: ['1 readable-text']},
}
