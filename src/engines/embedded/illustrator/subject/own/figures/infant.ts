import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, stroke } from '../shapes.ts';
import { SKINS } from './body.ts';

/** Size of {@link bundledBaby} in its own units. */
export const BUNDLE_SIZE = { width: 1000, height: 560 } as const;

/** A sleeping infant in its blanket, the head to the left. `skin` and `colour`, that of the blanket, are `#rrggbb`. */
export function bundledBaby(
  brush: Brush,
  { skin, colour = '#a9cfe6' }: { readonly skin: string; readonly colour?: string },
): Svg {
  const line = tone(skin, -0.62);
  return [
    path(
      'M300 60 Q640 20 880 220 Q1010 340 990 440 Q960 556 700 556 H300 Q120 540 60 400 Q20 200 300 60Z',
      brush.slab(colour),
    ),
    path('M90 420 Q10 220 190 90 Q340 -10 470 90 Q540 260 420 460 Q220 560 90 420Z', brush.wall(tone(colour, 0.28))),
    circle(270, 270, 172, brush.ball(skin)),
    path(
      'M112 214 Q150 92 286 98 Q400 108 428 214 Q372 150 300 150 Q262 118 236 150 Q160 156 112 214Z',
      tone(skin, -0.6),
      'opacity=".7"',
    ),
    stroke('M176 272 Q206 304 236 272 M306 272 Q336 304 366 272', line, 12),
    stroke('M182 284 l-12 10 M206 292 l-2 14 M330 292 l2 14 M358 284 l12 10', line, 7),
    stroke('M180 232 Q206 218 232 230 M310 230 Q336 218 362 232', tone(skin, -0.5), 8, 'opacity=".6"'),
    ellipse(272, 318, 18, 12, tone(skin, -0.18)),
    stroke('M246 362 Q272 384 298 362', '#a8485c', 11),
    [190, 352].map((x) => ellipse(x, 332, 32, 21, '#ff8f8a', 'opacity=".45"')),
    path(
      'M96 410 Q260 500 440 420 Q700 300 980 420 Q960 556 700 556 H300 Q160 540 96 410Z',
      brush.slab(tone(colour, -0.04)),
    ),
    stroke('M440 420 Q640 340 960 410 M330 490 Q560 420 900 500', tone(colour, -0.2), 9),
    stroke('M120 430 Q270 520 440 440', tone(colour, 0.5), 12),
  ];
}

/** A sleeping infant wrapped in a blanket, lying as in somebody's arms. */
export const swaddledBaby = ownSubject(
  {
    concept: 'swaddled-baby',
    names: ['swaddled baby', 'newborn baby', 'baby in a blanket', 'swaddled newborn'],
    kind: 'person',
    heightMetres: 0.22,
    footing: 'lies',
    ...BUNDLE_SIZE,
  },
  (brush, { colour, random }) => bundledBaby(brush, { skin: random.pick(SKINS), ...(colour && { colour }) }),
);
