/** A table of words in lower case, written as text. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Months, days, cities and tags: on a line of their own no signature, beside another name a name, `Irving Berlin`, `Joe Root`. */
export const wordsAndNames = words(`
  january february march july september october november december sunday monday tuesday wednesday thursday saturday berlin tokyo beijing shanghai munich
  prague boston barcelona vancouver denver atlanta dublin brussels root fin live
`)

/** What nobody is called, and what the titles and phrases at the end of a statement are made of. */
export const noNames = words(`
  nobody unknown anonymous myself yourself admin administrator asdf asdfgh qwerty lol eom lorem ipsum appendix annex copyright license licence cc0 cc-by
  cc-by-sa cc-by-4.0 cc-by-sa-4.0 name names firstname lastname signature vision mission commitment experience background motivation future introduction
  overview evening morning afternoon weekend practices thoughts something nothing anything everything else together ahead here there above below
  voters voter readers reviewers colleagues electorate is are was were has have likes loves wants rocks hopes wishes works does
`)

/** Thanks in other languages: a line that holds one of these words thanks. Left out are those that somebody is called, `Merci`, `Tak`. */
export const thanksAbroad = words(`
  gracias grazie obrigado obrigada danke dziękuję dziekuje dziękujemy děkuji dekuji děkujeme díky ďakujem hvala kiitos kiitoksia köszönöm köszönjük
  teşekkürler teşekkür mulțumesc mulţumesc multumesc mulțumim bedankt hartelijk aitäh paldies ačiū faleminderit ευχαριστώ ευχαριστούμε благодаря
  благодарим благодарю спасибо дякую дякуємо хвала شكرا شكراً تشکر متشکرم سپاسگزارم תודה धन्यवाद
`)

/** The same in scripts that leave no space between words. */
export const thanksBeginnings: readonly string[] = ['感谢', '感謝', '谢谢', '謝謝', '多谢', '多謝', 'ありがとう', '감사합니다', '고맙습니다', 'ขอบคุณ']

/** Lines that read like a name and are none. */
export const phrases: ReadonlySet<string> = new Set([
  ...['new york', 'san francisco', 'san jose', 'san diego', 'los angeles', 'las vegas', 'hong kong', 'tel aviv', 'foo bar', 'foo bar baz'],
  ...['carpe diem', 'stay safe', 'stay tuned', 'stay well', 'stay strong', 'take care', 'god bless', 'god speed', 'long live', 'so long', 'or else'],
  ...['so do i', 'i do', 'will do', 'to do', 'do good', 'be good', 'be well', 'all good', 'all best', 'all in', 'my best', 'my love', 'dear all', 'hi all'],
  ...['good day', 'good night', 'good times', 'good health', 'good bye', 'you rock', 'love you', 'love you all', 'see you', 'see you all', 'bye all'],
  ...['in short', 'in closing', 'in brief', 'in peace', 'in hope', 'in solidarity', 'in love', 'on board', 'open source', 'free software'],
])

/** Words that end a phrase rather than a name, `Trust Me`, and that begin one, `More Power`. */
export const seldomLast = words('all i in me my on see us we you')
export const seldomFirst = words('all branch key more rust')

/** Greetings and farewells of one word that are also names: a name only beside another one. */
export const greetings = words('all best bye dear good happy hi love luck no ok peace see us we you')
