/** The meaning of mail headers, by the names that mail programs show in several languages (RFC 5322, RFC 2045, RFC 2369). */
const namesByMeaning: Readonly<Record<string, string>> = {
  from: 'from von de da di van от 发件人 寄件者 差出人',
  to: 'to an para à a до кому 收件人 收件者 宛先',
  cc: 'cc kopie copie copia копия 抄送',
  bcc: 'bcc',
  subject: 'subject betreff objet asunto oggetto assunto onderwerp тема 主题 主旨 件名',
  date: 'date sent datum gesendet fecha enviado data inviato envoyé verzonden дата 日期 发送时间 送信日時',
  'reply-to': 'reply-to antwort-an',
  sender: 'sender',
  organization: 'organization organisation',
  author: 'author authordate commit commitdate',
}

/** Headers that nobody writes by hand; one of them shows that a program wrote the others too. */
const technical: ReadonlySet<string> = new Set(
  'message-id mime-version content-type content-transfer-encoding content-disposition content-language return-path received delivered-to user-agent dkim-signature authentication-results received-spf list-id list-unsubscribe list-post list-archive list-help list-subscribe in-reply-to references thread-topic thread-index archived-at mail-followup-to envelope-to delivery-date autocrypt errors-to precedence newsgroups resent-from resent-date resent-to'.split(
    ' ',
  ),
)

const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries(namesByMeaning).flatMap(([meaning, names]) => names.split(' ').map((name) => [name, meaning] as const)),
)

/** The meaning of a header, `subject` also for `Betreff`; null for names that mail programs do not use. Names with `X-` are recognised. */
export function meaningOf(name: string): string | null {
  const lower = name.toLowerCase()
  return meanings.get(lower) ?? (isTechnical(lower) ? lower : null)
}

/** Whether only programs write a header of this meaning. */
export function isTechnical(meaning: string): boolean {
  return technical.has(meaning) || /^(?:x|arc)-[a-z]/.test(meaning)
}
