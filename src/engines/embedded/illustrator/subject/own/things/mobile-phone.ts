import type { Brush, Svg } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';

const ICONS = ['#ff8a4c', '#3fc1c9', '#f7c948', '#7c6cf2', '#4cc38a', '#ef5d78', '#5aa9ff', '#ffffff'] as const;

/** A weather card: sun, cloud, and lines of text. */
function weatherCard(brush: Brush): Svg {
  return [
    rect(54, 150, 452, 250, '#ffffff', 44, 'opacity="0.24"'),
    circle(158, 246, 54, brush.ball('#ffd34d')),
    path('M128 322 a44 44 0 0 1 4 -88 a60 60 0 0 1 112 18 a38 38 0 0 1 6 70Z', brush.slab('#ffffff')),
    stroke('M300 214 H452', '#ffffff', 24),
    stroke('M300 274 H410 M300 322 H452', '#ffffff', 14, 'opacity="0.75"'),
  ];
}

/** A smartphone from the front, its screen lit, with a weather card and icons of apps. */
export const mobilePhone = ownSubject(
  {
    concept: 'mobile-phone',
    names: [],
    kind: 'object',
    heightMetres: 0.15,
    footing: 'stands',
    width: 560,
    height: 1120,
  },
  (brush, { colour = '#23262e' }) => [
    rect(0, 0, 560, 1120, brush.slab(colour), 84),
    rect(8, 8, 544, 1104, '#0e1014', 78),
    rect(
      24,
      24,
      512,
      1072,
      brush.stops('diagonal', [
        [0, '#3f6df0'],
        [0.5, '#7a5be8'],
        [1, '#f07f9e'],
      ]),
      64,
    ),
    circle(110, 900, 300, brush.spot('#ffb27a', 0.5)),
    rect(200, 46, 160, 36, '#0e1014', 18),
    stroke('M70 64 H140', '#ffffff', 12, 'opacity="0.8"'),
    rect(446, 54, 50, 22, '#ffffff', 8, 'opacity="0.8"'),
    weatherCard(brush),
    repeat(8, (i) => {
      const [x, y] = [64 + (i % 4) * 116, 470 + Math.floor(i / 4) * 150];
      return [
        rect(x, y, 88, 88, brush.slab(ICONS[i]!), 24),
        circle(x + 44, y + 44, 18, i === 7 ? '#7c6cf2' : '#ffffff', 'opacity="0.85"'),
        stroke(`M${x + 20} ${y + 110} h48`, '#ffffff', 9, 'opacity="0.7"'),
      ];
    }),
    rect(48, 924, 464, 120, '#ffffff', 44, 'opacity="0.26"'),
    repeat(4, (i) => rect(68 + i * 112, 940, 88, 88, brush.slab(ICONS[(i * 3 + 4) % 7]!), 24)),
    rect(190, 1066, 180, 12, '#ffffff', 6, 'opacity="0.85"'),
    path('M24 88 Q24 24 88 24 H330 L60 720 H24Z', '#ffffff', 'opacity="0.1"'),
  ],
);
