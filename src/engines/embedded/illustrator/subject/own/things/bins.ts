import { type Brush, type Svg, tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A wheeled bin with a lid. */
const bin = (brush: Brush, colour: string): Svg => [
  path('M60 190 H640 L580 920 Q576 960 536 960 H164 Q124 960 120 920Z', brush.pillar(colour)),
  repeat(4, (i) => stroke(`M${190 + i * 106} 260 L${206 + i * 96} 880`, '#00000028', 14)),
  path('M20 130 Q30 80 90 74 H610 Q670 80 680 130 V200 H20Z', brush.tube(tone(colour, -0.14))),
  rect(220, 50, 260, 44, brush.tube(tone(colour, -0.3)), 18),
  both(350, circle(150, 930, 66, brush.ball('#23252b')), circle(150, 930, 26, '#9aa1aa')),
];

const trashBin = ownSubject(
  {
    concept: 'trash-bin',
    names: [
      'trash can',
      'garbage can',
      'garbage bin',
      'rubbish bin',
      'dustbin',
      'wheelie bin',
      'litter bin',
      'waste bin',
      'trashcan',
    ],
    kind: 'object',
    heightMetres: 1,
    footing: 'stands',
    width: 700,
    height: 1000,
  },
  (brush, { colour = '#5d6a63', lettering: text }) => [
    bin(brush, colour),
    text ? lettering(text, { cx: 350, cy: 500, width: 360, height: 220 }, { fill: inkOn(colour) }) : '',
  ],
);

const ARROW = 'M-40 -150 L60 -150 L112 -60 L152 -84 L116 34 L-6 4 L34 -18 L6 -66 L-22 -66 L-60 -4 L-124 -40Z';

/** A bin with the three arrows of recycling. */
const recyclingBin = ownSubject(
  {
    concept: 'recycling-bin',
    names: ['recycle bin', 'recycling container', 'recycling can'],
    kind: 'object',
    heightMetres: 1,
    footing: 'stands',
    width: 700,
    height: 1000,
  },
  (brush, { colour = '#2f6fc0' }) => [
    bin(brush, colour),
    repeat(3, (i) => `<g transform="translate(350 540) rotate(${i * 120}) scale(.9)">${path(ARROW, '#ffffff')}</g>`),
  ],
);

/** A tied sack of black plastic. */
const garbageBag = ownSubject(
  {
    concept: 'garbage-bag',
    names: ['trash bag', 'bin bag', 'rubbish bag', 'bin liner', 'bag of garbage', 'bag of trash', 'garbage sack'],
    kind: 'object',
    heightMetres: 0.7,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#2b2d33' }) => [
    path(
      'M360 190 Q300 60 230 30 Q330 0 400 70 Q440 -10 520 20 Q560 60 540 90 Q620 20 690 60 Q600 110 560 200Z',
      brush.slab(tone(colour, 0.12)),
    ),
    path(
      'M366 180 Q450 150 556 186 Q600 270 720 380 Q900 560 860 800 Q840 980 640 990 H250 Q60 980 40 800 Q10 560 190 380 Q320 270 366 180Z',
      brush.ball(colour),
    ),
    path('M352 176 Q450 140 566 180 Q570 220 556 236 Q450 200 366 232Z', brush.tube('#c8443a')),
    ...[
      'M400 240 Q260 420 170 640',
      'M440 240 Q420 480 400 760',
      'M500 240 Q600 440 700 700',
      'M130 560 Q90 720 130 860',
    ].map((d) => stroke(d, '#ffffff', 13, 'opacity=".16"')),
    path('M250 430 Q140 560 150 700 Q210 560 290 470Z', '#ffffff', 'opacity=".2"'),
    path('M640 560 Q740 700 700 900 Q780 760 740 620Z', '#000000', 'opacity=".25"'),
  ],
);

/** Bins, and what goes into them. */
export const BINS: readonly OwnSubject[] = [trashBin, recyclingBin, garbageBag];
