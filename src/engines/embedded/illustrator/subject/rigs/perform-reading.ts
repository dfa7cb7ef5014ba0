import type { ColourName, PlaceKind, Scene, SettingId } from '../../scene.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import { createFigure, type Figure } from './figure.ts';
import { newspaper, openBook, parchment } from './papers.ts';
import { POSES } from './poses.ts';
import { solveJoints } from './skeleton.ts';
import { type Performance, reach } from './stagecraft.ts';

const HEADLINE = 'DAILY NEWS';
const CHAIR_COLOURS = ['teal', 'maroon', 'navy', 'copper', 'olive'] as const;
const CHAIR_CHANCE = 0.85;
/** Books that the art pack names by their colour. */
const BOUND: Readonly<Record<string, ColourName | undefined>> = {
  'blue-book': 'blue',
  'green-book': 'green',
  'orange-book': 'orange',
};
const BOOK_COLOURS = ['#b8323a', '#2f5f9e', '#3f7a56', '#7a4a9e', '#c9812f'];

/** Reads behind an open newspaper or book, the eyes over its edge; on a chair where one may stand. */
export function performReading(performance: Performance): Figure {
  const { craft, sketch, character, random } = performance;
  const colour = random.pick(CHAIR_COLOURS);
  const kind = chairOf(craft.scene);
  const chair = kind && deservesChair(performance) && artworkOf(craft.pack, kind.concept, { random, colour });
  if (!chair) return readInPlace(performance);
  const { height } = kind;
  const anchor = chair.anchors.seat ?? { x: 0.5, y: 0.66 };
  sketch.art(character.entity, chair, { x: 0, y: 0, height }, chair.recolour);
  const { pelvis } = solveJoints(character.proportions, POSES['sit-chair']);
  const y = (anchor.y - 1) * height - pelvis.y - character.proportions.hip * 0.5;
  return sketch.placed({ y }, () => readInPlace({ ...performance, isSeated: true }));
}

/** What a lone reader sits on, by place, and its height for a reader of 1000 units. */
const ARMCHAIR = { concept: 'armchair', height: 740 } as const;
const CHAIR = { concept: 'chair', height: 640 } as const;
const CHAIR_OF: Readonly<Partial<Record<SettingId, typeof ARMCHAIR | typeof CHAIR>>> = {
  room: ARMCHAIR,
  library: ARMCHAIR,
  studio: ARMCHAIR,
  cafe: CHAIR,
  kitchen: CHAIR,
};

/** Rooms without a roof: nobody puts an armchair there. */
const OPEN_AIR: ReadonlySet<PlaceKind | undefined> = new Set(['poolside', 'courtyard', 'ship-deck', 'beach-bar']);

function chairOf({ setting, placeKind }: Scene): typeof ARMCHAIR | typeof CHAIR | undefined {
  return OPEN_AIR.has(placeKind) ? CHAIR : CHAIR_OF[setting ?? 'room'];
}

/** A lone reader at ease gets a chair where one may stand. */
function deservesChair({ craft, character, isSeated, random }: Performance): boolean {
  const { scene } = craft;
  const entity = scene.entities.find((candidate) => candidate.id === character.entity);
  if (isSeated || scene.weather !== undefined) return false;
  if (entity?.pose === 'stand' || (entity?.count ?? 1) > 1) return false;
  const sitsElsewhere = scene.relations.some(
    ({ kind, subject }) => subject === character.entity && (kind === 'on' || kind === 'in' || kind === 'under'),
  );
  return !sitsElsewhere && (scene.setting !== undefined || random.chance(CHAIR_CHANCE));
}

function readInPlace({ craft, sketch, character, object, index, random, pose, isSeated }: Performance): Figure {
  const isPaper = /newspaper|paper|map|letter|scroll/.test(object.concept);
  const isParchment = /map|letter|scroll/.test(object.concept);
  const entity = craft.scene.entities.find((candidate) => candidate.id === character.entity);
  const onGround = character.species === 'person' ? POSES['cross-legged'] : POSES['sit-ground'];
  const base = entity?.pose === 'stand' ? pose : onGround;
  const seat = isSeated ? POSES['sit-chair'] : base;
  const joints = solveJoints(character.proportions, seat);
  const { torso, head, shoulder } = character.proportions;
  const width = (isPaper ? 2.7 : 2.1) * Math.max(shoulder * 1.06, head * 0.42);
  const height = width * (isPaper ? 0.62 : 0.66);
  const chinY = joints.neck.y - character.proportions.neck;
  const top = chinY - head * (character.species === 'person' ? 0.07 : 0.02) + torso * (isPaper ? 0.2 : 0.16);
  const sheet = { x: joints.neck.x - width / 2, y: top, width, height };
  const handY = top + height * 0.6;
  const held = reach(character, seat, {
    left: { x: sheet.x + width * 0.02, y: handY },
    right: { x: sheet.x + width * 0.98, y: handY },
  });
  const figure = createFigure(sketch, character, held);
  figure.body();
  figure.head();
  figure.arms();
  const colour = colourOfMember(object, index) ?? BOUND[object.concept];
  const title = craft.scene.lettering[0];
  sketch.add(object.id, { left: sheet.x, right: sheet.x + width, top, bottom: top + height }, (brush) =>
    isParchment
      ? parchment(brush, sheet, object.concept.includes('map'))
      : isPaper
        ? newspaper(brush, sheet, title ?? HEADLINE)
        : openBook(brush, sheet, colour ? colourHex(colour) : random.pick(BOOK_COLOURS), title),
  );
  figure.hands();
  return figure;
}
