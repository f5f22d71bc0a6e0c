import {type Cues, cues} from './cues.js'

/**
 * What candidates say of being elected, serving and thanking. It is in every statement and says nothing of goals, so the other cues are looked for in
 * what is left of a sentence without it.
 */
export const candidacy =
  /\b(?:candida(?:cy|te|ture)|(?:self-?)?nominat\w+|announc\w+|run(?:ning)? (?:again )?(?:for|as)|run again|(?:re-?)?elect(?:ed|ion)?|vote|support|consider\w*|thank\w*(?: (?:(?!(?:and|but) (?:i|we|to) )[^,;:.]){1,200})?|(?:(?:continu(?:e|ing)|keep(?:ing)?) )?(?:to |be )?serv(?:e|ing)(?: (?:the|as|our|this) \w+)?|honou?r(?:ed)?|throw my|toss|put my|do (?:it|this|so) again|giv(?:e|ing) (?:\w+ )?back|opportunity|role|position|volunteer|step(?:ping)? up|(?:be|being|as) (?:a |the |your |its )?\w* ?ptl\w*|continu(?:e|ing) (?:to )?(?:be|as|being|my|with that|run|do (?:so|this|it))|(?:like|love|want) to name|willing)(?!\w)/g

/** Who or what a sentence speaks of. */
export const subjects: readonly Cues[] = [
  cues('i', 'i', 'me', 'my', 'mine', 'myself'),
  cues('we', 'we', 'us', 'our', "let's"),
  cues('you', 'you(?:r|rs)?'),
  cues('team', 'team', 'project', 'community', 'group', 'committee', 'ptl', 'tc'),
  cues('others', 'any(?:one|body)', 'nobody', 'no one', 'some(?:one|body)', 'whoever', 'who', 'those', 'they', 'people'),
]

/** What suggests that a sentence looks ahead. */
export const intentions: readonly Cues[] = [
  cues('will', 'will', 'shall', "(?:i|we|it|they|that|there)'ll"),
  cues('would', 'would', "(?:i|we|it|they|that)'d"),
  cues('like', "(?:would|'d)(?: \\w+)? (?:like|love|want|be (?:happy|glad|content))"),
  cues('want', 'want', 'wants', 'wish', 'hope', 'hoping', 'hopefully', 'after'),
  cues('plan', 'plans?', 'planning', 'going to', 'intend', 'aim(?:s|ing)?', 'target'),
  cues('need', 'needs?', 'has to', 'have to', 'should', 'must', 'ought to', 'could use', 'deserves?'),
  cues('goal', 'goals?', 'priorit\\w+', 'focus\\w*', 'objectives?', 'agenda', 'topics?', 'road-?map', 'vision', 'mission'),
  cues('ownGoal', '(?:my|our|the|main|first|next|primary) (?:\\w+ )?(?:goals?|priorit\\w+|focus|objectives?|agenda|plans?|topics?|steps?)'),
  cues(
    'intend',
    "(?:i|we)(?:'d| would)? (?:(?:also|really|mainly) )?(?:like|love|want|plan|intend|aim|propose|hope) (?:to|that|us|at)",
    "(?:i|we)(?:'ll| will| shall)",
    "(?:i|we)(?: am|'m|'re| are) going to",
  ),
  cues('propose', 'propose', 'suggest', 'commit(?:ted)?', 'promise', 'pledge', 'devote', 'dedicate'),
  cues('isTo', '(?:is|are) to (?:be )?\\w+'),
  cues('next', 'next', 'upcoming', 'ahead', 'coming', 'future', '(?:before|by|until) the', 'milestone', 'during'),
  cues('continue', 'continu\\w+', 'keep\\w*', 'further', 'more', 'still', 'remain\\w*'),
  cues('try', 'try(?:ing)?', 'strive', 'help', '(?:do my|our|my|the) best', 'best to'),
  cues('may', 'could', 'can', 'may', 'might'),
  cues('forward', 'look(?:ing)? forward'),
  cues('order', 'first(?:ly)?', 'second(?:ly)?', 'finally', 'then', 'also'),
  cues('together', "let's", 'let us', 'with your help', '(?:we|us) (?:can|could|all)', 'enough of us'),
]

/** What there is to do. */
export const tasks: readonly Cues[] = [
  cues(
    'change',
    'improv\\w+|maint\\w+|stab\\w+|mak(?:e|ing)|grow\\w*|fix\\w*|add(?:ing)?|remov\\w+|finish\\w*|complet\\w+|clean\\w*|mov(?:e|ing)|bring\\w*|deliver\\w*|implement\\w*',
    'integrat\\w+|enhanc\\w+|ensur\\w+|expand\\w*|extend\\w*|test\\w*|document\\w*|review\\w*|releas\\w+|push\\w*|build\\w*|reduc\\w+|encourag\\w+|develop\\w*',
  ),
  cues(
    'work',
    'work\\w*|supporting|address\\w*|foster\\w*|mentor\\w*|collaborat\\w+|simplif\\w+|evolv\\w+|matur\\w+|healthy|alive|forward|wheels|driv(?:e|ing)|gather\\w*|migrat\\w+',
    'adopt\\w*|adapt\\w*|increas\\w+|strengthen\\w*|promot\\w+|tackl\\w+|solv\\w+|resolv\\w+|chang\\w+|get|land|drop|retire|switch|split|lights on',
  ),
  cues(
    'thing',
    'features?',
    'bugs?',
    'quality',
    'users?',
    'operators?',
    'communit\\w+',
    'contributors?',
    'issues?',
    'gaps?',
    'debt',
    'things',
    'ideas',
    'direction',
  ),
]

/** What suggests that a sentence looks back, thanks or only has an opinion. */
export const reviews: readonly Cues[] = [
  cues('perfect', "(?:have|has|had|'ve) (?:\\w+ )?(?:been )?\\w+(?:ed|ing|en)"),
  cues('past', 'was', 'were', 'did', '\\w{3,}ed'),
  cues('since', 'since', 'ago', 'last', 'past', 'previous', 'already', 'so far', 'years?'),
  cues('not', 'no', 'not', "\\w+n't", 'never'),
  cues('think', 'think', 'believe', 'know', 'feel', 'see'),
  cues('am', 'i am', "i'm"),
  cues('thanks', 'thank\\w*', 'grateful', 'proud', 'kudos', 'honou?r\\w*', 'humbled'),
  cues(
    'courtesy',
    'questions?',
    'answer\\w*',
    'hand(?:ing)? over',
    'say (?:hello|hi)',
    'hard feelings',
    '(?:glad|happy) to',
    'right decision',
    'worth',
    'wonder\\w*',
    'ask(?:ed)?',
  ),
  cues('rival', '(?:another|other|any) candidates?', '(?:no|any|some)(?:body|one| one) else', '(?:came|comes?|stepped) forward'),
  cues('awaiting', 'forward to (?:what|hearing|seeing|meeting|working|your|the)', "(?:will|'ll) bring"),
  cues('written', 'wrote', 'written', 'blog', 'posts?', 'mail', 'read', 'talked'),
  cues('release', '(?:the|this|last|next|new|major) (?:\\w+ )?(?:release|version)'),
  cues('meeting', 'summit', 'mid-?cycle', 'meetup', 'in person'),
  cues('if', 'if', 'should you', 'when'),
  cues('notGoals', "(?:what|things) (?:that )?(?:i|we) (?:(?:will|would|shall) not|won't|(?:do not|don't) (?:want|plan|intend))"),
  cues('pastGoals', '(?:goals|priorities|objectives|plans) were'),
]

/** Advice to oneself and to all: `Keep the gate green.` */
export const imperative = /^(?:do|keep|improve|continue|help|please help|focus|finish|finishing|let us|let['’]s|get|make|add|build)(?!\w)/
