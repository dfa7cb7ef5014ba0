import type { Random } from '../../maths/random.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { ellipse, path, rect, stroke } from '../own/shapes.ts';

/** What lies before somebody at a table where nothing else is said. Lower middle at the origin, millimetres. */
export type PlaceSetting = 'meal' | 'drinks' | 'work' | 'cards';

const FOODS: readonly (readonly [string, string, string])[] = [
  ['#c98a4b', '#5f9a43', '#d9503c'],
  ['#e9c46a', '#d9503c', '#5f9a43'],
  ['#8d5a34', '#f1e3bf', '#6aa24a'],
];
const DRINKS = ['#b5303f', '#f0d27a', '#e58a2e', '#d8ecf4'];

/** Paints a setting. */
export function paintSetting(brush: Brush, setting: PlaceSetting, random: Random): Svg {
  return PAINTERS[setting](brush, random);
}

const PAINTERS: Readonly<Record<PlaceSetting, (brush: Brush, random: Random) => Svg>> = {
  meal: (brush, random) => {
    const [main, side, dot] = random.pick(FOODS);
    return [
      ellipse(0, -26, 128, 34, '#00000022'),
      ellipse(0, -34, 124, 33, brush.wall('#ffffff'), 'stroke="#cfc9bd" stroke-width="4"'),
      ellipse(0, -37, 88, 21, '#eee8dc'),
      ellipse(-26, -50, 46, 24, brush.ball(main!)),
      ellipse(38, -46, 32, 17, brush.ball(side!)),
      ellipse(14, -36, 14, 9, brush.ball(dot!)),
      drink(brush, random.pick(DRINKS)),
    ];
  },
  drinks: (brush) => [
    ellipse(4, -8, 62, 14, '#00000026'),
    stroke('M52 -118 q52 6 44 56 q-8 36 -46 32', '#7a4a26', 14),
    path('M-54 -146 H54 L48 -12 Q0 8 -48 -12Z', brush.pillar('#9a6236')),
    path('M-55 -118 H55 L53 -98 H-54Z M-50 -46 H50 L48 -28 H-49Z', brush.metal('#8a8f96')),
    [-34, 0, 34].map((x) => ellipse(x, -150, 30, 20, brush.ball('#fbf6ea'))),
  ],
  work: (brush, random) => [
    path('M-90 -8 L-64 -62 H86 L104 -8Z', '#00000022'),
    path('M-96 -14 L-68 -68 H82 L100 -14Z', brush.wall('#fbfaf6')),
    stroke('M-56 -56 H60 M-64 -44 H70 M-70 -32 H44', '#9aa3b2', 4),
    stroke('M112 -30 L150 -66', '#31507e', 9),
    random.chance(0.5) ? mug(brush, random.pick(['#c8483f', '#3f78bd', '#e0a92e'])) : [],
  ],
  cards: (brush) => [
    [-18, 0, 18].map((degrees) => [
      `<g transform="rotate(${degrees} 0 0)">`,
      rect(-26, -118, 52, 86, brush.wall('#ffffff'), 7, 'stroke="#b9b4aa" stroke-width="3"'),
      rect(-18, -110, 36, 70, '#b5303f', 4),
      '</g>',
    ]),
  ],
};

/** A glass beside the plate. */
function drink(brush: Brush, colour: string): Svg {
  return [
    path('M144 -150 H204 L196 -44 H152Z', '#ffffff', 'opacity="0.45"'),
    path('M148 -110 H200 L195 -46 H153Z', brush.pillar(colour)),
    stroke('M144 -150 H204 L196 -44 H152Z', '#ffffff', 4, 'opacity="0.7"'),
  ];
}

function mug(brush: Brush, colour: string): Svg {
  return [
    stroke('M-112 -96 q-34 24 0 48', tone(colour, -0.2), 12),
    path('M-176 -116 H-112 V-36 Q-144 -24 -176 -36Z', brush.pillar(colour)),
    ellipse(-144, -116, 32, 9, tone(colour, 0.4)),
    ellipse(-144, -115, 25, 6, '#4a2c18'),
  ];
}
