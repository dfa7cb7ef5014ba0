import { tone } from '../../own/brush.ts';
import { path } from '../../own/shapes.ts';
import { eyewear } from '../eyewear.ts';
import { HEADWEAR } from '../headwear.ts';
import type { Part } from '../part.ts';
import type { Wardrobe } from '../wearables.ts';
import { type ArtCanvas, UNIT } from './canvas.ts';

/** Half the width of a hat in its 32 × 32 frame, and the height of its lower edge. */
const HAT_FRAME = { middleX: 16, rimY: 9, width: 22 } as const;

/** Draws the hat of a wardrobe on the crown. */
export function putOnHat({ at, body, part, sketch, width }: ArtCanvas, { hat, hatColour, worn }: Wardrobe): void {
  if (!hat) return;
  const wear = HEADWEAR[hat];
  const [crownX, crownY, crownWidth] = body.crown;
  const { x, y } = at(crownX, crownY);
  const scale = (crownWidth * width) / HAT_FRAME.width;
  const colour = hatColour ?? wear.colour;
  sketch.placed({ x: x - HAT_FRAME.middleX * scale, y: y - HAT_FRAME.rimY * scale, scale }, () =>
    sketch.add(worn.hat ?? part.entity.id, { left: 4, right: 28, top: wear.top, bottom: 12 }, (brush) => [
      wear.behind?.(brush, colour) ?? [],
      wear.front(brush, colour),
    ]),
  );
}

/** Draws the glasses of a wardrobe below the crown. */
export function putOnGlasses({ at, body, part, sketch, width }: ArtCanvas, { glasses, worn }: Wardrobe): void {
  if (!glasses) return;
  const [crownX, crownY, crownWidth] = body.crown;
  const { x, y } = at(crownX, crownY + (body.isFrontal ? 0.2 : 0.05));
  const scale = (crownWidth * width * (body.isFrontal ? 0.9 : 0.75)) / 18;
  sketch.placed({ x, y, scale }, () =>
    sketch.add(worn.glasses ?? part.entity.id, { left: -9, right: 9, top: -4, bottom: 4 }, () => [
      '<g transform="translate(-16 0)">',
      eyewear(glasses, 0, 5),
      '</g>',
    ]),
  );
}

/** Draws a scarf around the neck. */
export function tieScarf({ at, body, colourOf, sketch, width }: ArtCanvas, scarf: Part['entity']): void {
  const cloth = colourOf(scarf, '#c8323e');
  const [crownX, crownY, crownWidth] = body.crown;
  const { x, y } = at(crownX + (body.isFrontal ? 0.04 : 0.1), body.neck ?? crownY + 0.28);
  const half = width * (body.isFrontal ? crownWidth * 0.62 : 0.17);
  const thick = UNIT * 0.075;
  sketch.add(scarf.id, { left: x - half, right: x + half, top: y - thick, bottom: y + thick * 3.4 }, (brush) => [
    path(
      `M${x + half * 0.1} ${y} h${half * 0.42} l${half * 0.2} ${thick * 3.4} h${-half * 0.5}Z`,
      brush.slab(tone(cloth, -0.14)),
    ),
    `<rect x="${x - half}" y="${y - thick}" width="${half * 2}" height="${thick * 2}" rx="${thick}" fill="${brush.tube(cloth)}" transform="rotate(${body.isFrontal ? 0 : -14} ${x} ${y})"/>`,
  ]);
}
