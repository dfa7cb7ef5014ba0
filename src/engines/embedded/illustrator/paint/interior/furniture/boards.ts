import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp, fraction } from '../../../maths/interpolate.ts';
import { hashCell } from '../../../maths/random.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { blend } from '../walls.ts';
import { block, round } from './parts.ts';
import { painted } from './surfaces.ts';

const BLACK: LinearRgb = [0.012, 0.013, 0.015];
const AMBER: LinearRgb = [1.3, 0.72, 0.12];

/** A board of departures: lines of glowing letters on black. */
export function timetable(widthM: number, heightM: number, seed: number): Solid[] {
  const line = 0.16;
  const letters: Material = (hit) => {
    hit.paint(BLACK);
    const row = Math.floor(hit.v / line);
    const up = fraction(hit.v / line);
    const cell = Math.floor(hit.u / 0.085);
    const [du, dv] = [fraction(hit.u / 0.085), up];
    const isLetter = hashCell(cell, row, seed) > 0.22 && hashCell(cell >> 3, row, seed + 1) > 0.2;
    const stroke =
      du > 0.15 &&
      du < 0.85 &&
      dv > 0.25 &&
      dv < 0.8 &&
      hashCell(Math.floor(du * 4), Math.floor(dv * 5) + cell * 7, row) > 0.35;
    if (isLetter && stroke) hit.emit(AMBER, 0.8);
  };
  return [
    block(painted([0.06, 0.06, 0.065]), [0, -0.06, 0.05], [widthM + 0.12, heightM + 0.12, 0.2]),
    block(letters, [0, 0, -0.06], [widthM, heightM, 0.03]),
  ];
}

/** A round clock that looks at the camera, its middle at [x, y, z]. */
export function wallClock([x, y, z]: readonly [number, number, number], radiusM: number): Solid {
  const material: Material = (hit) => {
    hit.paint([0.9, 0.87, 0.78]);
    blend(hit, [0.03, 0.03, 0.03], clockInk((hit.x - x) / radiusM, (hit.y - y) / radiusM));
  };
  return round(material, [x, y - radiusM, z], [2 * radiusM, 2 * radiusM, 0.1], { axis: 'z' });
}

/** Where a clock face of radius 1 is dark: its rim, twelve marks, two hands. */
function clockInk(dx: number, dy: number): number {
  const r = Math.hypot(dx, dy);
  if (r > 0.92) return 1;
  const hour = fraction((Math.atan2(dx, dy) / (2 * Math.PI)) * 12 + 0.5) - 0.5;
  const mark = r > 0.7 && r < 0.86 ? clamp(1.5 - Math.abs(hour) * 14) : 0;
  return Math.max(mark, clockHand(dx, dy, -1.05, 0.45, 0.05), clockHand(dx, dy, 0.95, 0.68, 0.032));
}

function clockHand(dx: number, dy: number, angle: number, length: number, width: number): number {
  const [ax, ay] = [Math.sin(angle), Math.cos(angle)];
  const along = dx * ax + dy * ay;
  return along > -0.1 && along < length && Math.abs(dx * ay - dy * ax) < width ? 1 : 0;
}
