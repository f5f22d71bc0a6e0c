/** Words and phrases that suggest one reading, under a name: patterns for lower-case text, between word ends. `weights.ts` has their weights. */
export interface Cues {
  readonly name: string
  readonly pattern: RegExp
}

/** Makes cues of phrases, as patterns in which `'` is any apostrophe. */
export function cues(name: string, ...phrases: readonly string[]): Cues {
  return {name, pattern: new RegExp(String.raw`\b(?:${phrases.join('|').replaceAll("'", "['’]")})(?!\w)`, 'g')}
}

/** Excludes verbs about the list itself, as in `the areas that I have listed`, which do not look back. */
const ofTheList = '(?!need|want|list|order|sort|group|rank|outlin|summari|identif)'
const irregularPast = 'wrote|gave|made|saw|held|led|ran|went|took|built|got|brought|kept|began|became|spent|found|won|met|taught|had|did(?! not)'

/** What suggests an intention. */
export const aheadCues: readonly Cues[] = [
  cues('goal', 'goals?', 'objectives?', 'priorit(?:y|ies|i[sz]ed?)', 'aims?', 'agenda', 'road-?map', 'to-?do(?: list)?', 'action items', 'work items'),
  cues('plan', 'vision', 'plans?', 'targets?', 'platform', 'wish ?list', 'intentions?', 'ambitions?', 'pledges?'),
  cues('will', 'focus+(?:ed|es|ing)?', 'will', 'would', 'shall', 'going to', 'hope', 'intend', 'propose', 'pursue', 'promise', 'commit to', 'want', 'wish'),
  cues('wish', 'like to', 'love to', 'willing', 'look(?:ing)? forward', 'striv(?:e|ing)', 'concentrate', "(?:i|we|it|you|they)'(?:ll|d)"),
  cues('next', 'next', 'upcoming', 'coming', 'ahead', 'future', 'forward', 'new cycle', '(?:near|long|short|mid)[- ]term'),
  cues('elected', "if (?:i am |i'm )?(?:re-?)?elected", 'as (?:a |the |your )?ptl', 'as a (?:tc )?member'),
  cues('duty', 'should', 'must', 'ought', 'needs?', 'have to', 'can (?:do|work|improve|focus)', 'could', "let'?s", 'important (?:to|for|topics?)'),
  cues('concern', 'essential', 'critical', 'required?', 'challenges', 'concerns', 'interested in', 'improve[ds]?', 'improvements?', 'address', 'tackle'),
  cues(
    'work',
    '(?<!been )work(?:ing)? on',
    'try to',
    'continue',
    'keep',
    'deserves?',
    'in mind',
    'commitment',
    'suggest',
    'here.s to',
    'attention',
    'direction',
  ),
  // Earlier promises that are still valid are goals again.
  cues('holds', 'still (?:on (?:the|my|our)|holds?|stands?|valid)'),
  cues(
    'unfinished',
    'not (?:yet )?(?:been )?(?:landed|done|finished|merged|completed|there)',
    'remain(?:s|ing)?',
    'unfinished',
    'missing',
    'lack(?:s|ing)?',
    'still (?:open|to)',
  ),
  cues(
    'left',
    "did(?:n't| not) (?:get|have time|manage|finish|make)",
    'never got',
    'carr(?:y|ied) over',
    '(?:more|left|still) to do',
    '(?:to|is) left',
    'left (?:us )?(?:some|much|more|plenty|enough|a lot of) work',
    '(?:so|you can) expect',
    'to be done',
  ),
  cues('areas', 'areas', 'topics', 'themes', 'initiatives', 'ideas'),
]

/** What suggests a review, a self-portrait, or thanks. */
export const backCues: readonly Cues[] = [
  cues(
    'achieved',
    "(?<!be |being |get |not |n't |n't yet |not yet )(?:achieved|accomplished|completed|landed|finished|implemented|approved|merged|succeeded)",
    'managed to',
  ),
  cues('achievements', 'achievements?', 'accomplishments?', 'highlights?', 'successes', '(?:was|were) able to'),
  cues('progress', 'milestones', 'delivered', 'deliverables', 'progress', 'got', 'went', '(?:great|good|nice|excellent|amazing) (?:job|work|things)'),
  cues('promised', 'i (?:proposed|promised|mentioned|planned|wanted|set out)', 'proud of', 'happy (?:about|with)', 'pleased with', 'status', 'reviewed'),
  cues('thanks', 'thanks?', 'thank you', 'grateful', 'gratitude', 'kudos', 'shout-?outs?', 'appreciat\\w+', 'acknowledge'),
  cues(
    'past',
    'past',
    'last',
    'previous(?:ly)?',
    'earlier',
    'so far',
    'to date',
    'since',
    'looking back',
    'retrospective',
    'recap',
    'until now',
    'happened',
    'lessons',
  ),
  cues('portrait', 'experiences?', 'background', 'about me', 'who (?:am i|i am)', 'introduc\\w+', 'myself', 'know me', 'contribut(?:ed|ions?)', 'served'),
  cues('tenure', 'during my (?:time|terms?|tenure)', 'expertise', 'links?', 'see also', 'like to (?:thank|mention|highlight|recall|recap)'),
  cues('have', '(?:i|we) have(?=:?$)', 'i (?:help|maintain|chair|work (?:for|at|as))', 'already', 'made (?:it|this) possible', 'came (?:of|out)'),
  cues(
    'record',
    '(?:track )?record',
    'numbers',
    'statistics',
    'stats',
    'facts',
    'journey',
    'good fit',
    'can point (?:at|to)',
    'known (?:in \\w+(?: \\w+)? )?(?:for|as)',
    'responsible for',
    'day job',
  ),
  cues(
    'contact',
    '(?:of|on) (?:me|mine)',
    '(?:find|reach|contact) me',
    'further reading',
    'my work',
    'core reviewer',
    'i (?:am|come) (?:currently|with)',
    'talks',
  ),
  cues(
    'roles',
    'serving as',
    'roles?',
    'hats',
    'positions',
    'at the moment',
    'currently',
    'in[- ]flight',
    'in progress',
    'under ?way',
    'qualifi\\w+',
    'credentials',
    'involve(?:d|ment)',
    'active in',
    'what i do',
    'for example',
    'reasons',
    'why (?:i|me|vote|elect|choose|pick)',
    'because(?=:?$)',
  ),
  cues('offer', "i(?: can| could|'d| would|'ll| will)? offer", "what i(?: can| could|'d| would|'ll| will)? bring(?! (?:up|about|forward|back|in|together))"),
  cues('resume', 'r[ée]sum[ée]', 'bio(?:graphy)?', 'activities', 'affiliat\\w+'),
  cues('duties', 'responsibilities', 'duties'),
  cues(
    'pastGoals',
    '(?:goals?|objectives?|priorities|plans?|aims?|targets?) (?:was|were)(?! and (?:is|are))',
    '(?:these|the following) people',
    'works? with me',
    'endorsed? me',
  ),
  cues(
    'notGoals',
    "(?:what|things|that) (?:i|we) (?:(?:will|would|shall) not|won't|wouldn't|(?:do not|don't) (?:want|plan|intend))",
    'non-?goals?',
    'not (?:my|our|a) goals?',
    'out of scope',
  ),
  cues(
    'perfect',
    `(?:have|has|had|'ve) (?:been(?! (?:thinking|considering|wondering|hoping|planning|meaning|asked))|done|made|had|seen|already|successfully|also|held|led|written|built|taken|given|run|gone|become|brought|kept|begun|grown|spent|found|${ofTheList}\\w+ed)`,
    'did(?! not)',
    'was',
    'were',
    '(?<!be )done',
  ),
  cues('pastTense', `(?:i|we|who|team|project|community|cycle|release) (?:${irregularPast}|${ofTheList}\\w{2,}ed)`),
]
