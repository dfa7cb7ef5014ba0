import type { Random } from '../../maths/random.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { SubjectDrawing } from '../drawing.ts';
import { tone } from '../own/brush.ts';
import { path } from '../own/shapes.ts';
import { eyewear } from './eyewear.ts';
import { umbrella } from './hand-props.ts';
import { HEADWEAR } from './headwear.ts';
import { mountOf } from './mounts.ts';
import { newspaper, openBook } from './papers.ts';
import type { Part } from './part.ts';
import { createSketch } from './sketch.ts';
import type { Stagecraft } from './stagecraft.ts';
import { wardrobeOf } from './wearables.ts';

/** Where things go on an animal that the pack draws whole and the rigs cannot pose. Shares of its box. */
interface Body {
  /** Middle and width of a hat, its lower edge. */
  readonly crown: readonly [x: number, y: number, width: number];
  /** Where something is held: before the breast, or in the beak. */
  readonly hold: readonly [x: number, y: number];
  /** Height of what is held, as a share of the animal's. */
  readonly held: number;
  /** Where a scarf is tied, if not right under the crown: its height. */
  readonly neck?: number;
}

const FACING_US: Body = { crown: [0.5, 0.1, 0.5], hold: [0.5, 0.72], held: 0.42 };
const FACING_LEFT: Body = { crown: [0.22, 0.12, 0.3], hold: [0.1, 0.5], held: 0.27 };
/** Birds and beasts whose drawing looks at the viewer; all others look to the left. */
const FRONTAL: Readonly<Record<string, Body>> = {
  owl: { crown: [0.5, 0.12, 0.56], hold: [0.5, 0.74], held: 0.42, neck: 0.58 },
  penguin: { crown: [0.36, 0.06, 0.42], hold: [0.5, 0.66], held: 0.44 },
  octopus: FACING_US,
  crab: { crown: [0.5, 0.34, 0.4], hold: [0.5, 0.7], held: 0.5 },
  hedgehog: { crown: [0.24, 0.34, 0.3], hold: [0.14, 0.84], held: 0.5 },
  'teddy-bear': FACING_US,
  ghost: { crown: [0.5, 0.08, 0.5], hold: [0.5, 0.74], held: 0.4 },
  snowman: { crown: [0.5, 0.12, 0.4], hold: [0.84, 0.6], held: 0.46 },
  'front-facing-baby-chick': FACING_US,
  turtle: { crown: [0.14, 0.36, 0.26], hold: [0.1, 0.75], held: 0.5 },
};
/** Heads of those that look to the left, where they are not at the usual place. */
const SIDE_CROWNS: Readonly<Record<string, Body['crown']>> = {
  flamingo: [0.32, 0.02, 0.26],
  parrot: [0.3, 0.05, 0.4],
  elephant: [0.34, 0.06, 0.44],
  giraffe: [0.2, 0.06, 0.24],
  zebra: [0.14, 0.1, 0.24],
  horse: [0.16, 0.1, 0.2],
  duck: [0.26, 0.06, 0.34],
  goose: [0.26, 0.04, 0.28],
  swan: [0.14, 0.04, 0.22],
  eagle: [0.26, 0.32, 0.24],
  rooster: [0.24, 0.2, 0.26],
  cow: [0.22, 0.14, 0.26],
  tiger: [0.24, 0.1, 0.36],
  whale: [0.4, 0.32, 0.5],
  camel: [0.14, 0.02, 0.2],
  llama: [0.14, 0.08, 0.2],
  't-rex': [0.2, 0.06, 0.26],
  sauropod: [0.18, 0.02, 0.22],
};
const UNIT = 1000;

function sideBody(concept: string): Body {
  return Object.hasOwn(SIDE_CROWNS, concept) ? { ...FACING_LEFT, crown: SIDE_CROWNS[concept]! } : FACING_LEFT;
}

/** An animal of the pack with what it holds, wears, reads or rides, laid over its own drawing. */
export function drawArtActor(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const { entity, action, wearing } = part;
  const sketch = createSketch();
  const colour = colourOfMember(entity, index);
  const body = artworkOf(craft.pack, entity.concept, { random, ...(colour ? { colour } : {}) });
  if (!body) throw new Error(`No drawing of "${entity.concept}"`);
  const width = (body.box[2] / body.box[3]) * UNIT;
  const isFrontal = Object.hasOwn(FRONTAL, entity.concept);
  const shape = isFrontal ? FRONTAL[entity.concept]! : sideBody(entity.concept);
  const at = ([x, y]: readonly number[]): { x: number; y: number } => ({ x: (x! - 0.5) * width, y: (y! - 1) * UNIT });
  if (action?.kind === 'riding') rideOn(action.object);
  else sketch.art(entity.id, body, { x: 0, y: 0, height: UNIT }, body.recolour);
  if (action && action.kind !== 'riding') hold(action.object, action.kind === 'reading');
  const wardrobe = wardrobeOf(wearing, index);
  if (wardrobe.hat) {
    const wear = HEADWEAR[wardrobe.hat];
    const { x, y } = at(shape.crown);
    const scale = (shape.crown[2] * width) / 22;
    const tint = wardrobe.hatColour ?? wear.colour;
    const hatEntity = wardrobe.worn.hat ?? entity.id;
    sketch.placed({ x: x - 16 * scale, y: y - 9 * scale, scale }, () =>
      sketch.add(hatEntity, { left: 4, right: 28, top: wear.top, bottom: 12 }, (brush) => [
        wear.behind?.(brush, tint) ?? [],
        wear.front(brush, tint),
      ]),
    );
  }
  if (wearing.some((worn) => worn.concept === 'scarf')) tieScarf();
  if (wardrobe.glasses) putOnGlasses(wardrobe.glasses, wardrobe.worn.glasses ?? entity.id);
  const { heightMetres, footing } = craft.factsOf(entity.concept);
  return sketch.finish({ metresPerUnit: (heightMetres * entity.sizeFactor) / UNIT, footing });

  function hold(object: Part['entity'], isRead: boolean): void {
    const { x, y } = at(shape.hold);
    const height = shape.held * UNIT;
    const name = colourOfMember(object, index);
    if (/umbrella|parasol/.test(object.concept)) {
      // In the trunk or beak of those that look to the left, beside those that look at us.
      const hand = isFrontal ? { x: width * 0.42, y: -UNIT * 0.42 } : at(shape.hold);
      const span = Math.max(width * 1.25, UNIT * 0.8);
      const shaft = UNIT * 0.82;
      sketch.add(
        object.id,
        { left: hand.x - span / 2, right: hand.x + span / 2, top: hand.y - shaft * 1.1, bottom: hand.y + 80 },
        (brush) => umbrella(brush, hand, span, shaft, name ? colourHex(name) : '#d8414c'),
      );
      return;
    }
    if (isRead) {
      const sheet = { x: x - height * 0.85, y: y - height / 2, width: height * 1.7, height };
      const isPaper = /paper|map|letter|scroll/.test(object.concept);
      sketch.add(
        object.id,
        { left: sheet.x, right: sheet.x + sheet.width, top: sheet.y, bottom: sheet.y + height },
        (brush) =>
          isPaper
            ? newspaper(brush, sheet, craft.scene.lettering[0] ?? 'DAILY NEWS')
            : openBook(brush, sheet, name ? colourHex(name) : '#2f5f9e', craft.scene.lettering[0]),
      );
      return;
    }
    const artwork = artworkOf(craft.pack, object.concept, { random, ...(name ? { colour: name } : {}) });
    if (artwork) sketch.art(object.id, artwork, { x, y: y + height / 2, height }, artwork.recolour);
  }

  function putOnGlasses(kind: NonNullable<typeof wardrobe.glasses>, owner: number): void {
    const { x, y } = at([shape.crown[0], shape.crown[1] + (isFrontal ? 0.2 : 0.05)]);
    const scale = (shape.crown[2] * width * (isFrontal ? 0.9 : 0.75)) / 18;
    sketch.placed({ x, y, scale }, () =>
      sketch.add(owner, { left: -9, right: 9, top: -4, bottom: 4 }, () => [
        '<g transform="translate(-16 0)">',
        eyewear(kind, 0, 5),
        '</g>',
      ]),
    );
  }

  function tieScarf(): void {
    const scarf = wearing.find((worn) => worn.concept === 'scarf')!;
    const name = colourOfMember(scarf, index);
    const cloth = name ? colourHex(name) : '#c8323e';
    const { x, y } = at([shape.crown[0] + (isFrontal ? 0.04 : 0.1), shape.neck ?? shape.crown[1] + 0.28]);
    const half = width * (isFrontal ? shape.crown[2] * 0.62 : 0.17);
    const thick = UNIT * 0.075;
    sketch.add(scarf.id, { left: x - half, right: x + half, top: y - thick, bottom: y + thick * 3.4 }, (brush) => [
      path(
        `M${x + half * 0.1} ${y} h${half * 0.42} l${half * 0.2} ${thick * 3.4} h${-half * 0.5}Z`,
        brush.slab(tone(cloth, -0.14)),
      ),
      `<rect x="${x - half}" y="${y - thick}" width="${half * 2}" height="${thick * 2}" rx="${thick}" fill="${brush.tube(cloth)}" transform="rotate(${isFrontal ? 0 : -14} ${x} ${y})"/>`,
    ]);
  }

  function rideOn(object: Part['entity']): void {
    const name = colourOfMember(object, index);
    const artwork = artworkOf(craft.pack, object.concept, { random, ...(name ? { colour: name } : {}) });
    const mount = mountOf(object.concept);
    if (!artwork) throw new Error(`No drawing of "${object.concept}"`);
    const height = mount.height * 1.3;
    const mountWidth = (artwork.box[2] / artwork.box[3]) * height;
    const seat = artwork.anchors.seat ?? artwork.anchors.surface ?? { x: 0.5, y: 0.2 };
    const [seatX, seatY] = mount.seat ?? [seat.x, seat.y];
    const share = mount.flip ? 1 - seatX : seatX;
    sketch.art(
      object.id,
      artwork,
      { x: 0, y: 0, height: height, degrees: mount.degrees ?? 0, flip: mount.flip ?? false },
      artwork.recolour,
    );
    sketch.art(
      entity.id,
      body!,
      { x: (share - 0.5) * mountWidth, y: (seatY - 1) * height + UNIT * 0.05, height: UNIT },
      body!.recolour,
    );
  }
}
