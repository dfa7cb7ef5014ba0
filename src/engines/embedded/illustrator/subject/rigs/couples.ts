import type { Random } from '../../maths/random.ts';
import { castMember, type Part } from './actor.ts';
import { animalLook } from './animal-table.ts';
import { createFigure } from './figure.ts';
import { POSES } from './poses.ts';
import { drawQuadruped } from './quadruped.ts';
import type { Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** Neither of two is drawn smaller than this share of the other. */
const SMALLEST_SHARE = 0.62;

/** Two who embrace, side by side and leaning towards each other, the outer arm round the other. In the first one's units. */
export function drawHug(
  sketch: Sketch,
  craft: Stagecraft,
  first: Part,
  second: Part,
  index: number,
  random: Random,
): number {
  const one = castMember(craft, first, index, random);
  const two = castMember(craft, second, index, random.fork('other'));
  const ratio = Math.min(1 / SMALLEST_SHARE, Math.max(SMALLEST_SHARE, two.heightMetres / one.heightMetres));
  const apart = (one.proportions.shoulder + two.proportions.shoulder * ratio) * 0.78;
  const oneFigure = (pass: 'body' | 'arm'): void => {
    const pose = { ...POSES.stand, lean: 5, headTilt: 9 };
    const hand = { x: apart * 0.92, y: createFigure(sketch, one, pose).joints.neck.y + one.proportions.torso * 0.5 };
    const figure = createFigure(
      sketch,
      one,
      reach(one, pose, { left: hand, right: { x: hand.x * 1.3, y: hand.y - 40 } }),
    );
    if (pass === 'arm') figure.arm('left');
    else {
      figure.back();
      figure.arm('right');
      figure.legs();
      figure.trunk();
      figure.head();
    }
  };
  sketch.placed({ x: -apart / 2 }, () => oneFigure('body'));
  sketch.placed({ x: apart / 2, scale: ratio }, () => {
    const pose = { ...POSES.stand, lean: -5, headTilt: -9 };
    const neck = createFigure(sketch, two, pose).joints.neck.y;
    const hand = { x: (-apart / ratio) * 0.8, y: neck + two.proportions.torso * 0.62 };
    const figure = createFigure(sketch, two, reach(two, pose, { right: hand }));
    figure.back();
    figure.legs();
    figure.trunk();
    figure.head();
    figure.arm('right');
  });
  sketch.placed({ x: -apart / 2 }, () => oneFigure('arm'));
  return metresPerUnit(one);
}

/** One running after the other, both to the left. In the first one's units. */
export function drawChase(
  sketch: Sketch,
  craft: Stagecraft,
  chaser: Part,
  chased: Part,
  index: number,
  random: Random,
): number {
  const one = castMember(craft, chaser, index, random);
  const two = castMember(craft, chased, index, random.fork('other'));
  const ratio = Math.min(1 / SMALLEST_SHARE, Math.max(0.5, two.heightMetres / one.heightMetres));
  sketch.placed({ x: -480 * (1 + ratio), scale: ratio }, () => paintRunner(sketch, two, chased));
  paintRunner(sketch, one, chaser);
  return metresPerUnit(one);
}

function paintRunner(sketch: Sketch, character: ReturnType<typeof castMember>, part: Part): void {
  if (animalLook(part.entity.concept) && character.species === 'animal') drawQuadruped(sketch, character, 'running');
  else sketch.placed({ flip: true }, () => createFigure(sketch, character, POSES.run).all());
}
