/** A table of words in lower case, written as text. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Months, days, cities and labels: not a signature alone on a line, but a name next to another name, `Irving Berlin`, `Joe Root`. */
export const wordsAndNames = words(`
  january february march july september october november december sunday monday tuesday wednesday thursday saturday berlin tokyo beijing shanghai munich
  prague boston barcelona vancouver denver atlanta dublin brussels root fin live
`)

/** Words that are never names, and that make up the titles and phrases at the end of a statement. */
export const noNames = words(`
  nobody unknown anonymous myself yourself admin administrator asdf asdfgh qwerty lol eom lorem ipsum appendix annex copyright license licence cc0 cc-by
  cc-by-sa cc-by-4.0 cc-by-sa-4.0 name names firstname lastname signature vision mission commitment experience background motivation future introduction
  overview evening morning afternoon weekend practices thoughts something nothing anything everything else together ahead here there above below
  voters voter readers reviewers colleagues electorate is are was were has have likes loves wants rocks hopes wishes works does been isn't don't
  time times reading voting listening consideration support trust attention understanding effort efforts contributions vote votes wisely
  healthy awesome fantastic wonderful advance anticipation gratitude appreciation enthusiasm appreciated obliged questions comments feedback
  suggestions summit cycle helps helped let's let’s that's that’s thats it's it’s you're you’re they they're upwards infinity kindly until
  very enjoy later phone laptop beers deliver looking greatly
`)

/** Words of phrases that are also names: together with other such words they are a phrase, `Talk Soon`, `Rock On`, `Happy New Year`. */
export const phraseWords = words(`
  talk soon ya stay keep make go fun great nice new year day week summer winter cycle much many lot up out over back free feel bring count ask read ping rock
  welcome any never ever give can could should must am be been ready win done fine christmas till while working hear hearing meet meeting
  say tell think know time safe cool big thing things right away well life world hard work together beyond happen now today tomorrow infinity patience beer
  germany france spain italy poland czechia japan china korea taiwan india brazil
  canada australia ireland netherlands belgium switzerland austria sweden norway finland denmark ukraine usa
`)

/** Words that begin many phrases but no name: `For Your Patience`, `With Gratitude`. */
export const phraseOpeners = words(`for with from until it it's it’s that's that’s thats let's let’s and but if these those our your you're you’re`)

/** Thanks in other languages: a line with one of these words expresses thanks. Words that are also names, `Merci`, `Tak`, are omitted. */
export const thanksAbroad = words(`
  gracias grazie obrigado obrigada danke dziękuję dziekuje dziękujemy děkuji dekuji děkujeme díky ďakujem hvala kiitos kiitoksia köszönöm köszönjük
  teşekkürler teşekkür mulțumesc mulţumesc multumesc mulțumim bedankt hartelijk aitäh paldies ačiū faleminderit ευχαριστώ ευχαριστούμε благодаря
  благодарим благодарю спасибо дякую дякуємо хвала شكرا شكراً تشکر متشکرم سپاسگزارم תודה धन्यवाद
`)

/** The same in scripts without spaces between words. */
export const thanksBeginnings: readonly string[] = ['感谢', '感謝', '谢谢', '謝謝', '多谢', '多謝', 'ありがとう', '감사합니다', '고맙습니다', 'ขอบคุณ']

/** Lines that look like a name but are not. */
export const phrases: ReadonlySet<string> = new Set([
  ...['new york', 'san francisco', 'san jose', 'san diego', 'los angeles', 'las vegas', 'hong kong', 'tel aviv', 'foo bar', 'foo bar baz'],
  ...['carpe diem', 'stay safe', 'stay tuned', 'stay well', 'stay strong', 'take care', 'god bless', 'god speed', 'long live', 'so long', 'or else'],
  ...['so do i', 'i do', 'will do', 'to do', 'do good', 'be good', 'be well', 'all good', 'all best', 'all in', 'my best', 'my love', 'dear all', 'hi all'],
  ...['good day', 'good night', 'good times', 'good health', 'good bye', 'you rock', 'love you', 'love you all', 'see you', 'see you all', 'bye all'],
  ...['in short', 'in closing', 'in brief', 'in peace', 'in hope', 'in solidarity', 'in love', 'on board', 'open source', 'free software'],
  ...['to all', 'to you', 'hope this', 'hope that', 'hope to', 'merry christmas', 'forever yours'],
])

/** Words that end a phrase but rarely a name, `Trust Me`, and words that begin one, `More Power`. */
export const seldomLast = words('all i in me my on see us we you')
export const seldomFirst = words('all branch key more rust')

/** Greetings and farewells of one word that are also names: a name only next to another one. */
export const greetings = words('all best bye dear good happy hi love luck no ok peace see us we you')
