import { type Brush, type Svg, tone } from '../../brush.ts';
import { ownSubject } from '../../own-drawing.ts';
import { circle, ellipse, path, repeat } from '../../shapes.ts';

const MIDDLE = 500;
/** Half width and the heights of its lower and upper edge, from the lowest tier up. */
const TIERS = [
  { half: 420, bottom: 1240, top: 930 },
  { half: 300, bottom: 930, top: 640 },
  { half: 185, bottom: 640, top: 370 },
] as const;
const ROSES = ['#f3b6c2', '#f7d3da', '#e99cae'] as const;
const LEAF = '#7fa072';

/** Three tiers on a stand with festoons of icing, ribbons of pearls and roses, a heart on top. */
export const weddingCake = ownSubject(
  {
    concept: 'wedding-cake',
    names: ['tiered cake', 'three tier cake', 'tier cake', 'bridal cake'],
    kind: 'food',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 1350,
  },
  (brush, { colour = '#fbf4ea' }) => [
    ellipse(MIDDLE, 1256, 490, 62, brush.slab('#d5d9df')),
    ellipse(MIDDLE, 1244, 462, 50, '#f4f5f7'),
    path('M380 1290 Q500 1330 620 1290 L680 1350 H320Z', brush.pillar('#c3c9d1')),
    TIERS.map((tier) => paintTier(brush, tier, colour)),
    spray(brush, 210, 1000, 1),
    spray(brush, 710, 690, -1),
    spray(brush, 395, 430, 1),
    heart(brush, MIDDLE, 240),
  ],
);

function paintTier(brush: Brush, { half, bottom, top }: (typeof TIERS)[number], colour: string): Svg {
  const flat = half * 0.16;
  const festoons = Math.max(3, Math.round(half / 70));
  const step = (2 * half) / festoons;
  const drop = (bottom - top) * 0.42;
  const icing = tone(colour, 0.5);
  return [
    path(
      `M${MIDDLE - half} ${top} V${bottom - flat} Q${MIDDLE} ${bottom + flat} ${MIDDLE + half} ${bottom - flat} V${top}Z`,
      brush.pillar(colour),
    ),
    repeat(festoons, (i) => {
      const from = MIDDLE - half + i * step;
      const y = top + sag(i * step, half);
      return path(
        `M${from} ${y + 12} Q${from + step / 2} ${y + drop} ${from + step} ${top + sag((i + 1) * step, half) + 12}`,
        'none',
        `stroke="${tone(colour, -0.13)}" stroke-width="13" stroke-linecap="round"`,
      );
    }),
    ellipse(MIDDLE, top, half, flat, brush.wall(icing)),
    ellipse(MIDDLE, top - 4, half * 0.93, flat * 0.82, tone(icing, 0.3)),
    repeat(festoons * 3, (i) => {
      const along = ((i + 0.5) / (festoons * 3)) * 2 * half;
      return circle(MIDDLE - half + along, bottom - flat + sag(along, half) - 8, 15, brush.ball(icing));
    }),
  ];
}

/** How far the near edge of a tier curves down at a distance from its left side. */
function sag(along: number, half: number): number {
  const across = along / half - 1;
  return half * 0.16 * Math.sqrt(Math.max(0, 1 - across * across));
}

/** Three roses with leaves. */
function spray(brush: Brush, x: number, y: number, lean: 1 | -1): Svg {
  const leaf = (dx: number, dy: number, degrees: number): Svg =>
    ellipse(x + dx, y + dy, 46, 18, LEAF, `transform="rotate(${degrees} ${x + dx} ${y + dy})"`);
  return [
    leaf(-86 * lean, 26, 24 * lean),
    leaf(84 * lean, 40, -30 * lean),
    leaf(10, 72, 80),
    rose(brush, x - 46 * lean, y + 12, 50, ROSES[0]),
    rose(brush, x + 46 * lean, y + 30, 42, ROSES[1]),
    rose(brush, x + 4, y - 34, 38, ROSES[2]),
  ];
}

function rose(brush: Brush, x: number, y: number, radius: number, colour: string): Svg {
  const petal = (degrees: number, share: number): Svg => {
    const angle = (degrees * Math.PI) / 180;
    const at = radius * share;
    return circle(x + Math.cos(angle) * at, y + Math.sin(angle) * at, radius * 0.55, brush.ball(colour));
  };
  return [
    repeat(5, (i) => petal(i * 72 - 90, 0.52)),
    circle(x, y, radius * 0.5, brush.ball(tone(colour, -0.12))),
    path(
      `M${x - radius * 0.26} ${y} q${radius * 0.26} ${-radius * 0.36} ${radius * 0.5} 0 q${-radius * 0.2} ${radius * 0.3} ${-radius * 0.36} 0`,
      'none',
      `stroke="${tone(colour, -0.35)}" stroke-width="${radius * 0.09}" stroke-linecap="round"`,
    ),
  ];
}

function heart(brush: Brush, x: number, y: number): Svg {
  return [
    path(`M${x} ${y + 70} V${y + 130}`, 'none', 'stroke="#c9a45a" stroke-width="9"'),
    path(
      `M${x} ${y + 84} C${x - 150} ${y - 20} ${x - 96} ${y - 132} ${x} ${y - 56} C${x + 96} ${y - 132} ${x + 150} ${y - 20} ${x} ${y + 84}Z`,
      brush.ball('#d8405a'),
    ),
  ];
}
