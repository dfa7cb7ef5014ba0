import {
  ACTION_RELATIONS,
  ANGLES,
  COLOUR_NAMES,
  LIGHTS,
  MOODS,
  PLACE_KINDS,
  POSES,
  type Scene,
  SEASONS,
  SETTINGS,
  SHOTS,
  SPATIAL_RELATIONS,
  STYLES,
  TIMES,
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

/** An object with just these fields. */
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = value as Readonly<Record<string, unknown>>;
    return (
      Object.keys(own).every((name) => Object.hasOwn(checks, name)) &&
      Object.entries(checks).every(([name, check]) => check(own[name]))
    );
  };

const isScene = fields({
  version: (value) => value === 1,
  language: text,
  entities: listOf(
    fields({
      id: whole(0, MOST_ENTITIES),
      concept,
      word: text,
      count: whole(1, MOST_COUNT),
      colours: listOf(oneOf(COLOUR_NAMES)),
      sizeFactor: (value) => typeof value === 'number' && value > 0 && value <= 10,
      pose: optional(oneOf(POSES)),
      attributes: listOf(text),
    }),
  ),
  relations: listOf(
    fields({
      kind: oneOf(SPATIAL_RELATIONS, ACTION_RELATIONS),
      subject: whole(0, MOST_ENTITIES),
      object: whole(0, MOST_ENTITIES),
    }),
  ),
  setting: optional(oneOf(SETTINGS)),
  placeKind: optional(oneOf(PLACE_KINDS)),
  time: optional(oneOf(TIMES)),
  weather: optional(oneOf(WEATHERS)),
  season: optional(oneOf(SEASONS)),
  light: optional(oneOf(LIGHTS)),
  camera: fields({
    shot: optional(oneOf(SHOTS)),
    angle: optional(oneOf(ANGLES)),
    bokeh: optional((value) => typeof value === 'boolean'),
  }),
  styles: listOf(oneOf(STYLES)),
  mood: optional(oneOf(MOODS)),
  lettering: listOf(text),
  palette: listOf(oneOf(COLOUR_NAMES)),
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
