/** All combinations of one item of each part, in that order. */
export function combined(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((beginnings, ends) => beginnings.flatMap((beginning) => ends.map((end) => beginning + end)), [''])
}

export const list = (words: string): string[] => words.split('|')

/**
 * Phrases that close a letter, in lower case, except those with `thanks …` and `see you …`: the usual closings, thanks and farewells of each
 * language, collected by hand and not from one published list. One that is missing is still recognised by its comma. Not regular expressions:
 * as five patterns they took a tenth of the time for reading an election's nominations, because they are slow to compile. Earlier phrases are
 * tried first.
 */
export const closings: readonly string[] = [
  ...list('thx|cheers'),
  ...combined(['with ', ''], list('best|kind|kindest|warm|warmest|my best|all the best|'), [',', ''], [' ', ''], list('regards|wishes|greetings')),
  ...list('best|all the best|sincerely yours|sincerely|yours sincerely|yours truly|yours faithfully|yours|respectfully yours|respectfully'),
  ...list(
    'wbr|br|peace|take care|later|ciao|love|humbly|signed,|signed|grazie|merci|gracias|saludos|un saludo|obrigado|obrigada|danke|gruß|gruss|ciao e grazie|um abraço',
  ),
  ...combined(list('viele |liebe |beste |mit freundlichen |'), ['gr'], ['ü', 'ue'], ['ß', 'ss'], ['en', 'e', '']),
  ...combined(['med ', ''], ['vänlig', 'vanlig'], ['a ', ' '], ['hälsning', 'halsning'], ['ar', '']),
  ...list(
    'met vriendelijke groeten|met vriendelijke groet|atentamente|cordiali saluti|cordialmente|pozdrawiam|с уважением|tschüss|tschuess|cordialement|bises|ta',
  ),
  ...list('shukran|děkuji|dekuji'),
  ...combined(['med ', ''], list('vennlig |venlig |beste |best |bedste |kærlig |karlig |'), ['hilsen']),
  ...list('mvh|tack|tak|takk|kiitos|kveðja|groeten|groetjes|dank je|abraços|abraço|abracos|abraco'),
  ...combined(['sauda'], ['ç', 'c'], ['õ', 'o'], ['es']),
  ...list('salutations|amitiés'),
  ...combined(['s ', ''], ['pozdrav'], ['em', 'i', '']),
  ...list('lep pozdrav|hvala|köszönöm|üdvözlettel|üdv|mulțumesc|mulţumesc|multumesc|aitäh|paldies|ačiū|teşekkürler|saygılarımla|shalom|salam|asante|namaste'),
  ...combined(['dzi'], ['ę', 'e'], ['kuj'], ['ę', 'e']),
  ...list('terima kasih|arigatou|arigato|dank|hälsningar|halsningar|terveisin|xie xie|谢谢|спасибо|ありがとう'),
  ...list('cordially|cheerio|toodle-oo|toodles|hooroo|slán|le meas|slàinte|hwyl|hwyl fawr|hwyl am y tro|ngā mihi nui|nga mihi nui|noho ora mai'),
  ...list("māuruuru|mauruuru|māuruuru roa|fa’afetai|fa'afetai|fa’afetai tele|malo ʻaupito|vinaka|vinaka vakalevu"),
  ...list('ke a leboga|kea leboha|re a leboga|baie dankie|dankie|groete|vriendelike groete|zikomo|murakoze|ndagukunda'),
  ...list('ẹ ṣé|na gode|medaase|me da wo ase|jërejëf|jerejef|misaotra|galatoomi|waad mahadsan tahay|mahadsanid'),
  ...list(
    'filakia|φιλάκια|χαιρετισμούς|φιλικά|s pozdravem|zdravím|s pozdravom|lijep pozdrav|srdačan pozdrav|pozdravi|pozdravy|pozdrowienia|serdecznie pozdrawiam',
  ),
  ...list('su pagarba|ar cieņu|lugupidamisega|parimate soovidega|ystävällisin terveisin|parhain terveisin|terveiset|bestu kveðjur|með kveðju|bestu kveðju'),
  ...list('cu stimă|cu drag|cu respect|salutări|saludos cordiales|un abrazo|abrazos|salutacions|una aperta|biquiños|agur bero bat|cordiali saluti'),
  ...list('distinti saluti|un caro saluto|saluti|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|atenciosamente|atentamente|beijinhos'),
  ...list('herzliche grüße|herzliche gruesse|freundliche grüße|beste grüße|liebe grüße|schöne grüße|pfiat eich|uf wiederluege|merci vielmal'),
  ...list('sevgiler|saygılarımla|hörmətlə|hurmat bilan|köp rahmat|didi madloba|mvh|hilsen|de bedste hilsner|kærlig hilsen'),
  ...list('salam sejahtera|matur nuwun|hatur nuhun|lubos na gumagalang|gumagalang|maraming salamat po|agyamanak|kob khun|khop khun krap|khop khun kha'),
  ...list('barka da aiki|kwaheri|wasalaam|wassalam|ma’as-salama|maassalama|zay gezunt|zayt gezunt|dhanyabad|vanakkam|namaskara'),
  // Longer ones first if they begin like a shorter one.
  ...list('vielen dank|herzlichen dank|danke schön|merci beaucoup|muchas gracias|muito obrigado|muito obrigada|grazie mille|bien cordialement'),
  ...list('mange tak|tusen takk|tack så mycket|hartelijk dank|bedankt|dziękuję|z poważaniem|s úctou|díky|ďakujem|eskerrik asko|gràcies|aloha|mahalo'),
  ...list('kia ora|ngā mihi|nga mihi|diolch|go raibh maith agaibh|go raibh maith agat|faleminderit|cảm ơn|xin cảm ơn|trân trọng|hormat saya|salam hormat'),
  ...list('salamat|maraming salamat|shukriya|dhanyavaad|dhanyavad|dhanyawad|nandri|namaskar|asante sana|ngiyabonga|enkosi|daalu|chokran'),
  ...list('большое спасибо|с наилучшими пожеланиями|всего доброго|дякую|з повагою|щиро дякую|благодаря|с уважение|хвала|поздрав|рахмет|баярлалаа'),
  ...list('ευχαριστώ πολύ|ευχαριστώ|με εκτίμηση|շնորհակալություն|հարգանքով|გმადლობთ|მადლობა|პატივისცემით'),
  ...list('תודה רבה|תודה|בברכה|בכבוד רב|شكرا جزيلا|شكراً|شكرا|مع تحياتي|تحياتي|مع خالص التقدير|با احترام|با سپاس|سپاس|متشکرم|ممنون|شکریہ'),
  ...list('धन्यवाद|आभार|सादर|धन्यवाद्|ধন্যবাদ|শুভেচ্ছা|நன்றி|அன்புடன்|ధన్యవాదాలు|ಧನ್ಯವಾದಗಳು|നന്ദി|ਧੰਨਵਾਦ|આભાર|ස්තුතියි|ขอบคุณครับ|ขอบคุณค่ะ|ขอบคุณ'),
  ...list('ขอแสดงความนับถือ|ຂອບໃຈ|អរគុណ|ကျေးဇူးတင်ပါတယ်|ကျေးဇူး|አመሰግናለሁ|ከአክብሮት ጋር|감사합니다|고맙습니다|감사'),
  ...list(
    'ありがとうございます|ありがとうございました|よろしくお願いします|よろしくお願いいたします|がんばります|頑張ります|敬具|以上|谢谢大家|謝謝大家|謝謝|多谢|多謝|感谢|感謝',
  ),
  ...list('此致敬礼|此致|敬礼|敬禮|敬上|顺祝商祺|祝好|致敬'),
]
