import type { Character, Detail } from '../character.ts';
import { paintDetails } from '../details.ts';
import { trunkSize } from '../trunk-size.ts';
import type { Body } from './body.ts';

const NECKWEAR: ReadonlySet<Detail> = new Set<Detail>(['scarf', 'tie', 'bow-tie']);

/** Characters whose head sits on the trunk wear scarves and ties over the chin's edge. */
export function hasNeckwear({ proportions, outfit }: Character): boolean {
  return proportions.neck < 0 && outfit.details.some((detail) => NECKWEAR.has(detail));
}

/** Draws scarf or tie of a character without a neck; nothing for others. */
export function paintNeckwear({ addWorn, character, joints, pose, sketch }: Body): void {
  if (!hasNeckwear(character)) return;
  const size = trunkSize(character, pose.facing === 'side');
  const y = joints.pelvis.y + character.proportions.neck * -0.9;
  sketch.placed({ x: joints.pelvis.x, y, degrees: pose.lean }, () =>
    addWorn('details', { left: -size.shoulder, right: size.shoulder, top: -size.length, bottom: 0 }, (brush) =>
      paintDetails(brush, size, character.outfit),
    ),
  );
}
