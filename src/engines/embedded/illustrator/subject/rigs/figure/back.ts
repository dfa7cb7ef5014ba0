import type { Point } from '../../drawing.ts';
import type { Box } from '../sketch.ts';
import { capeBox, paintCape } from '../skirts.ts';
import { paintTail } from '../tails.ts';
import { paintWings, wingsBox } from '../wings.ts';
import type { Body } from './body.ts';

/** Tail, wings and cape. */
export function paintBack({ add, character, joints }: Body): void {
  const { cape, wings } = character.outfit;
  const { neck, pelvis } = joints;
  if (character.tail) add(tailBox(pelvis), (brush) => paintTail(brush, character, pelvis));
  const blades = { x: neck.x, y: neck.y + character.proportions.torso * 0.28 };
  if (wings) add(wingsBox(blades), (brush) => paintWings(brush, wings, blades));
  if (cape) add(capeBox(character, joints), (brush) => paintCape(cape, joints, character, brush.wall(cape)));
}

function tailBox({ x, y }: Point): Box {
  return { left: x, right: x + 315, top: y - 250, bottom: y };
}
