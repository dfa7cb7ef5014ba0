import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, ellipse, path, rect, round, stroke } from '../own/shapes.ts';
import { type Character, type Cut, showsSkin } from './character.ts';
import { trunkFolds } from './folds.ts';
import type { TrunkSize } from './trunk-size.ts';

/** Cuts of cloth. */
const FOLDING: ReadonlySet<Cut> = new Set<Cut>([
  'shirt',
  'jacket',
  'coat',
  'dress',
  'gown',
  'robe',
  'wrap',
  'sheath',
  'drape',
  'hanbok',
  'spacesuit',
]);

/** How far below the pelvis each cut reaches, as a share of the trunk's length. */
const HEM: Readonly<Record<Cut, number>> = {
  shirt: 0.1,
  jacket: 0.16,
  coat: 0.52,
  dress: 0.12,
  gown: 0.12,
  robe: 0.12,
  wrap: 0.12,
  sheath: 0.12,
  drape: 0.02,
  hanbok: 0.02,
  spacesuit: 0.12,
  armour: 0.12,
  shells: 0.04,
  bare: 0.04,
  fur: 0.2,
  metal: 0.06,
};

/** The clothed trunk without its details. */
export function trunk(brush: Brush, character: Character, size: TrunkSize, seated: boolean): Svg {
  const { cut } = character.outfit;
  const top = showsSkin(cut) ? character.skin : character.outfit.top;
  if (cut === 'fur') return furTrunk(brush, size, top);
  if (cut === 'metal') return metalTrunk(brush, size, top);
  const hem = seated && cut === 'coat' ? 0.24 : HEM[cut];
  const d = trunkPath(size, hem);
  return [
    path(d, tone(top, -0.6), `stroke="${tone(top, -0.6)}" stroke-width="7" opacity="0.3"`),
    path(
      d,
      brush.stops('right', [
        [0, tone(top, -0.1)],
        [0.32, tone(top, 0.2)],
        [0.65, tone(top, -0.03)],
        [1, tone(top, -0.36)],
      ]),
    ),
    path(
      d,
      brush.stops('down', [
        [0, tone(top, 0.3), 0.25],
        [0.4, top, 0],
        [1, tone(top, -0.6), 0.3],
      ]),
    ),
    FOLDING.has(cut) ? brush.clip(d, trunkFolds(size, top)) : [],
    cut === 'shells' ? shellTop(brush, size, character.outfit.top) : [],
    cut === 'armour' ? armourPlates(size, top) : [],
    cut === 'spacesuit'
      ? stroke(`M${-size.waist} ${-size.length * 0.12} H${size.waist}`, tone(top, -0.3), 9, 'opacity="0.6"')
      : [],
  ];
}

/** Shoulders to hem: sloping shoulders, a waist, and a hem that bows towards the viewer. */
export function trunkPath({ shoulder, waist, hip, length }: TrunkSize, hem: number): string {
  const r = round;
  const bottom = length * hem;
  const flare = hip * (1 + Math.max(0, hem - 0.12) * 0.55);
  const half = (s: 1 | -1): string =>
    s === 1
      ? `C${r(shoulder * 0.6)} ${r(-length * 0.985)} ${r(shoulder * 0.94)} ${r(-length * 0.985)} ${r(shoulder * 1.02)} ${r(-length * 0.82)} C${r(shoulder * 1.0)} ${r(-length * 0.62)} ${r(waist)} ${r(-length * 0.55)} ${r(waist)} ${r(-length * 0.34)} C${r(waist)} ${r(-length * 0.18)} ${r(hip)} ${r(-length * 0.1)} ${r(flare)} ${r(bottom)}`
      : `C${r(-hip)} ${r(-length * 0.1)} ${r(-waist)} ${r(-length * 0.18)} ${r(-waist)} ${r(-length * 0.34)} C${r(-waist)} ${r(-length * 0.55)} ${r(-shoulder)} ${r(-length * 0.62)} ${r(-shoulder * 1.02)} ${r(-length * 0.82)} C${r(-shoulder * 0.94)} ${r(-length * 0.985)} ${r(-shoulder * 0.6)} ${r(-length * 0.985)} ${r(-shoulder * 0.36)} ${r(-length * 1.03)}`;
  return `M${r(-shoulder * 0.36)} ${r(-length * 1.03)} Q0 ${r(-length * 1.0)} ${r(shoulder * 0.36)} ${r(-length * 1.03)} ${half(1)} Q0 ${r(bottom + hip * 0.22)} ${r(-flare)} ${r(bottom)} ${half(-1)}Z`;
}

function furTrunk(brush: Brush, { shoulder, waist, hip, length }: TrunkSize, colour: string): Svg {
  const r = round;
  const bottom = length * 0.2;
  const d = `M0 ${r(-length * 1.06)} C${r(shoulder * 0.9)} ${r(-length * 1.06)} ${r(shoulder)} ${r(-length * 0.8)} ${r(waist * 0.98)} ${r(-length * 0.4)} C${r(waist * 1.12)} ${r(-length * 0.05)} ${r(hip * 0.95)} ${r(bottom)} 0 ${r(bottom)} C${r(-hip * 0.95)} ${r(bottom)} ${r(-waist * 1.12)} ${r(-length * 0.05)} ${r(-waist * 0.98)} ${r(-length * 0.4)} C${r(-shoulder)} ${r(-length * 0.8)} ${r(-shoulder * 0.9)} ${r(-length * 1.06)} 0 ${r(-length * 1.06)}Z`;
  return [
    path(d, tone(colour, -0.6), `stroke="${tone(colour, -0.6)}" stroke-width="7" opacity="0.3"`),
    path(d, brush.ball(colour)),
  ];
}

function metalTrunk(brush: Brush, { shoulder, waist, length }: TrunkSize, colour: string): Svg {
  return [
    path(
      `M${-shoulder} ${-length * 0.9} Q${-shoulder} ${-length * 1.02} ${-shoulder * 0.75} ${-length * 1.02} H${shoulder * 0.75} Q${shoulder} ${-length * 1.02} ${shoulder} ${-length * 0.9} L${waist} ${length * 0.02} Q0 ${length * 0.12} ${-waist} ${length * 0.02}Z`,
      brush.ball(colour),
      `stroke="${tone(colour, -0.5)}" stroke-width="6" stroke-opacity="0.5"`,
    ),
    rect(-shoulder * 0.62, -length * 0.84, shoulder * 1.24, length * 0.46, tone(colour, -0.62), 24),
    ellipse(0, -length * 1.02, shoulder * 0.36, 16, tone(colour, -0.5)),
    [-0.8, 0.8].map((x) => circle(x * waist, -length * 0.1, 9, tone(colour, -0.3))),
  ];
}

/** What a mermaid wears. */
function shellTop(brush: Brush, { shoulder, waist, length }: TrunkSize, colour: string): Svg {
  const y = -length * 0.6;
  const half = shoulder * 0.4;
  return [
    stroke(`M${-shoulder * 0.9} ${y - 6} Q0 ${y + 12} ${shoulder * 0.9} ${y - 6}`, tone(colour, -0.2), 8),
    [-1, 1].map((side) => [
      path(
        `M${side * half * 1.06} ${y + half * 0.86} C${side * half * 0.1} ${y + half * 0.7} ${side * half * 0.02} ${y - half * 0.7} ${side * half * 1.06} ${y - half * 0.86} C${side * half * 2.1} ${y - half * 0.7} ${side * half * 2.04} ${y + half * 0.7} ${side * half * 1.06} ${y + half * 0.86}Z`,
        brush.ball(colour),
      ),
      [-0.4, 0, 0.4].map((t) =>
        stroke(
          `M${side * half * 1.06} ${y + half * 0.7} L${side * half * (1.06 + t)} ${y - half * 0.6}`,
          tone(colour, -0.3),
          4,
          'opacity="0.6"',
        ),
      ),
    ]),
    ellipse(0, -length * 0.2, waist * 0.07, length * 0.018, tone(colour, -0.5), 'opacity="0.35"'),
  ];
}

function armourPlates({ shoulder, waist, length }: TrunkSize, colour: string): Svg {
  return [
    stroke(`M${-waist} ${-length * 0.3} Q0 ${-length * 0.2} ${waist} ${-length * 0.3}`, tone(colour, -0.45), 7),
    stroke(`M${-waist} ${-length * 0.16} Q0 ${-length * 0.06} ${waist} ${-length * 0.16}`, tone(colour, -0.45), 7),
    stroke(`M0 ${-length * 0.95} V${-length * 0.32}`, tone(colour, 0.5), 7, 'opacity="0.7"'),
    [-1, 1].map((s) =>
      ellipse(
        s * shoulder * 0.86,
        -length * 0.88,
        44,
        36,
        tone(colour, 0.18),
        `stroke="${tone(colour, -0.4)}" stroke-width="5"`,
      ),
    ),
  ];
}
