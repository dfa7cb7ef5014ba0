import type { Random } from '../../../maths/random.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { createMason, drawWindow, type HouseLook, quad, roofFill, wallFill, wallsOf } from './house.ts';
import type { SpriteCanvas } from './sprite.ts';

const NAVE_DEPTH = 0.62;
const TOWER = 0.2;

/** Draws the church of a village `heightPx` high: a tower with a spire before its nave. */
export function drawChapel(
  look: HouseLook,
  isSnowy: boolean,
  light: SkyLight,
  heightPx: number,
  random: Random,
): SpriteCanvas {
  const mason = createMason(light, heightPx, random, 0.92);
  const { at } = mason;
  const colour = look.walls[0]!;
  const roof = random.pick(look.roofs);
  const frame = random.pick(look.shutters);
  const salt = random.integer(0, 900);
  const nave = { low: 0, wall: 0.26, ridge: 0.42 };
  const { front, side } = wallsOf(mason, TOWER + 0.04);
  mason.plane(quad(side, 0.1, 0, NAVE_DEPTH, nave.wall), wallFill(mason, colour, side.face, salt));
  for (const along of [0.24, 0.36, 0.48]) drawWindow(mason, side, [along, 0.08], [0.035, 0.11], frame);
  mason.plane(
    [
      at(TOWER + 0.07, nave.wall - 0.02, 0.08),
      at(TOWER + 0.07, nave.wall - 0.02, NAVE_DEPTH + 0.03),
      at(TOWER / 2, nave.ridge, NAVE_DEPTH + 0.03),
      at(TOWER / 2, nave.ridge, 0.08),
    ],
    roofFill(mason, roof, [0.6, 0.78, -0.15], isSnowy, salt),
  );
  const tower = wallsOf(mason, TOWER);
  const height = 0.56;
  mason.plane(quad(tower.side, 0, 0, 0.16, height), wallFill(mason, colour, side.face, salt + 1));
  mason.plane(quad(tower.front, 0, 0, TOWER, height), wallFill(mason, colour, front.face, salt + 2));
  mason.plane(quad(front, TOWER * 0.36, 0, TOWER * 0.64, 0.13), mason.lit(frame, front.face));
  drawWindow(mason, tower.front, [TOWER * 0.4, 0.42], [TOWER * 0.2, 0.08], frame);
  drawWindow(mason, tower.front, [TOWER * 0.4, 0.24], [TOWER * 0.2, 0.07], frame);
  const tip = at(TOWER / 2, 0.98, 0.08);
  mason.plane(
    [at(TOWER + 0.015, height, 0), at(TOWER + 0.015, height, 0.17), tip],
    roofFill(mason, roof, [0.9, 0.4, -0.15], isSnowy, salt),
  );
  mason.plane(
    [at(-0.015, height, -0.01), at(TOWER + 0.015, height, -0.01), tip],
    roofFill(mason, roof, [-0.2, 0.4, -0.9], isSnowy, salt + 3),
  );
  return mason.canvas;
}
