/** Words and phrases that speak for one reading; each different one found adds the weight. Patterns without flags, between word ends. */
export interface Cues {
  readonly weight: number
  readonly pattern: RegExp
}

function cues(weight: number, ...phrases: readonly string[]): Cues {
  return {weight, pattern: new RegExp(String.raw`\b(?:${phrases.join('|').replaceAll("'", "['’]")})(?!\w)`, 'gi')}
}

/** What announces or betrays an intention. */
export const aheadCues: readonly Cues[] = [
  cues(1.5, 'goals?', 'objectives?', 'priorit(?:y|ies|i[sz]ed?)', 'aims?', 'agenda', 'road-?map', 'to-?do(?: list)?', 'action items', 'work items'),
  cues(1.5, 'vision', 'plans?', 'targets?', 'platform', 'wish ?list'),
  cues(1, 'focus(?:ed|es|ing)?', 'will', 'would', 'shall', 'going to', 'hope', 'intend', 'propose', 'pursue', 'promise', 'commit to', 'want', 'wish'),
  cues(1, 'like to', 'love to', 'willing', 'look(?:ing)? forward', 'striv(?:e|ing)', "(?:i|we|it|you|they)'(?:ll|d)"),
  cues(1, 'next', 'upcoming', 'coming', 'ahead', 'future', 'forward', 'new cycle', '(?:near|long|short|mid)[- ]term'),
  cues(1, "if (?:i am |i'm )?(?:re-?)?elected", 'as (?:a |the |your )?ptl', 'as a (?:tc )?member'),
  cues(0.75, 'should', 'must', 'ought', 'needs? to', 'have to', 'can (?:do|work|improve|focus)', 'could', "let'?s", 'important (?:to|for|topics?)'),
  cues(0.75, 'essential', 'critical', 'required?', 'challenges', 'concerns', 'interested in', 'improve[ds]?', 'improvements?', 'address', 'tackle'),
  cues(0.75, 'work(?:ing)? on', 'try to', 'continue', 'keep', 'deserves?', 'in mind', 'commitment', 'suggest', 'here.s to'),
  cues(0.5, 'areas', 'topics', 'themes', 'initiatives', 'ideas'),
]

/** What announces or betrays a look back, a self-portrait, or thanks. */
export const backCues: readonly Cues[] = [
  cues(2, '(?<!be |being |get |not )(?:achieved|accomplished|completed|landed|finished|implemented|approved|merged|succeeded)', 'managed to'),
  cues(2, 'achievements?', 'accomplishments?', 'highlights?', 'successes', '(?:was|were) able to'),
  cues(1.5, 'milestones', 'delivered', 'deliverables', 'progress', 'got', '(?:great|good|nice|excellent|amazing) (?:job|work|things)'),
  cues(1.5, 'i (?:proposed|promised|mentioned|planned|wanted|set out)', 'proud of', 'happy (?:about|with)', 'pleased with', 'status', 'reviewed'),
  cues(2.5, 'thanks?', 'thank you', 'grateful', 'gratitude', 'kudos', 'shout-?outs?', 'appreciat\\w+', 'acknowledge'),
  cues(1.25, 'past', 'last', 'previous(?:ly)?', 'earlier', 'so far', 'to date', 'since', 'looking back', 'retrospective', 'recap'),
  cues(1.25, 'experiences?', 'background', 'about me', 'who (?:am i|i am)', 'introduc\\w+', 'myself', 'know me', 'contribut(?:ed|ions?)', 'served'),
  cues(
    1.25,
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
    'why i',
  ),
  cues(1.25, 'r[ée]sum[ée]', 'bio(?:graphy)?', 'activities', 'affiliat\\w+'),
  cues(2, 'responsibilities', 'duties'),
  cues(
    1,
    "(?:have|has|had|'ve) (?:been|done|made|had|seen|already|successfully|also|held|led|written|built|taken|given|run|gone|become|brought|kept|begun|grown|seen|spent|found|\\w+ed)",
    'did',
    'was',
    'were',
    'done',
  ),
  cues(1, '(?:i|we|who|team|project|community) (?!need|want|focus)\\w{2,}ed'),
]
