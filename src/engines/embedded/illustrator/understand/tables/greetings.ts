import type { TrimId } from '../../scene.ts';

/** What a card is sent for. */
export interface Greeting {
  /** What names the occasion before or after the word for the card, by `|`, in any language: a regular expression. */
  readonly names: string;
  /** What the card says where the prompt quotes nothing. */
  readonly says: string;
  readonly trim: TrimId;
  /** What it shows where the prompt names nothing. */
  readonly shows: string;
}

/** The more special first: "wedding anniversary" is no wedding. */
export const GREETINGS: readonly Greeting[] = [
  {
    names: 'happy birthday|birthday(?: greetings?)?|bday',
    says: 'Happy Birthday',
    trim: 'confetti',
    shows: 'a birthday cake, balloons, a wrapped gift',
  },
  { names: 'get well(?: soon)?', says: 'Get Well Soon', trim: 'sprigs', shows: 'a teddy bear, a bouquet' },
  { names: 'thank[- ]?you|thanks|gratitude|appreciation', says: 'Thank You', trim: 'sprigs', shows: 'a bouquet' },
  {
    names: 'merry christmas|happy christmas|christmas|xmas',
    says: 'Merry Christmas',
    trim: 'snow',
    shows: 'a christmas tree, a wrapped gift, a snowman',
  },
  {
    names: "happy new year'?s?(?: eve)?|new year'?s?(?: eve)?",
    says: 'Happy New Year',
    trim: 'confetti',
    shows: 'a champagne bottle, a clock',
  },
  {
    names: "season['’]?s greetings|happy holidays|holidays?|winter holidays?",
    says: 'Happy Holidays',
    trim: 'snow',
    shows: 'a christmas tree, a wrapped gift',
  },
  {
    names: "happy valentine['’]?s?(?: day)?|valentine['’]?s?(?: day)?",
    says: "Happy Valentine's Day",
    trim: 'hearts',
    shows: 'a red heart, roses',
  },
  { names: 'i love you|love', says: 'I Love You', trim: 'hearts', shows: 'a red heart, roses' },
  { names: "happy mother['’]?s day|mother['’]?s day", says: "Happy Mother's Day", trim: 'sprigs', shows: 'a bouquet' },
  {
    names: "happy father['’]?s day|father['’]?s day",
    says: "Happy Father's Day",
    trim: 'stars',
    shows: 'a necktie, a trophy',
  },
  {
    names: 'happy anniversary|(?:wedding )?anniversary',
    says: 'Happy Anniversary',
    trim: 'hearts',
    shows: 'two champagne glasses, a bouquet',
  },
  {
    names: 'congratulations?|congrats|graduation',
    says: 'Congratulations',
    trim: 'confetti',
    shows: 'a graduation cap, a trophy',
  },
  { names: 'wedding', says: "We're Getting Married", trim: 'sprigs', shows: 'a bouquet' },
  {
    names: '(?:garden |dinner |tea )?party',
    says: "You're Invited",
    trim: 'confetti',
    shows: 'balloons, champagne glasses',
  },
  { names: 'baby shower|new baby|welcome baby', says: 'Welcome Baby', trim: 'stars', shows: 'a teddy bear' },
  { names: 'happy easter|easter', says: 'Happy Easter', trim: 'sprigs', shows: 'a rabbit, easter eggs' },
  {
    names: 'happy halloween|halloween',
    says: 'Happy Halloween',
    trim: 'stars',
    shows: 'a jack-o-lantern, a bat, a ghost',
  },
  {
    names: 'happy thanksgiving|thanksgiving',
    says: 'Happy Thanksgiving',
    trim: 'sprigs',
    shows: 'a pumpkin, a turkey, an apple pie',
  },
  { names: 'good luck', says: 'Good Luck', trim: 'stars', shows: 'a four-leaf clover' },
  { names: 'miss(?:ing)? you', says: 'Miss You', trim: 'hearts', shows: 'a teddy bear, an envelope' },
  { names: 'welcome(?: home)?', says: 'Welcome Home', trim: 'sprigs', shows: 'a house, a bouquet' },
  { names: 'housewarming|new home', says: 'Home Sweet Home', trim: 'sprigs', shows: 'a house, a potted plant' },
  { names: 'sympathy|condolences?', says: 'With Sympathy', trim: 'sprigs', shows: 'a white lily' },
  {
    names: 'cumpleaños|feliz cumpleaños',
    says: 'Feliz cumpleaños',
    trim: 'confetti',
    shows: 'a birthday cake, balloons',
  },
  {
    names: 'feliz navidad|navidad|navideña',
    says: 'Feliz Navidad',
    trim: 'snow',
    shows: 'a christmas tree, a wrapped gift',
  },
  {
    names: 'aniversário|feliz aniversário',
    says: 'Feliz aniversário',
    trim: 'confetti',
    shows: 'a birthday cake, balloons',
  },
  { names: 'feliz natal|natal', says: 'Feliz Natal', trim: 'snow', shows: 'a christmas tree, a wrapped gift' },
  {
    names: 'joyeux anniversaire|anniversaire',
    says: 'Joyeux anniversaire',
    trim: 'confetti',
    shows: 'a birthday cake, balloons',
  },
  { names: 'joyeux noël|noël', says: 'Joyeux Noël', trim: 'snow', shows: 'a christmas tree, a wrapped gift' },
  { names: 'geburtstags', says: 'Alles Gute zum Geburtstag', trim: 'confetti', shows: 'a birthday cake, balloons' },
  { names: 'weihnachts', says: 'Frohe Weihnachten', trim: 'snow', shows: 'a christmas tree, a wrapped gift' },
  { names: '生日', says: '生日快乐', trim: 'confetti', shows: 'a birthday cake, balloons' },
  { names: '圣诞节?', says: '圣诞快乐', trim: 'snow', shows: 'a christmas tree, a wrapped gift' },
  { names: '誕生日|バースデー', says: 'お誕生日おめでとう', trim: 'confetti', shows: 'a birthday cake, balloons' },
  { names: 'クリスマス', says: 'メリークリスマス', trim: 'snow', shows: 'a christmas tree, a wrapped gift' },
  { names: '생일', says: '생일 축하해요', trim: 'confetti', shows: 'a birthday cake, balloons' },
  { names: '크리스마스', says: '메리 크리스마스', trim: 'snow', shows: 'a christmas tree, a wrapped gift' },
  { names: 'जन्मदिन', says: 'जन्मदिन मुबारक', trim: 'confetti', shows: 'a birthday cake, balloons' },
];

/** Words for a card before its occasion, and after it; `greeting card` may stand alone. */
export const CARD_WORDS = {
  before: 'tarjeta|postal|cartão|carte|बधाई कार्ड',
  after:
    'cards?|e-?cards?|postcards?|invitations?(?: cards?)?|invites?|karte|grußkarte|贺卡|賀卡|卡片|カード|카드|कार्ड',
} as const;
