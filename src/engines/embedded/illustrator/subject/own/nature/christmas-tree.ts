import type { Random } from '../../../maths/random.ts';
import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, path, rect, repeat, round, stroke } from '../shapes.ts';

const CENTRE = 400;
/** Tiers of branches from the lowest to the top: lower edge, upper end, half the width. */
const TIERS = [
  [1010, 640, 372],
  [820, 470, 312],
  [650, 320, 250],
  [490, 200, 186],
  [340, 96, 120],
] as const;
const BAUBLES = ['#d2333f', '#e8b436', '#d2333f', '#c9d3dd', '#3f78c4'] as const;
const LIGHT = '#ffe9a8';

/** Half the width of a tier at a height in it, 0 at the upper end and 1 at the lower edge. */
const spread = (share: number): number => share ** 0.8;

/** Twigs that hang outwards, darker below and lighter where the light falls. */
function twigs(random: Random, [bottom, top, half]: (typeof TIERS)[number], hex: string): Svg {
  return repeat(150, (i) => {
    const share = Math.sqrt((i + 1) / 150);
    const across = random.between(-1, 1);
    const x = CENTRE + across * half * spread(share) * 0.94;
    const y = top + (bottom - top) * share * (1 - 0.07 * Math.abs(across)) - 18;
    const lit = 0.2 - share * 0.32 - across * 0.16 + random.between(-0.1, 0.1);
    return stroke(
      `M${round(x)} ${round(y)} q${round(across * 16)} ${round(random.between(14, 22))} ${round(across * 34)} ${round(random.between(28, 44))}`,
      tone(hex, Math.round(lit * 12) / 12),
      9,
    );
  });
}

function tier(brush: Brush, random: Random, shape: (typeof TIERS)[number], hex: string): Svg {
  const [bottom, top, half] = shape;
  const edge = repeat(13, (i) => {
    const across = 1 - i / 6;
    const x = CENTRE + across * half;
    const dip = bottom - 34 * across * across;
    return `L${round(x)} ${round(dip + (i % 2 ? -26 : 12))}`;
  });
  return [
    path(
      `M${CENTRE} ${top} Q${CENTRE + half * 0.5} ${round(top + (bottom - top) * 0.6)} ${CENTRE + half} ${bottom - 40} ${[edge].flat(2).join(' ')} Q${CENTRE - half * 0.5} ${round(top + (bottom - top) * 0.6)} ${CENTRE} ${top}Z`,
      brush.stops('right', [
        [0, tone(hex, -0.05)],
        [0.35, tone(hex, 0.06)],
        [1, tone(hex, -0.46)],
      ]),
    ),
    twigs(random, shape, hex),
  ];
}

/** A string of gold beads from one side of a tier to the other. */
function garland([bottom, top, half]: (typeof TIERS)[number]): Svg {
  const y = top + (bottom - top) * 0.72;
  const reach = half * spread(0.72) * 0.86;
  return repeat(21, (i) => {
    const across = i / 10 - 1;
    return circle(
      round(CENTRE + across * reach),
      round(y + 60 * (1 - across * across) + across * 16),
      8,
      i % 2 ? '#f3cf6a' : '#d99f2c',
    );
  });
}

function baubles(brush: Brush, [bottom, top, half]: (typeof TIERS)[number], row: number): Svg {
  const count = 5 - Math.floor(row * 0.8);
  return repeat(count, (i) => {
    const across = count === 1 ? 0 : (i / (count - 1)) * 1.64 - 0.82 + (row % 2 ? 0.06 : -0.04);
    const share = 0.84 - 0.14 * ((i + row) % 2);
    const [x, y] = [CENTRE + across * half * spread(share), top + (bottom - top) * share];
    const size = 29 - row * 2;
    return [
      rect(x - 6, y - size - 9, 12, 12, '#d9b65a', 3),
      circle(round(x), round(y), size, brush.ball(BAUBLES[(i * 2 + row) % BAUBLES.length]!)),
      circle(round(x - size * 0.34), round(y - size * 0.38), size * 0.2, '#ffffff', 'opacity=".75"'),
    ];
  });
}

function lights(brush: Brush, random: Random, [bottom, top, half]: (typeof TIERS)[number]): Svg {
  return repeat(9, () => {
    const share = random.between(0.34, 0.95);
    const x = round(CENTRE + random.between(-0.85, 0.85) * half * spread(share));
    const y = round(top + (bottom - top) * share);
    return [circle(x, y, 30, brush.spot(LIGHT, 0.75)), circle(x, y, 7, '#fff8dc')];
  });
}

const star = 'M0 -86 L22 -28 L82 -26 L34 12 L52 70 L0 36 L-52 70 L-34 12 L-82 -26 L-22 -28Z';

/** A fir with baubles, beads and lights, a star on its top, in a red pot. */
const christmasTree = ownSubject(
  {
    concept: 'christmas-tree',
    names: ['decorated christmas tree', 'decorated tree', 'christmas fir', 'holiday tree'],
    kind: 'tree',
    heightMetres: 2.6,
    footing: 'stands',
    width: 800,
    height: 1200,
    anchors: { top: { x: CENTRE, y: 20 } },
  },
  (brush, { colour = '#2f7a45', random }) => [
    rect(366, 960, 68, 130, brush.pillar('#6b4526')),
    path('M270 1060 H530 L500 1196 Q400 1206 300 1196Z', brush.pillar('#b5303a')),
    rect(258, 1040, 284, 44, brush.pillar('#c9404a'), 14),
    path('M330 1084 H350 L344 1200 H326Z M450 1084 H470 L474 1200 H456Z', '#f3cf6a', 'opacity=".8"'),
    TIERS.map((shape, row) => [
      tier(brush, random, shape, colour),
      garland(shape),
      lights(brush, random, shape),
      baubles(brush, shape, row),
    ]),
    circle(CENTRE, 92, 92, brush.spot(LIGHT, 0.6)),
    at(CENTRE, 92, 1, 0, path(star, brush.ball('#f7c936'), 'stroke="#b9831a" stroke-width="5"')),
    at(CENTRE, 92, 0.55, 0, path(star, '#ffe98a', 'opacity=".8"')),
  ],
);

export const CHRISTMAS_TREES: readonly OwnSubject[] = [christmasTree];
