import { type Brush, type Svg, tone } from '../brush.ts';
import { circle, path, repeat, round, stroke } from '../shapes.ts';
import type { BirdLook } from './bird.ts';

/** A bird in flight with raised wings, seen from its side, facing right. */
export interface FlyingLook extends Omit<BirdLook, 'legLength' | 'marks'> {
  /** Radius of the head, 82 = a crow's. */
  readonly headRadius?: number;
  /** How broad the wings are, 1 = a crow's. */
  readonly breadth?: number;
  /** Legs stretched out behind, in units; 0 = drawn in. */
  readonly trailing?: number;
  /** Marks on the head. */
  readonly marks?: (brush: Brush, headX: number, headY: number) => Svg;
}

export const FLYING_HEIGHT = 660;

const HEAD_RADIUS = 82;

function headOf({ neckLength }: FlyingLook): { readonly x: number; readonly y: number } {
  return { x: 780 + neckLength * 0.95, y: 440 - neckLength * 0.16 };
}

/** Width of a bird's drawing, from its tail to its beak. */
export function flyingWidth(look: FlyingLook): number {
  return Math.max(900, Math.round(headOf(look).x + (look.headRadius ?? HEAD_RADIUS) + look.beakLength + 12));
}

/** Wing feathers: where each ends, as a share of the wing from its tip to the body. */
const PRIMARIES = [0, 0.13, 0.26, 0.39, 0.52, 0.66, 0.8, 0.94] as const;

/** The bird in its box, the tips of its wings on the upper edge. */
export function flyingBird(brush: Brush, look: FlyingLook): Svg {
  const { neckLength, trailing = 0, headRadius = HEAD_RADIUS } = look;
  const { x: headX, y: headY } = headOf(look);
  return [
    wing(brush, look, { x: 590, y: 430, tipX: 850, tipY: 60, isFar: true }),
    trailing > 0
      ? [0, 1].map((index) =>
          stroke(
            `M330 ${540 + index * 14} Q200 ${548 + index * 16} ${300 - trailing} ${536 + index * 22}`,
            tone(look.legs, index * -0.2),
            14,
          ),
        )
      : [],
    path('M340 470 Q180 470 40 420 Q70 480 30 540 Q90 540 100 600 Q240 600 380 548Z', brush.slab(look.tail)),
    repeat(3, (index) =>
      stroke(
        `M${110 + index * 14} ${470 + index * 40} Q230 ${490 + index * 22} 340 ${500 + index * 14}`,
        tone(look.tail, -0.3),
        6,
      ),
    ),
    neckLength > 0
      ? path(
          `M640 430 Q${round(headX - 90)} ${round(headY - 66)} ${round(headX)} ${round(headY - 46)} L${round(headX + 10)} ${round(headY + 50)} Q${round(headX - 80)} ${round(headY + 60)} 700 560Z`,
          brush.tube(look.head),
        )
      : [],
    path(
      'M280 500 Q360 400 540 388 Q720 380 800 430 Q830 500 740 560 Q600 640 440 600 Q330 570 280 500Z',
      brush.stops('down', [
        [0, tone(look.back, 0.14)],
        [0.5, look.back],
        [1, tone(look.back, -0.24)],
      ]),
    ),
    path(
      'M400 560 Q560 600 700 520 Q790 470 806 470 Q820 520 740 570 Q600 644 440 602 Q410 590 400 560Z',
      brush.ball(look.breast),
    ),
    circle(round(headX), round(headY), headRadius, brush.ball(look.head)),
    path(
      `M${round(headX + headRadius * 0.8)} ${round(headY - 26 * look.beakThickness)} Q${round(headX + headRadius * 0.8 + look.beakLength * 0.6)} ${round(headY - 22 * look.beakThickness)} ${round(headX + headRadius + look.beakLength)} ${round(headY + 26)} Q${round(headX + headRadius + look.beakLength * 0.3)} ${round(headY + 32 * look.beakThickness)} ${round(headX + headRadius * 0.76)} ${round(headY + 32 * look.beakThickness)}Z`,
      brush.slab(look.beak),
    ),
    look.marks?.(brush, headX, headY) ?? [],
    circle(round(headX + headRadius * 0.34), round(headY - headRadius * 0.2), 19, look.eye),
    circle(round(headX + headRadius * 0.36), round(headY - headRadius * 0.2), 13, '#16130f'),
    circle(round(headX + headRadius * 0.3), round(headY - headRadius * 0.28), 5, '#ffffff'),
    wing(brush, look, { x: 480, y: 440, tipX: 250, tipY: 16, isFar: false }),
  ];
}

interface WingPlace {
  readonly x: number;
  readonly y: number;
  readonly tipX: number;
  readonly tipY: number;
  readonly isFar: boolean;
}

/** A raised wing: an arm that leads, long feathers that fan out behind it, and coverts over their roots. */
function wing(brush: Brush, look: FlyingLook, { x, y, tipX, tipY, isFar }: WingPlace): Svg {
  const shade = isFar ? -0.26 : 0;
  const reach = 190 * (look.breadth ?? 1);
  const [root, lead] = [
    { x: x + 130, y: y - 10 },
    { x: x + (tipX - x) * 0.45 + 90, y: y + (tipY - y) * 0.55 },
  ];
  const feathers = PRIMARIES.map((share, index) => {
    const at = { x: tipX + (x - 60 - tipX) * share, y: tipY + (y - tipY) * share };
    const length = reach * (0.5 + 0.62 * Math.sin(Math.PI * (0.2 + 0.62 * share)));
    const [dx, dy] = [-0.94 * length, (0.1 + 0.34 * share) * length];
    const [hx, hy] = [at.x + 96 + 20 * share, at.y + 46];
    return path(
      `M${round(hx)} ${round(hy)} Q${round(at.x + dx * 0.5)} ${round(at.y + dy * 0.5 - 30)} ${round(at.x + dx)} ${round(at.y + dy)} Q${round(at.x + dx * 0.4)} ${round(at.y + dy + 46)} ${round(hx + 6)} ${round(hy + 66)}Z`,
      brush.slab(tone(index < 4 ? look.wingTip : look.wing, shade + (index % 2 ? 0.06 : -0.04))),
      `stroke="${tone(look.wing, -0.5)}" stroke-opacity="0.3" stroke-width="4"`,
    );
  });
  return [
    feathers,
    path(
      `M${root.x} ${root.y} C${round(lead.x + 70)} ${round(lead.y + 70)} ${round(lead.x + 20)} ${round(lead.y - 90)} ${tipX + 20} ${tipY} C${tipX + 20} ${round(tipY + 120)} ${round(lead.x - 110)} ${round(lead.y + 70)} ${x - 40} ${y + 40} Q${x + 60} ${y + 70} ${root.x} ${root.y}Z`,
      brush.slab(tone(look.wing, shade + 0.08)),
    ),
    repeat(4, (index) =>
      stroke(
        `M${round(x + 80 - index * 34)} ${round(y - 20 - index * 70)} q-70 6 -104 50`,
        tone(look.wing, shade - 0.26),
        6,
        'opacity="0.6"',
      ),
    ),
  ];
}
