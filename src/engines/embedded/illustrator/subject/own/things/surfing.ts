import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, repeat, round, stroke } from '../shapes.ts';

const WAVE =
  'M14 1020 C300 1000 560 940 760 806 C980 650 1044 430 1004 262 C984 176 896 140 790 176 C860 54 1096 14 1280 96 C1480 190 1566 420 1610 640 C1642 800 1674 940 1690 1020Z';
const HOLLOW = 'M1004 262 C1044 430 980 650 760 806 C940 780 1150 650 1166 440 C1172 330 1096 280 1004 262Z';
/** Light through the thin top of the wave. */
const CREST =
  'M790 176 C860 54 1096 14 1280 96 C1440 172 1520 340 1560 480 C1400 260 1180 150 1004 250 C984 176 896 140 790 176Z';
/** Lines that run up the face of the wave. */
const STREAKS =
  'M240 1000 C620 950 900 820 1100 600 M420 1010 C800 960 1080 830 1260 560 M700 1014 C1000 970 1250 840 1400 520 M980 1016 C1200 980 1400 860 1500 600';

/** Foam along a line of points, larger in the middle of its course. */
function foam(points: readonly (readonly [number, number])[], size: number): Svg {
  return points.map(([x, y], i) =>
    repeat(5, (k) =>
      circle(
        round(x + ((i * 53 + k * 37) % 80) - 40),
        round(y + ((i * 29 + k * 61) % 48) - 24),
        round(size * (0.45 + ((i * 17 + k * 43) % 60) / 100)),
        k % 2 === 0 ? '#ffffff' : '#d9f1f4',
        `opacity="${round(0.95 - k * 0.1)}"`,
      ),
    ),
  );
}

const LIP = [
  [792, 172],
  [836, 128],
  [890, 96],
  [950, 70],
  [1016, 54],
  [1086, 48],
  [1156, 54],
  [1222, 74],
] as const;
const FOOT = Array.from({ length: 24 }, (_, i) => [40 + i * 71, 1000 - ((i * 7) % 4) * 9] as const);
const WAKE = Array.from({ length: 7 }, (_, i) => [880 + i * 52, 842 - i * 8] as const);

/** A breaking wave with a surfboard on its face, going to the left, for whoever stands on it. */
export const surfRide = ownSubject(
  {
    concept: 'surf-ride',
    names: [],
    kind: 'sport',
    heightMetres: 2.6,
    footing: 'floats',
    width: 1704,
    height: 1030,
    anchors: { seat: { x: 620, y: 846 } },
  },
  (brush, { colour = '#f2b53c' }) => [
    path(
      WAVE,
      brush.stops('down', [
        [0, '#8fdcd8'],
        [0.35, '#2f9fb5'],
        [1, '#14618c'],
      ]),
    ),
    path(HOLLOW, brush.slab('#0f5878'), 'opacity="0.75"'),
    stroke(STREAKS, '#c9f2f0', 9, 'opacity="0.4"'),
    path(
      CREST,
      brush.stops('down', [
        [0, '#ffffff', 0.9],
        [1, '#ffffff', 0],
      ]),
    ),
    foam(LIP, 34),
    path(
      'M318 884 Q296 872 322 862 Q600 806 880 806 Q962 808 964 824 Q960 842 880 856 Q620 906 380 906 Q336 902 318 884Z',
      brush.slab(colour),
      `stroke="${tone(colour, -0.6)}" stroke-opacity="0.4" stroke-width="4"`,
    ),
    stroke('M352 880 Q640 848 930 824', '#ffffff', 12, 'opacity="0.8"'),
    foam(WAKE, 26),
    foam(FOOT, 30),
  ],
);
