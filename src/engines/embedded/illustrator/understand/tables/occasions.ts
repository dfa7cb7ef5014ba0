import type { PlaceKind, PoseId, RelationKind, SettingId } from '../../scene.ts';

/** What people come together for, and what that looks like. */
export interface Occasion {
  /** Words and phrases, separated by `|`. */
  readonly words: string;
  /** English nouns of those who come, with their number, where the prompt names nobody. */
  readonly guests: Readonly<Record<string, number>>;
  /** English nouns of what belongs to it, with their number. */
  readonly things?: Readonly<Record<string, number>>;
  /** They are under the things, not before them. */
  readonly isBeneath?: boolean;
  /** English nouns of what hangs over it, with their number. */
  readonly overhead?: Readonly<Record<string, number>>;
  /** They sit round a table, with the things on it. */
  readonly atTable?: boolean;
  /** There is a meal on the table. */
  readonly isMeal?: boolean;
  readonly pose?: PoseId;
  /** What the first two of them do to each other. */
  readonly deed?: RelationKind;
  /** Where it is unless another place is named. */
  readonly setting?: SettingId;
  readonly placeKind?: PlaceKind;
}

export const OCCASIONS: readonly Occasion[] = [
  {
    words:
      'meeting|business meeting|team meeting|board meeting|staff meeting|work meeting|office meeting|business conference|job interview',
    guests: { 'office worker': 5 },
    atTable: true,
    setting: 'room',
    placeKind: 'office',
  },
  {
    words: 'dinner party|family dinner|family meal|family lunch|family breakfast|christmas dinner|family gathering',
    guests: { family: 1 },
    atTable: true,
    isMeal: true,
    setting: 'room',
    placeKind: 'dining-room',
  },
  {
    words:
      'having dinner|have dinner|has dinner|eating dinner|having supper|dining|dining together|having lunch|have lunch|having breakfast|have breakfast|eating breakfast|eating lunch|having a meal|having a feast|feasting|at dinner|at breakfast|at lunch|eating together|having brunch|sharing a meal',
    guests: { family: 1 },
    atTable: true,
    isMeal: true,
    setting: 'room',
    placeKind: 'dining-room',
  },
  {
    words: 'having tea|have tea|taking tea|drinking tea together|having afternoon tea|at tea',
    guests: { couple: 1 },
    things: { teapot: 1, 'cup of tea': 2 },
    atTable: true,
  },
  {
    words: 'thanksgiving dinner|thanksgiving',
    guests: { family: 1 },
    things: { 'poultry leg': 2, pie: 1, 'green salad': 1 },
    atTable: true,
    setting: 'room',
    placeKind: 'dining-room',
  },
  {
    words: 'birthday party|birthday celebration|kids birthday party|kids party',
    guests: { child: 4 },
    things: { 'birthday cake': 1 },
    overhead: { bunting: 1 },
    atTable: true,
    setting: 'room',
  },
  { words: 'tea party|afternoon tea', guests: { girl: 3 }, things: { teapot: 1, cupcake: 2 }, atTable: true },
  {
    words:
      'date night|romantic dinner|romantic date|candlelit dinner|candlelight dinner|candle-lit dinner|candle lit dinner|romantic candlelit dinner|romantic candlelight dinner|dinner by candlelight',
    guests: { couple: 1 },
    things: { candle: 1, rose: 1 },
    atTable: true,
    isMeal: true,
    setting: 'cafe',
  },
  {
    words: 'wedding|wedding ceremony|wedding party',
    guests: { bride: 1, groom: 1 },
    things: { 'wedding arch': 1 },
    isBeneath: true,
    deed: 'holding-hands',
    setting: 'meadow',
  },
  {
    words:
      'yoga class|yoga lesson|yoga session|yoga retreat|yoga group|meditation class|meditation session|group yoga|group meditation',
    guests: { person: 4 },
    pose: 'meditate',
  },
  { words: 'dance class|dance lesson|ballet class|zumba class', guests: { girl: 4 }, pose: 'dance', setting: 'room' },
  {
    words: 'party|house party|dance party|disco party',
    guests: { person: 5 },
    things: { balloons: 1 },
    overhead: { bunting: 1 },
    pose: 'dance',
    setting: 'room',
  },
];
