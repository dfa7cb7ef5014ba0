import {
  ACTION_RELATIONS,
  ANGLES,
  type Camera,
  COLOUR_NAMES,
  DECOR_IDS,
  type Entity,
  LIGHTS,
  MOODS,
  PERCHES,
  PLACE_KINDS,
  POSES,
  REGIONS,
  type Relation,
  type Scene,
  SEASONS,
  SETTINGS,
  SHEETS,
  SHOTS,
  SPATIAL_RELATIONS,
  STYLES,
  SURFACE_RELATIONS,
  SURFACES,
  TIMES,
  TRIMS,
  WEATHERS,
} from '../illustrator/scene.ts';

/** Whether a value of a file is what it should be. */
type Check = (value: unknown) => boolean;

/** Scenes of prompts are far smaller; what a stranger wrote may not cost more. */
const MOST_ENTITIES = 60;
const MOST_TEXT = 200;
const MOST_COUNT = 1000;

const oneOf =
  (...lists: readonly (readonly string[])[]): Check =>
  (value) =>
    lists.some((list) => list.includes(value as string));
const text: Check = (value) => typeof value === 'string' && value.length <= MOST_TEXT;
const truth: Check = (value) => typeof value === 'boolean';
const concept: Check = (value) => text(value) && /^[a-z0-9-]+$/.test(value as string);
const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_ENTITIES && value.every(check);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** An object of words by words. */
const words: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= MOST_ENTITIES &&
  Object.entries(value).flat().every(text);

/** A check for each field of a type: a new field does not compile without one. */
type Checks<Value> = { readonly [Name in keyof Required<Value>]: Check };

/** An object with just these fields. */
const fields =
  <Value>(checks: Checks<Value>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = value as Readonly<Record<string, unknown>>;
    return (
      Object.keys(own).every((name) => Object.hasOwn(checks, name)) &&
      Object.entries<Check>(checks).every(([name, check]) => check(own[name]))
    );
  };

const isScene = fields<Scene>({
  version: (value) => value === 1,
  language: text,
  entities: listOf(
    fields<Entity>({
      id: whole(0, MOST_ENTITIES),
      concept,
      word: text,
      count: whole(1, MOST_COUNT),
      isCounted: optional(truth),
      colours: listOf(oneOf(COLOUR_NAMES)),
      sizeFactor: (value) => typeof value === 'number' && value > 0 && value <= 10,
      pose: optional(oneOf(POSES)),
      attributes: listOf(text),
    }),
  ),
  relations: listOf(
    fields<Relation>({
      kind: oneOf(SPATIAL_RELATIONS, ACTION_RELATIONS, SURFACE_RELATIONS),
      subject: whole(0, MOST_ENTITIES),
      object: whole(0, MOST_ENTITIES),
      at: optional(oneOf(PERCHES)),
      side: optional(oneOf(['left', 'right'])),
    }),
  ),
  setting: optional(oneOf(SETTINGS)),
  alsoNamed: optional(listOf(oneOf(SETTINGS))),
  surface: optional(oneOf(SURFACES)),
  placeKind: optional(oneOf(PLACE_KINDS)),
  isFromBalcony: optional(truth),
  region: optional(oneOf(REGIONS)),
  houseColours: optional(listOf(oneOf(COLOUR_NAMES))),
  decor: optional(oneOf(DECOR_IDS)),
  outlook: optional(oneOf(SETTINGS)),
  hasLargeWindows: optional(truth),
  skyColour: optional(oneOf(COLOUR_NAMES)),
  planted: optional(listOf(oneOf(COLOUR_NAMES))),
  time: optional(oneOf(TIMES)),
  weather: optional(oneOf(WEATHERS)),
  season: optional(oneOf(SEASONS)),
  isWindy: optional(truth),
  hasLightning: optional(truth),
  light: optional(oneOf(LIGHTS)),
  isPattern: optional(truth),
  camera: fields<Camera>({
    shot: optional(oneOf(SHOTS)),
    angle: optional(oneOf(ANGLES)),
    bokeh: optional(truth),
    lens: optional(oneOf(['fisheye'])),
    isPanned: optional(truth),
    isFarOff: optional(truth),
    isInstant: optional(truth),
  }),
  styles: listOf(oneOf(STYLES)),
  mood: optional(oneOf(MOODS)),
  sheet: optional(oneOf(SHEETS)),
  trim: optional(oneOf(TRIMS)),
  ground: optional(oneOf(COLOUR_NAMES)),
  lettering: listOf(text),
  palette: listOf(oneOf(COLOUR_NAMES)),
  typed: optional(words),
  notUnderstood: listOf(text),
});

/** A scene that stood in a file, or nothing where it is not one that the illustrator could have written. */
export function readScene(value: unknown): Scene | undefined {
  if (!isScene(value)) return undefined;
  const scene = value as Scene;
  const hasEntity = (id: number): boolean => id < scene.entities.length;
  const isConsistent =
    scene.entities.every(({ id }, index) => id === index) &&
    scene.relations.every(({ subject, object }) => hasEntity(subject) && hasEntity(object));
  return isConsistent ? scene : undefined;
}
