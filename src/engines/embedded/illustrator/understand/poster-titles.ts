import { REGION_ENTRIES } from './tables/regions.ts';

const EVENT =
  'night|nights|festival|fest|concert|party|parade|fair|market|show|tour|exhibition|expo|sale|gala|ball|cup|championship|tournament|marathon|race|carnival|circus|opera|ballet|jam|session|open mic|picnic|workshop|conference|rave|celebration|fundraiser|day|week|weekend|opening|bazaar|league|regatta|contest|musical';
/** "a concert poster for a jazz night", "poster advertising the spring flower market". */
const ANNOUNCING = new RegExp(
  `\\b(?:poster|flyer|flier|handbill|playbill)(?: (?:design|art|illustration))? (?:for|of|about|advertising|announcing|promoting) (?:an?|the|our|my) ((?:[\\p{L}'’&-]+ ){0,3}?(?:${EVENT}))(?![\\p{L}-])`,
  'iu',
);
/** "travel poster of Norway": what is said in capitals is the name of the place. */
const PLACE =
  /\b(?:[Tt]ravel|[Tt]ourism|[Tt]ourist|[Hh]oliday|[Rr]ailway|[Ss]ki|[Cc]ity|[Nn]ational [Pp]ark) (?:[Pp]oster|[Pp]rint)(?: (?:design|art|illustration))? (?:for|of|from|to|about|showing)\s+(?:the |a )?(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+))*)/u;

const REGIONS = REGION_ENTRIES.flatMap(({ words }) => words.split('|')).sort((a, b) => b.length - a.length);
/** Countries and islands are names in small letters too; "greek" and the like say what follows is like. */
const REGION = new RegExp(
  `\\b(?:travel|tourism|tourist|holiday) (?:poster|print)(?: (?:design|art|illustration))? (?:for|of|from|to|showing) (?:the )?(${REGIONS.join('|')})(?= *(?:$|[,.;]))`,
  'i',
);

/** What a poster says where the prompt quotes nothing: the event that it announces, the place that it invites to. */
export function posterTitle(text: string): string | undefined {
  return (ANNOUNCING.exec(text)?.[1] ?? PLACE.exec(text)?.[1] ?? REGION.exec(text)?.[1])?.toUpperCase();
}

/** What stands for an event on its poster, by the word before "night", "festival". */
const SIGNS: Readonly<Record<string, string>> = {
  'jazz|swing|blues|soul': 'a saxophone and a trumpet',
  'rock|metal|punk|indie': 'an electric guitar',
  'techno|electronic|edm|dj|disco|dance|house music': 'a turntable and headphones',
  'music|live music|open mic|karaoke|singing': 'a microphone',
  'classical|classical music|chamber music': 'a violin',
  'folk|country|acoustic': 'an acoustic guitar',
  'film|movie|cinema': 'a movie camera and popcorn',
  'comedy|theatre|theater|drama': 'theatre masks',
  'food|street food': 'a hamburger and french fries',
  pizza: 'a pizza',
  'wine|wine tasting|harvest': 'a wine bottle and grapes',
  'beer|craft beer': 'a beer mug',
  coffee: 'a coffee cup and coffee beans',
  "farmers|farmer's|vegetable": 'a basket of vegetables',
  'book|book club|reading|literature|poetry': 'books',
  chess: 'a chess set',
  'game|video game|gaming': 'a game controller',
  'art|arts|painting': 'a palette and paint brushes',
  'science|tech|technology': 'a robot',
  'garden|gardening|flower|spring': 'tulips',
  'summer|beach|surf': 'a surfboard and a palm tree',
  'christmas|winter': 'a christmas tree',
  'halloween|horror': 'a jack-o-lantern and a bat',
  'charity|blood donation|donation': 'a red heart',
};
const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SIGNS).flatMap(([events, sign]) => events.split('|').map((event) => [event, sign] as const)),
);
const EVENTS = [...SIGN_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const GATHERING =
  'night|nights|festival|fest|jam|session|fair|market|day|week|weekend|evening|tour|sale|party|exhibition|expo|conference|workshop|contest|drive|club|event|show|celebration';
const SIGNED = new RegExp(
  `\\b(?:an? )?(?:(?:concert|gig|event|music|vintage|retro|movie|film|digital art|art|promotional|colou?rful|bold|modern|minimalist|illustrated) )*(poster|flyer|flier) ((?:design|art|illustration) )?(?:for|of|about|advertising|announcing|promoting) (?:an?|the|our|my) (?:[\\p{L}'-]+ ){0,2}?(${EVENTS}) (?:${GATHERING})\\b(?! (?:with|featuring|showing)(?! (?:the )?(?:title|text|words?|headline|name|slogan)))`,
  'iu',
);

/** "a poster for a jazz night" shows a saxophone, unless it says itself what it shows. */
const OF_SORT = new RegExp(`\\b(festival|night|concert|fair|market) of (${EVENTS})\\b`, 'gi');

export function readEvents(text: string): string {
  return text
    .replace(OF_SORT, '$2 $1')
    .replace(
      SIGNED,
      (_whole, _poster: string, _art: string | undefined, event: string) =>
        `event poster, ${SIGN_OF.get(event.toLowerCase())}`,
    );
}
