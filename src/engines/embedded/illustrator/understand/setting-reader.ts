import type { ColourName, DecorId, Season, SettingId, SurfaceId, TimeOfDay } from '../scene.ts';
import { ACTING_KINDS } from '../subject/concept.ts';
import { isSeenFromInside } from './inside.ts';
import { actsAs, SMALL_KINDS } from './kinds.ts';
import { lookAtView } from './look-at-view.ts';
import { emptyNounPhrase } from './noun-phrase.ts';
import { FURNISHED } from './place-rules.ts';
import type { Reader } from './reader.ts';
import type { Sense } from './sense.ts';
import { FIELD_COUNT } from './tables/quantities.ts';
import type { Mark } from './tagger.ts';

type SettingSense = Extract<Sense, { kind: 'setting' }>;

/** How much less a setting counts when it only describes a noun ("a library book") or one merely sits at it. */
const MODIFIER_LOSS = 3;
const SURFACE_RANK_WHEN_SEATED = 2;
/** What every painted place of the kind looks like anyway. */
const SHOWN_BY_PLACES: ReadonlySet<string> = new Set([
  'wooden',
  'stone',
  'marble',
  'old',
  'glowing',
  'wild',
  'fresh',
  'wet',
  'empty',
]);
/** Ages that rooms show in their furniture. */
const DECOR_OF_ATTRIBUTE: Readonly<Record<string, DecorId>> = { modern: 'modern', vintage: 'victorian' };
const SHOWN_BY_CITIES: ReadonlySet<string> = new Set([...SHOWN_BY_PLACES, 'modern']);
const SHOWN_BY_TABLES: ReadonlySet<string> = new Set([...SHOWN_BY_PLACES, 'fabric', 'round']);
const GROWN_PLACES = /\b(field|garden|meadow|orchard|vineyard|forest|grove)s?$/;
const GROWING: ReadonlySet<string> = new Set(['plant', 'tree', 'food']);
const SEATED = new Set(['sit', 'sleep', 'lie']);

/** A setting word: the place of the scene, or, for buildings and furniture, a thing in it. */
export function readSetting(reader: Reader, sense: SettingSense, mark: Mark): void {
  if (reader.clause.isNegated) return;
  lookAtView(reader);
  if (isPartOfThing(reader, sense)) {
    reader.closeLink();
    return;
  }
  if (isPartOfHouse(reader, sense)) {
    reader.draft.reportUnknown(mark.raw);
    reader.closeLink();
    return;
  }
  if (readAsThing(reader, sense, mark) || readCrescentMoon(reader, mark.text)) return;
  const isModifier = describesNoun(reader);
  const rank = isModifier ? sense.rank - MODIFIER_LOSS : rankOf(reader, sense);
  reader.draft.place.setSetting(sense.setting, rank);
  if (!isModifier) reader.draft.place.noteWord(sense.setting, mark.raw);
  const ground = GROUND_WORDS.exec(mark.text)?.[1];
  if (ground) reader.draft.place.setGround(ground === 'gray' ? 'grey' : (ground as ColourName));
  if (sense.facts !== undefined) reader.draft.addFacts(sense.facts);
  if (sense.region !== undefined)
    reader.draft.place.setRegion({ region: sense.region, setting: sense.setting }, mark.raw, true);
  if (sense.isBalcony) reader.draft.place.lookFromBalcony();
  if (sense.placeKind !== undefined) reader.draft.place.setKind(sense.setting, sense.placeKind);
  if (standsOnHill(reader, mark.text)) reader.draft.place.setKind(sense.setting, 'hilltop');
  if (!isModifier) bringCompanions(reader, sense);
  if (isModifier) return;
  if (sense.placeKind === 'village') describeHouses(reader);
  wade(reader, mark);
  overfly(reader, sense.setting);
  orbit(reader, sense.setting);
  multiplyPlants(reader, mark.text);
  topTable(reader, sense, mark.text);
  absorb(reader, sense.setting);
}

/** What something stands on top of, seen from its foot. */
const HILL = /^(hill|mound|knoll)$/;

/** A top has room for one; herds are spread over the slopes. */
function standsOnHill({ clause: { link }, draft }: Reader, text: string): boolean {
  return HILL.test(text) && link?.kind === 'on' && link.subjects.every((id) => draft.entities[id].count === 1);
}

/** What drawings show of themselves, by concept. */
const PLACES_OF_THINGS: Readonly<Record<string, ReadonlySet<SettingId>>> = {
  'floating-island': new Set<SettingId>(['waterfall', 'forest', 'meadow', 'river']),
};

/** "a floating island with waterfalls": they fall from it. */
function isPartOfThing(reader: Reader, { setting }: SettingSense): boolean {
  const { last, link } = reader.clause;
  if (link?.kind !== 'with' || last === undefined) return false;
  return PLACES_OF_THINGS[reader.draft.entities[last].concept]?.has(setting) ?? false;
}

/** "a house with a balcony": what is drawn without one. */
function isPartOfHouse(reader: Reader, { isBalcony }: SettingSense): boolean {
  const { last, link } = reader.clause;
  if (!isBalcony || link?.kind !== 'with' || last === undefined) return false;
  return reader.kindOf(reader.draft.entities[last].concept) === 'building';
}

/** Plain grounds that are words of their own. */
const GROUND_WORDS = /^(white|black|grey|gray) background$/;

/** "a modern white village": what is said of a village is said of its houses. */
function describeHouses({ draft, phrase }: Reader): void {
  draft.place.addHouseColours(phrase.colours.splice(0));
  const modern = phrase.attributes.indexOf('modern');
  if (modern < 0) return;
  const [raw] = phrase.said.splice(modern, 1);
  phrase.attributes.splice(modern, 1);
  draft.place.setRegion({ region: 'modern', setting: 'meadow', placeKind: 'village' }, raw ?? 'modern', false);
}

/** "a library book", "a cafe table", "in a paris cafe": the place only says which. */
function describesNoun(reader: Reader): boolean {
  const next = reader.next();
  if (next?.sense.kind !== 'setting') return next?.sense.kind === 'noun';
  return next.sense.use === 'surface' || (next.sense.use === 'building' && reader.clause.link?.kind === 'in');
}

/** Has the place show what belongs to it. */
export function bringCompanions(
  reader: Reader,
  { setting, brings = {} }: Pick<SettingSense, 'setting' | 'brings'>,
): void {
  for (const [noun, count] of Object.entries(brings)) {
    const match = reader.findNoun(noun);
    const concept = match?.concepts[0];
    if (concept === undefined) continue;
    const relation = SMALL_KINDS.has(reader.kindOf(concept)) ? 'next-to' : 'behind';
    reader.draft.addCompanion(setting, { concept, word: match!.word, count, relation });
  }
}

/** "a small cafe" is a house to draw; "in a cafe" is a place. "A table and two chairs" are things; "on a table" is a place. */
function readAsThing(reader: Reader, { use }: SettingSense, mark: Mark): boolean {
  const { link, front } = reader.clause;
  const preposition = link?.kind ?? (front?.object === undefined ? front?.link.kind : undefined);
  const isPlace =
    use === 'place' ||
    use === 'backdrop' ||
    (use === 'settlement' && reader.phrase.count === undefined) ||
    (use === 'building' && (preposition === 'in' || describesNoun(reader) || isSeenFromInside(reader))) ||
    (use === 'surface' && (preposition === 'on' || (preposition === 'in' && !isWithPeople(reader))));
  if (isPlace || mark.noun === undefined) return false;
  reader.readNoun(mark.noun, mark.raw, false);
  return true;
}

/** "a family at a table", "a cat sitting at a table" need a room, not a table top. */
function isWithPeople(reader: Reader): boolean {
  const { clause, draft } = reader;
  return clause.topics.some((id) => {
    const { concept, pose } = draft.entities[id];
    const kind = reader.kindOf(concept);
    return kind === 'person' || (pose === 'sit' && actsAs(concept, kind));
  });
}

function rankOf({ clause, draft }: Reader, { use, rank }: SettingSense): number {
  const isSeated = clause.topics.some((id) => SEATED.has(draft.entities[id].pose ?? ''));
  return use === 'surface' && (isSeated || clause.link?.kind !== 'on') ? SURFACE_RANK_WHEN_SEATED : rank;
}

/** A cat that sits on the moon sits on a crescent; an astronaut stands on its ground. */
function readCrescentMoon(reader: Reader, text: string): boolean {
  const { clause, draft } = reader;
  const sits = clause.topics.some(
    (id) => SEATED.has(draft.entities[id].pose ?? '') && !draft.entities[id].concept.includes('astronaut'),
  );
  const crescent = text === 'on the moon' && sits ? reader.findNoun('crescent moon') : undefined;
  if (crescent === undefined) return false;
  reader.openLink({ kind: 'on', isReversed: false, isVerb: false });
  reader.readNoun(crescent, text, false);
  draft.place.setSetting('sky' satisfies SettingId, 1);
  draft.addFacts({ time: 'night' });
  return true;
}

/** "a sunflower field": as many as fill it. */
function multiplyPlants(reader: Reader, text: string): void {
  const { clause, draft } = reader;
  if (reader.previousKind() !== 'noun' || !GROWN_PLACES.test(text) || clause.last === undefined) return;
  const plant = draft.entities[clause.last];
  if (GROWING.has(reader.kindOf(plant.concept))) plant.count = FIELD_COUNT;
}

const SURFACE_WORDS: readonly (readonly [SurfaceId, RegExp])[] = [
  ['windowsill', /sill|ledge/],
  ['wooden', /wood|board|bench/],
  ['stone', /marble|slate|stone/],
  ['velvet', /velvet/],
  ['fabric', /cloth|placemat|fabric|linen|textile/],
];
const SURFACE_ATTRIBUTES: Readonly<Record<string, SurfaceId>> = {
  wooden: 'wooden',
  stone: 'stone',
  marble: 'stone',
  fabric: 'fabric',
};

/** "a marble table", "a slate board": what the table top is made of. */
function topTable({ draft, phrase }: Reader, { setting }: SettingSense, text: string): void {
  if (setting !== 'table') return;
  const said = phrase.attributes.map((name) => SURFACE_ATTRIBUTES[name]).find((surface) => surface);
  const surface = said ?? SURFACE_WORDS.find(([, words]) => words.test(text))?.[0];
  if (surface) draft.place.setSurface(surface);
}

/** Water that one stands in, at the end of a phrase. */
const WATERS = /(^|\b)(lake|pond|lagoon|pool|river|stream|creek|brook|sea|ocean|water|waves|surf|swamp|marsh)$/;
const INTO: ReadonlySet<string> = new Set(['in', 'into', 'through', 'within', 'inside', 'across']);
const LEAVES_WATER = new Set(['fly', 'swim', 'jump']);

/** "a flamingo in a lagoon", "a horse galloping through a river": those who walk and stand there have wet feet. */
function wade(reader: Reader, mark: Mark): void {
  const { clause, draft, marks, position } = reader;
  const preposition = marks.slice(0, position).findLast(({ sense }) => sense.kind === 'preposition');
  if (!WATERS.test(mark.text) || preposition === undefined || !INTO.has(preposition.text)) return;
  for (const id of clause.link?.subjects ?? []) {
    const { concept, pose, attributes } = draft.entities[id];
    if (ACTING_KINDS.has(reader.kindOf(concept)) && !LEAVES_WATER.has(pose ?? '')) attributes.push('wading');
  }
}

/** Cities are seen over their roofs anyway. */
const ROOFED: ReadonlySet<SettingId> = new Set<SettingId>(['city', 'street']);
const OVER: ReadonlySet<string> = new Set(['over', 'above', 'high above', 'across']);

/** "an eagle over a forest": it flies, and the place is seen from the air. */
function overfly(reader: Reader, setting: SettingId): void {
  if (ROOFED.has(setting)) return;
  const { clause, draft, marks, position } = reader;
  const preposition = marks.slice(0, position).findLast(({ sense }) => sense.kind === 'preposition');
  if (preposition === undefined || !OVER.has(preposition.text)) return;
  const fliers = (clause.link?.subjects ?? []).map((id) => draft.entities[id]);
  for (const flier of fliers) if (reader.kindOf(flier.concept) === 'bird') flier.pose ??= 'fly';
  if (fliers.length > 0 && fliers.every(({ pose, concept }) => pose === 'fly' || reader.kindOf(concept) === 'aircraft'))
    draft.addFacts({ angle: 'high', shot: 'wide' });
}

const WORLDS: ReadonlySet<SettingId> = new Set<SettingId>(['planet', 'moon']);
const ORBIT: ReadonlySet<string> = new Set(['orbiting', 'circling', 'around', 'over', 'above']);
const SPACE_RANK = 10;

/** "a station orbiting a red planet": seen in space, with the planet below. */
function orbit({ draft, marks, position }: Reader, setting: SettingId): void {
  const preposition = marks.slice(0, position).findLast(({ sense }) => sense.kind === 'preposition');
  if (!WORLDS.has(setting) || preposition === undefined || !ORBIT.has(preposition.text)) return;
  draft.place.setSetting('space', SPACE_RANK);
}

/** Colours that a place has, or takes on. Rooms, studios and abstract pictures take any. */
const PLACE_COLOURS: Partial<Record<SettingId, string>> = {
  lake: 'blue turquoise teal emerald green cyan navy',
  sea: 'blue turquoise teal emerald green cyan navy grey',
  river: 'blue turquoise teal emerald green',
  beach: 'white gold beige cream yellow blue turquoise',
  desert: 'gold yellow orange beige red',
  canyon: 'red orange gold brown',
  planet: 'red orange',
  snow: 'white blue',
  meadow: 'green gold yellow emerald lime',
  forest: 'green emerald gold orange olive',
  mountains: 'white blue grey green',
  cliff: 'white grey green blue turquoise teal emerald',
  island: 'green white blue turquoise teal emerald',
  sky: 'blue grey white',
  space: 'black blue purple violet',
};

/** Seasons that colours of a place tell of. */
const SEASON_OF_COLOUR: Partial<Record<SettingId, Partial<Record<ColourName, Season>>>> = {
  meadow: { green: 'summer', emerald: 'summer', lime: 'spring' },
  mountains: { green: 'summer' },
  forest: { green: 'summer', emerald: 'summer', gold: 'autumn', orange: 'autumn', red: 'autumn' },
};

const WATERS_BY_PLACE: ReadonlySet<SettingId> = new Set<SettingId>(['sea', 'lake', 'river']);
/** Colours that water has from a low sun alone. */
const HOUR_OF_WATER: Partial<Record<ColourName, TimeOfDay>> = { gold: 'golden', orange: 'sunset', pink: 'sunset' };

function showsColour(setting: SettingId, colour: ColourName): boolean {
  const shown = PLACE_COLOURS[setting];
  // Every shade of a colour that a place has is there in some light.
  const plain = colour.split(' ').at(-1)!;
  return shown === undefined || shown.split(' ').includes(plain);
}

/** "a purple sky": whole skies take on a colour; those that every sky may have are left to the hour. */
function colourSky({ draft, phrase }: Reader): void {
  const said = phrase.colours.filter((colour) => !showsColour('sky', colour));
  if (said.length === 0) return;
  phrase.colours = phrase.colours.filter((colour) => showsColour('sky', colour));
  draft.place.setSkyColour(said[0]!);
  for (const colour of said.slice(1)) draft.reportUnknown(colour);
}

/** The place has taken the object's place in the sentence; its colours tint the scene. */
export function absorb(reader: Reader, setting: SettingId): void {
  const { clause, draft, phrase } = reader;
  if (setting === 'sky') colourSky(reader);
  draft.palette.push(...phrase.colours);
  for (const colour of phrase.colours) {
    const hour = WATERS_BY_PLACE.has(setting) ? HOUR_OF_WATER[colour] : undefined;
    const season = SEASON_OF_COLOUR[setting]?.[colour];
    if (season) draft.addFacts({ season, isWeak: true });
    if (hour) draft.addFacts({ time: hour, isWeak: true });
    else if (!showsColour(setting, colour)) draft.reportUnknown(colour);
  }
  const shown = setting === 'table' ? SHOWN_BY_TABLES : setting === 'city' ? SHOWN_BY_CITIES : SHOWN_BY_PLACES;
  phrase.attributes.forEach((attribute, index) => {
    const decor = FURNISHED.has(setting) ? DECOR_OF_ATTRIBUTE[attribute] : undefined;
    if (decor) draft.place.setDecor(decor);
    else if (!shown.has(attribute)) draft.reportUnknown(phrase.said[index] ?? attribute);
  });
  reader.phrase = emptyNounPhrase();
  if (clause.front?.object === undefined) clause.front = undefined;
  reader.closeLink();
  if (clause.topics.length > 0) clause.hasPredicate = true;
  clause.isPaused = false;
  clause.hasUnknown = false;
  clause.isOwned = false;
}
