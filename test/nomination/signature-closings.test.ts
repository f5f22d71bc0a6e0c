import {expect, test} from 'vitest'
import {read} from '../support/read.js'

const prose = 'I would like to lead this team and look forward to working with all of you.'
/** A file whose name says nothing about who signs. */
const path = 'candidates/2027.1/Nova/contact@example.org'
const closings = ['Thanks,\n', 'Thanks,\n\n', 'Best regards,\n', 'Cheers!\n\n', 'Thank you,\n', 'Sincerely,\n', 'See you,\n\n']

const split = (lines: string) => lines.split(/[|\n]/).map((line) => line.trim())

/** What people write below a closing before, or instead of, their name. */
const phrases = split(`For Your Time|For your time|For reading|For Reading This|For your consideration|For Your Support|For all the fish|For everything
  For Voting|Everyone|Everybody|All of you|All Of You|To all of you|To Everyone|To All|To the team|To The Nova Team|And good luck|And Good Luck
  And Happy Hacking|And See You There|And all the best|See you in Berlin|See You In Berlin|See you there|See You Soon|See you around|See ya|Until next time
  Until Next Time|Till Next Time|Talk soon|Talk Soon|Talk To You Soon|Catch you later|Take Care|Take care everyone|Stay Healthy|Stay Awesome|Keep Hacking
  Keep Up The Good Work|Keep it up|Happy Hacking|Happy hacking everyone|Happy Voting|Happy Stacking|Good Luck Everyone|Good luck to all|Have Fun
  Have a great day|Have a nice week|Have A Great Cycle|Enjoy|Enjoy Berlin|Enjoy The Summit|Vote wisely|Vote Wisely|Vote For Me|Please Vote|Please Vote For Me
  Go Nova|Go Nova!|Onwards And Upwards|Forward Together|Looking forward|Looking Forward To It|Looking Forward To Working Together|Hope To See You|Hope this helps
  Hope This Helps|Let's Do This|Let's Go|Let’s rock|Let's Make It Happen|Your Nova Team|Your Candidate|Your Nova PTL|Your future PTL|The Nova Team
  With Love|With Gratitude|With Kind Regards|With Hope|In Anticipation|In Advance|In Advance For Your Vote|Very much|So Much|A Lot|Again|Again And Again
  Much Appreciated|Much Love|Much Obliged|Questions Welcome|Comments Welcome|Feedback Welcome|Any Questions|Ask Me Anything|Feel Free|Ping Me|Ping Me On IRC
  Read On|More Below|Long Live Nova|Peace Out|Rock On|Bring It On|Count Me In|Cheers And Beers|Warm Wishes|Warmly|Kindly|Truly Yours|Forever Yours|Always Yours
  Best Of Luck|Best Wishes To All|Greetings From Berlin|Greetings from sunny Spain|Hello From Berlin|From Berlin With Love|Sent From My Phone|Berlin, Germany
  It Was Fun|It Has Been Fun|It has been an honour|I Am Ready|I Will Deliver|I Love Nova|We Can Do It|We Will Win|You Rock|You Are Awesome|You All Rock
  This Is It|That's All|That Is All|That's All Folks|Thats It|Nothing Else|Over And Out|Never Give Up|Make It So|Onward|To Infinity And Beyond|Merry Christmas|Happy New Year`)

test.each(phrases)('“%s” below a closing is a phrase', (phrase) => {
  for (const closing of closings) expect(read(`${prose}\n\n${closing}${phrase}\n`, path).signature?.text, closing).toBeUndefined()
})

/** One custom of writing names each; all of them somebody's. */
const names =
  split(`Jane Doe|Jane|jane|jdoe|JD|J. Doe|Jane M. Doe|jane doe|JANE DOE|Jane Doe (jdoe)|Jane "jd" Doe|- Jane|-- Jane Doe|~Jane|Dr. Jane Doe|Jane Doe, PhD
  Hope Smith|Joy Brown|Faith Keita|Grace Lee|Happy Ndlovu|Will Young|Forrest Green|Rich White|Christian Good|Vo Te Nguyen|Go Tanaka|Go Suzuki|Ken Go|Yu Go|An Le
  To Van Anh|Tô Hoài|Ali For|Le Thi Have|So Young Park|In Su Kim|Ha Do|Do Thi Ha|We Wang|You Li|Mei See|Keep Jansen|Bert Keep|Make Mäkinen|Much Adebayo|Max Much|Sunny Rao
  Let Win|Aung San Let|Ed Long|Long Do|Lang To|Marc Looking|June March|April May|Hana Again|Read Montague|Herbert Read|Peter Read|Sam Rock|Chris Rock|Mike Love|Ask Hansen|Ask
  Till Brönner|Till|Till Lindemann|Bring Thorsen|Count Basie|Ping Li|Li Ping|Ping|Ping Wang|Enjoy Moyo|Merry Clayton|Mary Christmas|Patience Lui|Rodrigo Beer|India Moyo|Anatole France
  Kenya Barris|Jane Poland|  Have Kowalski|Vaclav Have|Hello Nguyen|Yes Kim|Vote Jensen|María José de la Cruz García|José Luis Rodríguez de la Peña|Nguyễn Văn A|Ng|Li Na|Seán Ó Briain|Aravinda d'Silva
  Khalid ibn al-Walid|Иван Петров|Иван|Шевченко Т. Г.|Γιώργος Παπαδόπουλος|محمد بن سلمان|נועה כהן|काव्य शर्मा|王小明|鈴木一郎|김철수|สมชาย ใจดี|გიორგი ბერიძე|Արամ Խաչատրյան|Þórður Guðmundsdóttir`)

test.each(names)('“%s” below a closing signs', (name) => {
  for (const closing of closings) expect(read(`${prose}\n\n${closing}${name}\n`, path).signature?.text, closing).toBe(name)
})
