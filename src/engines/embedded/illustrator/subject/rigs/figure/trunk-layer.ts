import type { Svg } from '../../own/brush.ts';
import { inkOn, lettering } from '../../own/lettering.ts';
import { paintDetails } from '../details.ts';
import { isHighSkirt, isSkirt, skirt, skirtBox } from '../skirts.ts';
import { trunk } from '../trunk.ts';
import { type TrunkSize, trunkSize } from '../trunk-size.ts';
import { paintShoulders } from './arms.ts';
import type { Body } from './body.ts';
import { hasNeckwear } from './neckwear.ts';

/** The clothed trunk with its skirt, shoulders and details; the neck goes with the head. */
export function paintTrunk(body: Body): void {
  const { addWorn, character, joints, pose, sketch } = body;
  const { cut, emblem, print, top } = character.outfit;
  const paintSkirt = (): void =>
    addWorn('trunk', skirtBox(character, joints), (brush) => skirt(brush.stops, character, joints, pose));
  if (isSkirt(cut) && !isHighSkirt(cut)) paintSkirt();
  paintShoulders(body);
  const size = trunkSize(character, pose.facing === 'side');
  const box = { left: -size.shoulder, right: size.shoulder, top: -size.length, bottom: size.length * 0.2 };
  const turned = pose.facing === 'side' ? size.shoulder * 0.16 : 0;
  sketch.placed({ x: joints.pelvis.x, y: joints.pelvis.y, degrees: pose.lean }, () => {
    addWorn('trunk', box, (brush) => trunk(brush, character, size, pose.seated ?? false));
  });
  if (isHighSkirt(cut)) paintSkirt();
  if (character.looksAway) return;
  sketch.placed({ x: joints.pelvis.x, y: joints.pelvis.y, degrees: pose.lean }, () => {
    if (!hasNeckwear(character)) {
      const place = character.worn?.details === undefined ? 'trunk' : 'details';
      sketch.placed({ x: turned }, () => addWorn(place, box, (brush) => paintDetails(brush, size, character.outfit)));
    }
    if (print !== undefined) addWorn('trunk', box, () => chestPrint(print, size, turned, inkOn(top)));
    for (const { entity, art, x, y, height } of emblem ?? []) {
      const side = size.shoulder * EMBLEM_SHARE;
      const place = { x: turned + (x - 0.5) * side, y: -size.length * EMBLEM_RAISED + (y - 0.5) * side };
      sketch.art(entity, art, { ...place, height: height * side }, art.recolour);
    }
  });
}

/** Side of the square that pictures on the breast fill, in half shoulders' widths, and how high its middle lies, in lengths of the trunk. */
const EMBLEM_SHARE = 1.2;
const EMBLEM_RAISED = 0.56;

/** A text across the chest. */
function chestPrint(text: string, { shoulder, length }: TrunkSize, x: number, fill: string): Svg {
  return lettering(text, { cx: x, cy: -length * 0.6, width: shoulder * 1.36, height: length * 0.34 }, { fill });
}
