import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

/** A racket with its strings. */
const tennisRacket = ownSubject(
  {
    concept: 'tennis-racket',
    names: ['tennis racquet', 'racket', 'racquet', 'badminton racket', 'squash racket'],
    kind: 'sport',
    heightMetres: 0.68,
    footing: 'stands',
    width: 460,
    height: 1000,
  },
  (brush, { colour = '#d8342f' }) => [
    repeat(9, (i) => stroke(`M${70 + i * 40} 60 V510`, '#e9e6dc', 5, 'opacity=".95"')),
    repeat(11, (i) => stroke(`M40 ${80 + i * 42} H420`, '#e9e6dc', 5, 'opacity=".95"')),
    path(
      'M230 0 Q460 0 460 270 Q450 470 330 540 Q280 570 262 660 H198 Q180 570 130 540 Q10 470 0 270 Q0 0 230 0Z M230 42 Q50 46 46 270 Q56 430 150 496 Q230 540 310 496 Q404 430 414 270 Q410 46 230 42Z M180 560 Q220 590 230 640 Q240 590 280 560 Q230 572 180 560Z',
      brush.slab(colour),
      'fill-rule="evenodd"',
    ),
    path('M198 650 H262 L272 960 Q270 996 230 996 Q190 996 188 960Z', brush.pillar('#2b2d33')),
    repeat(7, (i) => stroke(`M192 ${700 + i * 40} L270 ${676 + i * 40}`, '#ffffff30', 6)),
    stroke('M26 250 Q40 60 200 26', '#ffffff70', 10),
  ],
);

/** A bat of ash, its handle up. */
const baseballBat = ownSubject(
  {
    concept: 'baseball-bat',
    names: ['softball bat', 'wooden bat'],
    kind: 'sport',
    heightMetres: 0.85,
    footing: 'stands',
    width: 190,
    height: 1000,
  },
  (brush, { colour = '#c99256' }) => [
    path(
      'M70 40 H120 L126 380 Q186 560 180 900 Q176 1000 95 1000 Q14 1000 10 900 Q4 560 64 380Z',
      brush.pillar(colour),
    ),
    ellipse(95, 26, 52, 26, brush.ball(tone(colour, -0.1))),
    path('M68 60 H122 L125 330 H66Z', brush.pillar('#2b2d33')),
    repeat(6, (i) => stroke(`M68 ${100 + i * 40} L124 ${76 + i * 40}`, '#ffffff38', 6)),
    stroke('M60 560 Q40 760 56 930 M120 560 Q140 760 126 920', tone(colour, -0.25), 5),
  ],
);

/** Rackets and bats. */
export const SPORTS_GEAR: readonly OwnSubject[] = [tennisRacket, baseballBat];
