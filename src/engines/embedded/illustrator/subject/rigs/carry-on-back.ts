import { type Svg, tone } from '../own/brush.ts';
import { round, stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import { objectArtwork, type Performance } from './stagecraft.ts';

/** Height of a backpack in lengths of the trunk. */
const HEIGHT = 1.12;
/** Most of its width, in half widths of the shoulders. */
const WIDEST = 2.9;

/** A backpack behind the shoulders, its straps over the chest; before the back of who is seen from behind. */
export function carryOnBack(performance: Performance): Figure {
  const { sketch, character, object, pose } = performance;
  const artwork = objectArtwork(performance);
  const figure = createFigure(sketch, character, pose);
  const { neck, pelvis } = figure.joints;
  const { torso, shoulder } = character.proportions;
  const isSide = pose.facing === 'side';
  const aspect = artwork.box[2] / artwork.box[3];
  const height = Math.min(torso * HEIGHT, (shoulder * WIDEST) / aspect);
  const paintPack = (): void => {
    const x = (neck.x + pelvis.x) / 2 - (isSide ? shoulder * 0.92 : 0);
    const y = neck.y + torso * 0.02 + height;
    const place = { x, y, height, ...(isSide && { degrees: pose.lean }) };
    sketch.art(object.id, artwork, place, artwork.recolour);
  };
  if (!character.looksAway) paintPack();
  figure.body();
  if (!character.looksAway) {
    const box = { left: neck.x - shoulder, right: neck.x + shoulder, top: neck.y, bottom: pelvis.y };
    sketch.placed({ x: pelvis.x, y: pelvis.y, degrees: pose.lean }, () =>
      sketch.placed({ x: -pelvis.x, y: -pelvis.y }, () =>
        sketch.add(object.id, box, () =>
          straps({ x: pelvis.x, y: pelvis.y - torso }, shoulder, torso, tone(artwork.colour, -0.2), isSide),
        ),
      ),
    );
  }
  figure.head();
  figure.arms();
  if (character.looksAway) paintPack();
  return figure;
}

/** From the tops of the shoulders down to under the arms. */
function straps(neck: { x: number; y: number }, shoulder: number, torso: number, colour: string, isSide: boolean): Svg {
  const width = shoulder * 0.2;
  const strap = (side: number): string =>
    `M${round(neck.x + side * shoulder * 0.5)} ${round(neck.y + torso * 0.03)} C${round(neck.x + side * shoulder * 0.62)} ${round(neck.y + torso * 0.2)} ${round(neck.x + side * shoulder * 0.6)} ${round(neck.y + torso * 0.4)} ${round(neck.x + side * shoulder * 0.8)} ${round(neck.y + torso * 0.56)}`;
  const sides = isSide ? [-0.2] : [-1, 1];
  return sides.map((side) => [
    stroke(strap(side), tone(colour, -0.5), width + 6, 'opacity="0.4"'),
    stroke(strap(side), colour, width),
    stroke(strap(side), tone(colour, 0.4), width * 0.3, 'opacity="0.5"'),
  ]);
}
