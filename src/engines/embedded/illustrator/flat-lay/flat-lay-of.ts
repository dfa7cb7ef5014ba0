import type { Entity, RelationKind, Scene, SettingId, SurfaceId } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';

/** What lies on a table that is seen from straight above. */
export interface FlatLay {
  readonly things: readonly Entity[];
  /** The plate, bowl or board that the prompt names under its food. */
  readonly plate?: Entity;
  readonly surface?: SurfaceId;
}

const ON_TABLES: ReadonlySet<SettingId | undefined> = new Set<SettingId | undefined>([
  'table',
  'kitchen',
  'studio',
  'cafe',
  undefined,
]);
const SERVED: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['food', 'drink']);
const CAN_LIE: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'food',
  'drink',
  'object',
  'tool',
  'clothing',
  'plant',
  'machine',
  'instrument',
  'sport',
  'symbol',
]);
/** What is larger stands on a floor. */
const LARGEST_METRES = 0.6;
/** Relations that lying beside each other, or on a plate, shows. */
const SHOWN: ReadonlySet<RelationKind> = new Set<RelationKind>(['on', 'in', 'with', 'next-to', 'around']);
const PLATE = /plate|saucer|^bowl$|cutting-board|tray/;
const TABLES: ReadonlySet<string> = new Set(['table', 'desk']);
const MOST_THINGS = 14;

/**
 * What a picture from above shows, if it is one of things on a table: asked for as a top view, or from above with something to eat.
 * Nothing where there is somebody, or a place, to look at.
 */
export function flatLayOf(scene: Scene, factsOf: FactsOf): FlatLay | undefined {
  const { camera, setting, entities, relations, lettering, styles } = scene;
  const table = entities.find(({ concept }) => TABLES.has(concept));
  const lying = entities.filter(({ concept }) => !TABLES.has(concept));
  const things = lying.filter(({ concept }) => !PLATE.test(concept));
  const [main] = things;
  const isTop = camera.angle === 'top' || (camera.angle === 'high' && main && SERVED.has(factsOf(main.concept).kind));
  const isOnTable = ON_TABLES.has(setting) || table !== undefined;
  if (!main || !isTop || !isOnTable || camera.shot === 'wide' || lettering.length > 0) return undefined;
  if (styles.includes('isometric') || !things.every((thing) => mayLie(thing, factsOf))) return undefined;
  if (things.reduce((sum, { count }) => sum + count, 0) > MOST_THINGS) return undefined;
  if (!relations.every(({ kind }) => SHOWN.has(kind))) return undefined;
  const plate = lying.find(({ concept }) => PLATE.test(concept));
  const surface = scene.ground ? 'paper' : (scene.surface ?? (table ? surfaceOf(table) : undefined));
  return { things, ...(plate && { plate }), ...(surface && { surface }) };
}

function mayLie({ concept, sizeFactor }: Entity, factsOf: FactsOf): boolean {
  const { kind, heightMetres } = factsOf(concept);
  return CAN_LIE.has(kind) && heightMetres * Math.min(1, sizeFactor) <= LARGEST_METRES;
}

function surfaceOf({ attributes }: Entity): SurfaceId {
  return attributes.some((name) => name === 'marble' || name === 'stone') ? 'stone' : 'wooden';
}
