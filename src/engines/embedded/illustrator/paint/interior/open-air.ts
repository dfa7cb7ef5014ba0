import { scaleRgb } from '../../maths/colour.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Panel } from '../traced/lights.ts';
import type { Material } from '../traced/solid.ts';
import type { RoomPlan } from './designed-room.ts';
import type { Outlook } from './outlook.ts';

/** A wall up to a height, and what is seen over it: for decks, terraces and pavilions, which have no walls. */
export function openAbove(outlook: Outlook, heightM: number, parapet: Material): Material {
  const air = openAir(outlook);
  return (hit) => (hit.v < heightM ? parapet(hit) : air(hit));
}

/** What is seen where a wall or a ceiling would be. */
export function openAir(outlook: Outlook): Material {
  const out = new Float32Array(3);
  return (hit) => {
    outlook(hit.directionX, hit.directionY, hit.directionZ, out);
    hit.label = STUFF_LABELS.sky;
    hit.part = 5;
    hit.paint([0, 0, 0]);
    hit.emitRgb(out[0]!, out[1]!, out[2]!);
  };
}

/** The light of the sky over a place without a roof, `belowM` under the height of its walls and so many times as bright. */
export function skyAbove(
  { size, daylight }: Pick<RoomPlan, 'size' | 'daylight'>,
  belowM: number,
  times: number,
): Panel {
  return {
    axis: 'y',
    at: size.height - belowM,
    towards: -1,
    first: [-size.width / 2, size.width / 2],
    second: [0, size.backZ],
    radiance: scaleRgb(daylight.sky, times),
  };
}
