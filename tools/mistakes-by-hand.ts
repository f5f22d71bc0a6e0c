/**
 * Common mistakes in lower case, and their corrections. The model of src/spelling finds nearly all of them without this list; because of
 * it, they count as typos even where an unknown word is more likely a name: in an address, or next to names of software. Written for this
 * project, because the published lists may be redistributed only under their own licences; every English teacher knows these mistakes.
 */
export const mistakesByHand: ReadonlyMap<string, string> = new Map(
  `
  accomodate: accommodate; accomodation: accommodation; acheive: achieve; acheived: achieved; acheivement: achievement; adn: and; adress: address;
  adressed: addressed; agian: again; agressive: aggressive; alot: a lot; amongs: among; amonst: amongst; apparant: apparent; apparantly: apparently;
  apprioate: appropriate; appropiate: appropriate; apropriate: appropriate; aquire: acquire; aquired: acquired; arguement: argument; aswell: as well;
  atleast: at least; basicly: basically; beacuse: because; becasue: because; becuase: because; beggining: beginning; begining: beginning; beleif:
  belief; beleive: believe; beleived: believed; beleives: believes; beleiving: believing; catagory: category; colaborate: collaborate; colaboration:
  collaboration; collaegue: colleague; collegue: colleague; collegues: colleagues; comittee: committee; comming: coming; commited: committed; commitee:
  committee; commiting: committing; committment: commitment; concensus: consensus; concieve: conceive; consious: conscious; consistant: consistent;
  contineous: continuous; continous: continuous; controled: controlled; correspondance: correspondence; coud: could; defiantely: definitely; definately:
  definitely; definatly: definitely; dependancies: dependencies; dependancy: dependency; develope: develop; developement: development; diffrent:
  different; dissapear: disappear; dissapoint: disappoint; dissapointed: disappointed; embarass: embarrass; embarassing: embarrassing; enviroment:
  environment; enviromental: environmental; excercise: exercise; existance: existence; existant: existent; experiance: experience; expierence:
  experience; exprience: experience; extention: extension; familar: familiar; feild: field; finaly: finally; firewal: firewall; foriegn: foreign;
  fourty: forty; freind: friend; futher: further; garantee: guarantee; gaurantee: guarantee; goverment: government; govermental: governmental; grammer:
  grammar; gratefull: grateful; guarentee: guarantee; happend: happened; heigth: height; heirarchy: hierarchy; hierachy: hierarchy; immediatly:
  immediately; independance: independence; independant: independent; infomation: information; inital: initial; interupt: interrupt; knowledgable:
  knowledgeable; knowledgeble: knowledgeable; knowlege: knowledge; lenght: length; liasion: liaison; liason: liaison; libary: library; likelyhood:
  likelihood; maintainance: maintenance; maintainence: maintenance; maintanance: maintenance; maintanence: maintenance; maintenence: maintenance;
  managment: management; mantainer: maintainer; millenium: millennium; mispell: misspell; mispelled: misspelled; neccesary: necessary; neccessary:
  necessary; necesary: necessary; noticable: noticeable; occurance: occurrence; occured: occurred; occurence: occurrence; oportunity: opportunity;
  oppertunity: opportunity; oppurtunity: opportunity; orginal: original; paralel: parallel; parallell: parallel; particulary: particularly; paticular:
  particular; peopel: people; percieve: perceive; perfer: prefer; perfered: preferred; performence: performance; permanant: permanent; perseverence:
  perseverance; persistant: persistent; personel: personnel; poeple: people; posession: possession; possibilty: possibility; practicle: practical;
  preceeding: preceding; prefered: preferred; privelege: privilege; priviledge: privilege; proccess: process; profesional: professional; proffesional:
  professional; pronounciation: pronunciation; propogate: propagate; publically: publicly; quater: quarter; questionaire: questionnaire; realy: really;
  reccomend: recommend; reccommend: recommend; reccurent: recurrent; reciept: receipt; recieve: receive; recieved: received; recomend: recommend;
  refered: referred; relevent: relevant; religous: religious; remeber: remember; repitition: repetition; resistence: resistance; responsability:
  responsibility; responsable: responsible; responsibilty: responsibility; rythm: rhythm; schedual: schedule; sence: sense; sentance: sentence;
  seperate: separate; seperately: separately; shoud: should; similiar: similar; sincerly: sincerely; speach: speech; stategy: strategy; strenght:
  strength; succesful: successful; succesfully: successfully; successfull: successful; sucess: success; sucessful: successful; sufficent: sufficient;
  supercede: supersede; suport: support; suprise: surprise; suprised: surprised; suprising: surprising; taht: that; tecnical: technical; teh: the;
  tendancy: tendency; thankyou: thank you; thier: their; threshhold: threshold; tommorow: tomorrow; tommorrow: tomorrow; tounge: tongue; transfered:
  transferred; transparant: transparent; truely: truly; unneccessary: unnecessary; unnessacary: unnecessary; untill: until; usefull: useful; usuable:
  usable; vaccuum: vacuum; visable: visible; volenteer: volunteer; voluntered: volunteered; waht: what; whitch: which; whould: would; wich: which;
  wierd: weird; wiht: with; withold: withhold; writting: writing
  `
    .split(';')
    .map((entry) => entry.trim().replace(/\s+/g, ' ').split(': '))
    .map(([wrong = '', meant = '']) => [wrong, meant]),
)
