import { createFrame, type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { Entity, Relation, Scene } from '../scene.ts';
import type { ConceptFacts, ConceptKind, Footing } from '../subject/concept.ts';
import type { SubjectGroup } from '../subject/drawing.ts';
import { layOut } from './layout.ts';
import type { Placement } from './placement.ts';
import { planPicture } from './plan.ts';

/** Things for layout tests: height in metres, width over height, kind, footing. */
const THINGS: Readonly<Record<string, readonly [metres: number, aspect: number, kind: ConceptKind, footing: Footing]>> =
  {
    dog: [0.6, 1.2, 'animal', 'stands'],
    elephant: [3, 1.3, 'animal', 'stands'],
    mouse: [0.08, 1.4, 'animal', 'stands'],
    apple: [0.08, 1, 'food', 'stands'],
    sofa: [0.9, 2, 'furniture', 'stands'],
    basket: [0.4, 1.1, 'object', 'stands'],
    house: [6, 1.2, 'building', 'stands'],
    tree: [8, 0.8, 'tree', 'stands'],
    woman: [1.7, 0.4, 'person', 'stands'],
    bus: [3, 2.4, 'vehicle', 'stands'],
    eagle: [0.8, 1.5, 'bird', 'flies'],
    moon: [100, 1, 'sky-object', 'flies'],
    tulip: [0.4, 0.4, 'plant', 'stands'],
  };
/** Names of all things for tests. */
export const THING_NAMES = Object.keys(THINGS);

/** Facts of a thing for tests. */
export function factsOfThing(concept: string): ConceptFacts {
  const [heightMetres, , kind, footing] = THINGS[concept]!;
  return { kind, heightMetres, footing };
}

/** `['dog', 'apple*3']` and `['0 on 1']` as a scene. */
export function sceneOf(
  things: readonly string[],
  relations: readonly string[] = [],
  more: Partial<Scene> = {},
): Scene {
  const entities = things.map((thing, id): Entity => {
    const [concept, count] = thing.split('*');
    return {
      id,
      concept: concept!,
      word: concept!,
      count: Number(count ?? 1),
      colours: [],
      sizeFactor: 1,
      attributes: [],
    };
  });
  return {
    version: 1,
    language: 'en',
    entities,
    relations: relations.map((relation) => {
      const [subject, kind, object] = relation.split(' ');
      return { subject: Number(subject), kind: kind as Relation['kind'], object: Number(object) };
    }),
    camera: {},
    styles: [],
    lettering: [],
    palette: [],
    notUnderstood: [],
    ...more,
  };
}

/** Every entity as a group of its own, drawn as a box. */
export function groupsOf(scene: Scene): SubjectGroup[] {
  return scene.entities.map((lead) => {
    const [heightMetres, aspect, , footing] = THINGS[lead.concept]!;
    return {
      lead,
      members: [lead.id],
      shown: [],
      draw: () => ({
        width: 100 * aspect,
        height: 100,
        parts: [{ entity: lead.id, svg: '<rect/>' }],
        heightMetres,
        anchors: {},
        footing,
        emissive: 0,
      }),
    };
  });
}

/** Sky above, ground below the middle. */
export function groundFrame(widthPx: number, heightPx: number): Frame {
  const frame = createFrame(widthPx, heightPx);
  frame.labels.fill(STUFF_LABELS.sky, 0, widthPx * Math.round(heightPx * 0.5));
  frame.labels.fill(STUFF_LABELS.ground, widthPx * Math.round(heightPx * 0.5));
  frame.colour.fill(0.4);
  return frame;
}

/** A stage in daylight with its main row at 84 % of the height. */
export function groundStage(heightPx: number): Stage {
  return {
    key: [1, 0.95, 0.9],
    ambient: [0.4, 0.45, 0.5],
    direction: [-0.5, 0.7, -0.3],
    isNight: false,
    horizonYPx: heightPx * 0.5,
    standing: { nearYPx: heightPx * 0.95, farYPx: heightPx * 0.58, mainYPx: heightPx * 0.84 },
    surface: 'ground',
    reflectivity: 0,
    haze: [0.6, 0.7, 0.8],
    focus: { depth: 1, blur: 0.5 },
  };
}

/** Plans and lays out a scene in a meadow. */
export function layOutInMeadow(scene: Scene, seed: number, widthPx: number, heightPx: number): Placement[] {
  const meadow = { ...scene, setting: 'meadow' as const };
  const plan = planPicture(meadow, seed, factsOfThing);
  const input = { scene: meadow, groups: groupsOf(meadow), plan, factsOf: factsOfThing, skylineOf: () => () => 1 };
  return layOut({ ...input, frame: groundFrame(widthPx, heightPx), stage: groundStage(heightPx) });
}
