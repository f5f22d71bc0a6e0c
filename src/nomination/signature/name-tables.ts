import {statementWords} from '../../community/statement-words.js'

const {lead, committee, members, community: communityNames} = statementWords

/** A table of words in lower case, written as text. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Words that begin with a capital at the end of a statement but are not names. */
export const nobody = words(`
  thanks thank thx you cheers regards best sincerely respectfully yours truly faithfully kind kindest warm warmest wishes greetings wbr br vote please
  hello hi hey dear all everyone everybody anyone somebody folks guys people peeps y'all mates ladies gentlemen team community ${communityNames.join(' ')} ${members.join(' ')} friends
  peace love good luck bye ciao see the a an i my me we us our this that these those it if as in on at to for of and or but with from by yes no not so do
  will ps note notes edit update irc email e-mail twitter github goals goal plans plan summary conclusion references links sources footnotes again forward
  candidate candidacy nomination ${lead[0]} ${committee.join(' ')} statement sent onward onwards upward end eof hacking stacking always really indeed amen happy more better less
  tl;dr todo fixme tbd none n/a ok okay qed your his her their its i'm i’m we're we’re get mail elect warmly key next danke dank merci gracias gruß gruss
`)

/** Subjects of statements; two such words are a title, `Stable Branches`. */
export const topics = words(`
  testing tests test docs documentation upgrade upgrades stable branch branches gate ci bugs bug bugfixes bug-fixes features feature quality performance
  security stability scalability usability interoperability compatibility collaboration communication reviews specs blueprints maintenance mentoring
  onboarding diversity inclusion cleanup deprecation migration integration automation deployment deployments tooling releases roadmap users operators
  contributors priorities priority steps api kubernetes python rust openinfra infra
`)

/** Words in companies, titles and workplaces, which people put below their name. */
export const business = words(`
  cloud foundation inc ltd llc gmbh corp corporation company co engineer engineering developer architect manager director technologies technology
  software systems labs university institute group solutions services networks ibm ${communityNames.join(' ')} linux red hat suse mirantis rackspace canonical huawei
  yahoo google intel vmware cisco hp hpe dell oracle nec fujitsu ntt core reviewer ${lead[0]}
`)

/** Those of the words above that are also names, next to another name: `George Best`, `An Nguyen`, `Michael Dell`. */
export const alsoNames = words(`
  best love good peace luck bye see you a an i my so do no on to in will all dear hi sent or we me us ok her happy more kind key edit amen branch rust
  dell cisco
`)

/** Words before a name or between its parts, in lower case. */
export const particles = words(`
  de da do dos das del della dello dei degli di du des den der dem von vom van ver ten ter te und u zu zum zur of
  la le las lo los les el al ul ur e y i af av à d l s t m
  bin binte binti bint bt bte ibn ben bat bar st ap ab ferch verch mac nic ni ó wa na ngo ka ould abu abd umm
  a/l a/p s/o d/o 't 's ’t ’s ser
`)

/** What may come before a hyphen or an apostrophe at the beginning of a name, in lower case: `al-Fassi`, `d'Silva`, `dell’Acqua`. */
export const prefixes = words('d l m n t s o dell nell all degl sant da de di du al el ul ur as ash ad az an ar at abd abu bin ibn ben van von ter')

/** Titles before a name, without dots. */
export const titles = words('dr prof mr mrs ms mx miss sir dame lady lord rev revd fr sr hon ing dipl-ing eng engr drs ir')

/** Suffixes after a name, without dots. */
export const suffixes = words('jr sr ii iii iv phd dphil md mba msc bsc ba ma meng beng esq cpa')

/** Endings of sentences in Korean and Japanese, which no name has. */
export const sentenceEndings: readonly string[] = ['니다', '세요', '어요', '아요', '해요', 'ます', 'です', 'ました', 'ません', 'ください']

/** Decorations next to a name that have letters or digits, or may come before it. */
export const drawings: ReadonlySet<string> = new Set(
  String.raw`<3 </3 \o/ \o o/ o7 \m/ :D :-D ;D =D :P :-P ;P xD XD :o :O c: C: xo xoxo xx xxx x :) :-) ;) ;-) =) (: ^^ ^_^ ^.^ (^_^) \(^o^)/ ~~`.split(' '),
)
