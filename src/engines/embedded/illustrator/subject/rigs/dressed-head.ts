import type { ColourName } from '../../scene.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, path, rect } from '../own/shapes.ts';
import type { Character, Detail, WornPlace } from './character.ts';
import { eyewear } from './eyewear.ts';
import { facePoints } from './faces.ts';
import { closedLids } from './figure/head.ts';
import { HEADWEAR } from './headwear.ts';
import type { Box, Sketch } from './sketch.ts';

/** What is worn round the neck of an animal on all fours, in the frame of its head, whose chin is at (16, 29.8). */
const NECKWEAR: Readonly<Partial<Record<Detail, (brush: Brush, colour: string) => Svg>>> = {
  scarf: (brush, colour) => [
    path('M18.6 30.4 L23.6 29.8 L25.4 39.6 L19.8 40Z', brush.slab(tone(colour, -0.16))),
    rect(5.6, 27.8, 20.8, 5.2, brush.tube(colour), 2.6),
  ],
  neckerchief: (brush, colour) => [
    path('M7 29.4 Q16 32.6 25 29.4 L16.4 40.4Z', brush.slab(colour)),
    rect(6.4, 28, 19.2, 3, brush.tube(tone(colour, -0.12)), 1.5),
  ],
  'bow-tie': (brush, colour) => [
    path('M16 31.4 L8.6 27.8 V35.2Z M16 31.4 L23.4 27.8 V35.2Z', brush.slab(colour)),
    circle(16, 31.4, 1.7, tone(colour, -0.2)),
  ],
  tie: (brush, colour) => [
    path('M14 30.6 h4 l1.6 9.6 -3.6 3.4 -3.6 -3.4Z', brush.slab(colour)),
    path('M13.6 29.4 h4.8 l-.8 3 h-3.2Z', tone(colour, -0.2)),
  ],
  pearls: (brush, colour) =>
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((i) => circle(16 + i * 2.1, 32.4 - i * i * 0.17, 1.1, brush.ball(colour))),
};

/** True of details that an animal can wear without standing up. */
export function isNeckwear(detail: Detail): boolean {
  return NECKWEAR[detail] !== undefined;
}

/** An animal's head in the 32 × 32 frame of heads, with its hat, its glasses and what is round its neck. */
export function paintDressedHead(sketch: Sketch, animal: Character): void {
  const { eyesClosed, glasses, head, outfit, worn } = animal;
  const recolour = animal.recolour as ColourName | undefined;
  const addWorn = (place: WornPlace, box: Box, paint: (brush: Brush) => Svg): void =>
    sketch.add(worn?.[place] ?? animal.entity, box, paint);
  const hat = outfit.hat && HEADWEAR[outfit.hat];
  const hatColour = outfit.hatColour ?? hat?.colour;
  if (hat?.behind)
    addWorn('hat', { left: -2, right: 34, top: hat.top, bottom: 20 }, (brush) => hat.behind!(brush, hatColour!));
  for (const detail of outfit.details) {
    const paint = NECKWEAR[detail];
    if (paint) addWorn('details', { left: 5, right: 27, top: 27, bottom: 44 }, (brush) => paint(brush, outfit.accent));
  }
  const [left, top, width, height] = head.box;
  const headBox = { left, top, right: left + width, bottom: top + height };
  sketch.foreign(animal.entity, headBox, head.svg, recolour);
  if (eyesClosed) sketch.add(animal.entity, headBox, () => closedLids(animal), recolour);
  if (glasses) {
    const { eyeY, spread } = facePoints(head.name);
    addWorn('glasses', { left: 8, right: 24, top: 10, bottom: 20 }, () => eyewear(glasses, eyeY, spread));
  }
  if (hat) addWorn('hat', { left: 4, right: 28, top: hat.top, bottom: 12 }, (brush) => hat.front(brush, hatColour!));
}
