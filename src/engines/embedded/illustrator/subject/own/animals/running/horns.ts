import type { Brush, Svg } from '../../brush.ts';
import { at, path, stroke } from '../../shapes.ts';

export type HornKind = 'antlers' | 'unicorn' | 'short' | 'curved' | 'spiral' | 'nose' | 'ossicones' | 'lances';

/** What grows on heads, in the head's frame; `isFar` is the one behind. */
export const HORNS: Readonly<Record<HornKind, (brush: Brush, isFar: boolean) => Svg>> = {
  antlers: (_brush, isFar) => {
    const bone = isFar ? '#a5825a' : '#c9a878';
    return at(isFar ? 34 : 0, isFar ? -6 : 0, 1, isFar ? 12 : 0, [
      stroke('M-10 -94 Q-70 -180 -150 -230 Q-200 -270 -190 -350', bone, 19),
      stroke('M-56 -158 Q-20 -210 -26 -268 M-116 -208 Q-84 -270 -96 -330 M-178 -262 Q-226 -280 -256 -266', bone, 15),
    ]);
  },
  unicorn: (brush, isFar) =>
    isFar
      ? []
      : [
          path('M28 -92 L150 -290 L66 -76Z', brush.slab('#f4cf5c')),
          stroke('M46 -112 l34 20 M72 -154 l26 16 M98 -198 l18 12', '#b98a2a', 6),
        ],
  short: (brush, isFar) =>
    at(
      isFar ? 40 : 0,
      0,
      1,
      0,
      path('M-20 -86 Q-46 -150 -6 -196 Q14 -206 12 -190 Q-6 -150 20 -96Z', brush.slab('#e6dcc2')),
    ),
  curved: (brush, isFar) =>
    at(
      isFar ? 26 : 0,
      0,
      1,
      0,
      path('M-6 -88 Q-60 -190 -170 -190 Q-184 -186 -172 -176 Q-100 -150 -52 -78Z', brush.slab('#a89a80')),
    ),
  spiral: (brush, isFar) =>
    isFar
      ? []
      : [
          path(
            'M0 -86 Q-120 -140 -160 -40 Q-170 60 -90 70 Q-20 60 -30 10 Q-50 40 -90 30 Q-124 0 -110 -36 Q-80 -76 -20 -56Z',
            brush.ball('#b8a27c'),
          ),
          stroke('M-60 -96 L-50 -64 M-118 -86 L-92 -58 M-156 -26 L-118 -22 M-144 40 L-108 20', '#8a7654', 6),
        ],
  nose: (brush, isFar) =>
    isFar
      ? []
      : [
          path('M208 -10 Q226 -90 290 -130 Q284 -60 268 10Z', brush.slab('#d8d0c0')),
          path('M150 -26 Q164 -66 190 -80 Q190 -46 186 -14Z', brush.slab('#d8d0c0')),
        ],
  ossicones: (brush, isFar) =>
    at(isFar ? 34 : 0, isFar ? -4 : 0, 1, 0, [
      stroke('M-24 -90 L-44 -152', '#c08a4a', 22),
      path('M-62 -150 Q-60 -180 -42 -176 Q-24 -168 -30 -144Z', brush.ball('#4a3426')),
    ]),
  lances: (_brush, isFar) =>
    stroke(isFar ? 'M20 -96 Q-30 -220 -130 -320' : 'M-8 -92 Q-60 -210 -170 -300', isFar ? '#4a4038' : '#5f5348', 15),
};
