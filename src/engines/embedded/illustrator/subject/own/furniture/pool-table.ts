import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, stroke } from '../shapes.ts';

const BALLS: readonly (readonly [x: number, y: number, colour: string])[] = [
  [420, 120, '#f2b632'],
  [470, 108, '#2f5fc0'],
  [470, 134, '#d8342f'],
  [520, 98, '#7a3fa8'],
  [520, 122, '#17181b'],
  [520, 148, '#2f9a50'],
  [760, 150, '#f6f3ea'],
];

/** A table for pool with its cloth, pockets and balls. */
export const poolTable = ownSubject(
  {
    concept: 'pool-table',
    names: ['billiard table', 'billiards table', 'snooker table'],
    kind: 'furniture',
    heightMetres: 0.85,
    footing: 'stands',
    width: 1100,
    height: 520,
    anchors: { surface: { x: 550, y: 130 } },
  },
  (brush, { colour = '#23834a' }) => [
    both(
      550,
      path('M90 300 H190 L172 516 H108Z', brush.pillar('#6a3f22')),
      path('M230 230 H290 L282 420 H240Z', brush.pillar('#4f2e18')),
    ),
    path('M10 236 L150 30 H950 L1090 236Z', brush.wall('#8a5330')),
    path('M66 214 L178 54 H922 L1034 214Z', brush.wall(colour)),
    path('M66 214 L178 54 H922', 'none', `stroke="${tone(colour, -0.45)}" stroke-width="12"`),
    path('M10 236 H1090 V300 Q1090 320 1066 322 H34 Q10 320 10 300Z', brush.wall('#7a4726')),
    stroke('M24 250 H1076', '#ffffff30', 6),
    both(550, ellipse(74, 214, 34, 20, '#14100d'), ellipse(182, 56, 24, 13, '#14100d')),
    ellipse(550, 52, 22, 11, '#14100d'),
    ellipse(550, 220, 28, 15, '#14100d'),
    BALLS.map(([x, y, hue]) => [ellipse(x + 6, y + 16, 20, 7, '#00000040'), circle(x, y, 19, brush.ball(hue))]),
    stroke('M1010 196 L800 152', '#d9a25c', 9),
  ],
);
