import { furnished, kindOf, type SettingEntry } from './setting-entry.ts';

/** Places that are known by the things that stand in them. */
export const FURNISHED_SETTINGS: readonly SettingEntry[] = [
  furnished('meadow', 4, 'farm|ranch|barnyard|farmyard', { barn: 1 }),
  furnished('meadow', 4, 'orchard|apple orchard', { 'apple tree': 6 }),
  furnished('meadow', 4, 'playground', { 'playground slide': 1, swing: 1 }),
  furnished('meadow', 4, 'cemetery|graveyard|churchyard', { headstone: 5 }),
  furnished('forest', 4, 'campsite|campground', { tent: 2, campfire: 1 }),
  furnished('meadow', 4, 'picnic', { basket: 1 }),
  furnished('meadow', 4, 'golf course', { 'flag in hole': 1 }),
  {
    ...furnished('lake', 7, 'japanese garden|zen garden|japanese tea garden|chinese garden|oriental garden', {
      pagoda: 1,
    }),
    region: 'eastern',
  },
  furnished('meadow', 4, 'flower garden|rose garden|flower bed', { 'rose bush': 4 }),
  furnished('meadow', 3, 'railway|railroad|rails|railway track|train track', { 'steam train': 1 }),
  furnished('desert', 6, 'oasis', { 'desert pool': 1 }),
  furnished('savanna', 6, 'zoo|wildlife park', { elephant: 1, giraffe: 1, fence: 1 }),
  furnished('meadow', 4, 'campus|university campus|college campus', { school: 1, bench: 2 }),
  furnished('street', 6, 'courtyard|piazza', { fountain: 1, bench: 2 }),
  furnished('meadow', 4, 'battlefield|battleground', { cannon: 2, flag: 1 }),
  furnished('meadow', 4, 'enclosure', { fence: 1 }),
  furnished('desert', 6, 'wild west', { 'covered wagon': 1 }),
  furnished('meadow', 6, 'ancient rome|ancient roman city|roman empire|roman forum', {
    colosseum: 1,
    'roman temple': 1,
  }),
  furnished('meadow', 6, 'ancient greece|ancient athens|ancient greek city|mount olympus', {
    'greek temple': 1,
    ruins: 1,
  }),
  furnished('desert', 6, 'ancient egypt|giza|valley of the kings|luxor', { pyramid: 3 }),
  furnished('road', 5, 'airport|runway|airfield', { airplane: 1 }),
  furnished('road', 5, 'racetrack|race track|speedway', { 'racing car': 2 }),
  furnished(
    'street',
    6,
    'market|street market|farmers market|bazaar|flea market|marketplace|market street|market square|market alley|market lane',
    { 'market stall': 3 },
  ),
  furnished('road', 5, 'gas station|petrol station|filling station', { 'fuel pump': 2 }),
  furnished('street', 5, 'parking lot|car park', { car: 4 }),
  furnished('street', 5, 'bus stop', { 'bus stop': 1, bus: 1 }),
  furnished('room', 6, 'study', { desk: 1, bookshelf: 1 }),
  kindOf('playroom', 'room', 6, 'nursery', { crib: 1 }),
  furnished('room', 6, 'ballroom', { chandelier: 1 }),
  furnished('room', 6, 'laboratory|lab|science lab', { microscope: 1, 'test tube': 1 }),
  kindOf(
    'garage',
    'room',
    6,
    "workshop|carpentry workshop|carpenter's workshop|woodshop|woodworking shop|smithy|forge|blacksmith shop|blacksmith's workshop|blacksmith workshop|toolshed",
  ),
  kindOf('hall', 'room', 6, 'museum|art gallery|gallery', { 'framed picture': 2, statue: 1 }),
];
