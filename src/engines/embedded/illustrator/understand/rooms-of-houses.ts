const ROOM =
  '(?:kitchen|bedroom|bathroom|living room|dining room|room|hall|hallway|attic|basement|cellar|balcony|terrace|caf[eé]|coffee shop|bar|restaurant|courtyard|library|office|interior)';
/** Houses whose rooms look like those of others, and how they are furnished, if that is known. */
const FURNISHED: Readonly<Record<string, string>> = {
  farmhouse: 'rustic',
  'farm house': 'rustic',
  cottage: 'rustic',
  'country house': 'rustic',
  chalet: 'rustic',
  mansion: 'victorian',
  manor: 'victorian',
  villa: 'modern',
  loft: 'industrial',
  penthouse: 'modern',
};
const HOUSES = Object.keys(FURNISHED)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ROOM_OF_HOUSE = new RegExp(`\\b(${HOUSES})(?:'s)? (${ROOM})\\b`, 'gi');
const BOOKS = /\b(?:bookstore|bookshop|book store|book shop|library) (caf[eé]|coffee shop|bar)\b/gi;
const ROOFTOP = /\b(?:roof ?top|roof) (garden|bar|restaurant|party|caf[eé]|pool|lounge|patio|deck)\b/gi;
/** Who is on a rooftop stands on its terrace; cats, birds and Santa Claus sit on the tiles. */
const ON_ROOFTOP =
  /\b(on|atop|on top of) (?:a|an|the|his|her|their|my) ((?:[a-z]+ ){0,3}?)(?:(?:flat|city|high|building|skyscraper|apartment|hotel|tall) )*roof ?top\b(?! (?:terrace|garden|bar|restaurant|party|caf[eé]|pool|lounge|patio|deck)\b)/gi;
const ON_TILES =
  /\b(?:cat|cats|kitten|kittens|bird|birds|pigeons?|crows?|ravens?|owls?|storks?|squirrels?|raccoons?|santa|reindeer|sleigh|chimney|rooster|gargoyle|solar)\b/i;
const GROUNDS = /\b(palace|castle|mansion|temple|monastery|church|cottage|pagoda) (?:garden|gardens|grounds|park)\b/gi;
const LIVED_IN = /\b(?:lighthouse|tower|castle) (?:keeper|guard|guardian)'?s? (room|bedroom|kitchen)\b/gi;

/** "a farmhouse kitchen", "a bookstore cafe", "a rooftop bar": the house says what the room is like and does not stand in it. */
export function readRoomsOfHouses(text: string): string {
  return text
    .replace(ROOM_OF_HOUSE, (_whole, house: string, room: string) => `${FURNISHED[house.toLowerCase()]} ${room}`.trim())
    .replace(BOOKS, '$1 with bookshelves')
    .replace(ROOFTOP, (_whole, place: string) =>
      place === 'garden' ? 'rooftop terrace with potted plants' : 'rooftop terrace',
    )
    .replace(ON_ROOFTOP, (whole, on: string, looks: string) =>
      ON_TILES.test(text) ? whole : `${on} a ${looks}rooftop terrace`,
    )
    .replace(GROUNDS, 'garden in front of a $1')
    .replace(LIVED_IN, 'rustic $1');
}
