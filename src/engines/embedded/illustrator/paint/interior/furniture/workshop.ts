import type { LinearRgb } from '../../../maths/colour.ts';
import { scaleRgb } from '../../../maths/colour.ts';
import { clamp, fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell } from '../../../maths/random.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { blend } from '../walls.ts';
import { block, cushion, round } from './parts.ts';
import { doors, painted, wood } from './surfaces.ts';

const STEEL: LinearRgb = [0.42, 0.43, 0.45];
const RUBBER: LinearRgb = [0.02, 0.02, 0.021];
const HANDLES: readonly LinearRgb[] = [[0.6, 0.06, 0.04], [0.7, 0.45, 0.03], [0.05, 0.18, 0.4], [0.3, 0.16, 0.06]]; // biome-ignore format: handles
const CELL_M = 0.24;

/** A board full of hung tools: spanners, hammers, screwdrivers, pliers. */
export function toolBoard(tone: LinearRgb, widthM: number, heightM: number, seed: number): Solid[] {
  const material: Material = (hit) => {
    hit.paint(tone);
    const [hu, hv] = [fraction(hit.u / 0.05) - 0.5, fraction(hit.v / 0.05) - 0.5];
    if (Math.hypot(hu, hv) < 0.12) hit.paint(scaleRgb(tone, 0.55));
    const [column, row] = [Math.floor(hit.u / CELL_M), Math.floor(hit.v / (CELL_M * 1.7))];
    const x = (fraction(hit.u / CELL_M) - 0.5) * CELL_M;
    const y = (fraction(hit.v / (CELL_M * 1.7)) - 0.5) * CELL_M * 1.7;
    const kind = Math.floor(hashCell(column, row, seed) * 5);
    const handle = HANDLES[Math.floor(hashCell(column, row, seed + 1) * HANDLES.length)]!;
    paintTool(hit, kind, x, y, handle);
  };
  return [block(material, [0, 0, -0.02], [widthM, heightM, 0.04])];
}

function paintTool(hit: Parameters<Material>[0], kind: number, x: number, y: number, handle: LinearRgb): void {
  const foot = hit.footprintU + 0.002;
  const fill = (distance: number, tone: LinearRgb): void => blend(hit, tone, clamp(0.5 - distance / foot));
  const bar = (cx: number, half: number, low: number, high: number): number =>
    Math.max(Math.abs(x - cx) - half, low - y, y - high);
  if (kind === 0) {
    fill(bar(0, 0.013, -0.13, 0.1), STEEL);
    fill(Math.max(Math.hypot(x, y - 0.12) - 0.036, -Math.max(Math.abs(x) - 0.014, 0.12 - y)), STEEL);
    fill(Math.max(Math.hypot(x, y + 0.14) - 0.03, 0.014 - Math.hypot(x, y + 0.14)), STEEL);
  } else if (kind === 1) {
    fill(bar(0, 0.014, -0.16, 0.1), [0.34, 0.2, 0.09]);
    fill(Math.max(Math.abs(x) - 0.07, Math.abs(y - 0.12) - 0.028), STEEL);
  } else if (kind === 2) {
    fill(bar(0, 0.006, -0.14, 0.04), STEEL);
    fill(bar(0, 0.02, 0.03, 0.15), handle);
  } else if (kind === 3) {
    const lean = 0.18 * (y + 0.02);
    fill(Math.max(Math.abs(Math.abs(x) + lean - 0.006) - 0.013, -0.15 - y, y), handle);
    fill(Math.max(Math.abs(x) - 0.03 + 0.12 * Math.max(0, y), -y, y - 0.1), STEEL);
  } else {
    fill(Math.max(Math.abs(Math.hypot(x, y) - 0.07) - 0.014), [0.03, 0.03, 0.032]);
  }
}

/** A bench with a vice, drawers below and things on it. */
export function workbench(noise: Noise, tone: LinearRgb, widthM: number): Solid[] {
  const steel = painted([0.16, 0.17, 0.18]);
  return [
    block(wood(noise, tone, false, 7), [0, 0.86, -0.36], [widthM, 0.07, 0.72]),
    block(doors([0.1, 0.14, 0.18], 0.5, 0.22, STEEL), [-widthM * 0.25, 0.1, -0.34], [widthM * 0.42, 0.74, 0.6]),
    ...[-1, 1].flatMap((side) =>
      [-0.08, -0.64].map((z) => block(steel, [side * (widthM / 2 - 0.06), 0, z], [0.08, 0.86, 0.08])),
    ),
    block(wood(noise, tone, false, 2), [widthM * 0.22, 0.2, -0.34], [widthM * 0.48, 0.04, 0.6]),
    block(painted([0.04, 0.12, 0.24]), [widthM * 0.36, 0.93, -0.6], [0.16, 0.16, 0.22]),
    block(painted([0.04, 0.12, 0.24]), [widthM * 0.36, 0.99, -0.74], [0.2, 0.1, 0.05]),
    cushion(painted([0.5, 0.05, 0.04]), [-widthM * 0.2, 0.93, -0.34], [0.44, 0.2, 0.22], 0.02),
    block(painted(STEEL), [-widthM * 0.2, 1.13, -0.34], [0.3, 0.04, 0.03]),
    ...[0, 1, 2].map((k) =>
      round(painted(HANDLES[k]!), [0.02 + k * 0.16, 0.93, -0.2], [0.11, 0.15 + 0.04 * (k % 2), 0.11]),
    ),
  ];
}

/** A chest of tools on castors. */
export function toolChest(tone: LinearRgb): Solid[] {
  return [
    block(doors(tone, 0.8, 0.15, STEEL), [0, 0.12, -0.26], [0.8, 0.9, 0.5]),
    block(painted(RUBBER), [0, 1.02, -0.26], [0.82, 0.03, 0.52]),
    block(doors(scaleRgb(tone, 1.05), 0.7, 0.12, STEEL), [0, 1.05, -0.26], [0.7, 0.36, 0.42]),
    ...[-1, 1].map((side) => round(painted(RUBBER), [side * 0.32, 0, -0.4], [0.1, 0.12, 0.1])),
  ];
}

/** Tyres lying on each other. */
export function tyres(count: number): Solid[] {
  const tread: Material = (hit) =>
    hit.paint(
      RUBBER,
      Math.abs(hit.normalY) < 0.5 && fraction(Math.atan2(hit.normalX, hit.normalZ) * 12) > 0.7 ? 0.5 : 1.5,
    );
  return Array.from({ length: count }, (_, k) => [
    cushion(tread, [0, k * 0.2, 0], [0.64, 0.2, 0.64], 0.07),
    round(painted([0.006, 0.006, 0.006]), [0, k * 0.2 + 0.1, 0], [0.34, 0.102, 0.34]),
  ]).flat();
}

/** A roller door of ribbed sheets with a row of panes. */
export function rollerDoor(tone: LinearRgb, widthM: number, heightM: number, light: LinearRgb): Solid[] {
  const material: Material = (hit) => {
    const rib = fraction(hit.v / 0.22);
    hit.paint(tone, 0.84 + 0.22 * Math.abs(rib - 0.5));
    const isPane = Math.abs(hit.v - heightM * 0.62) < 0.2 && Math.abs(fraction(hit.u / 0.8) - 0.5) < 0.36;
    if (isPane) {
      hit.paint([0.02, 0.02, 0.02]);
      hit.emit(light, 0.9);
    }
  };
  return [
    block(material, [0, 0, -0.02], [widthM, heightM, 0.05]),
    block(painted([0.12, 0.12, 0.13]), [0, heightM, -0.04], [widthM + 0.2, 0.2, 0.16]),
    ...[-1, 1].map((side) =>
      block(painted([0.12, 0.12, 0.13]), [side * (widthM / 2 + 0.05), 0, -0.03], [0.1, heightM, 0.1]),
    ),
  ];
}
