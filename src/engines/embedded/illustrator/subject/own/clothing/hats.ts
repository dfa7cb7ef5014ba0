import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A felt hat with a brim and a band. */
const fedora = ownSubject(
  {
    concept: 'fedora',
    names: ['trilby', 'felt hat', 'brimmed hat'],
    kind: 'clothing',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#7a5a3c' }) => [
    ellipse(500, 470, 494, 88, tone(colour, -0.5)),
    path('M6 440 Q200 360 500 366 Q800 360 994 440 Q960 520 500 528 Q40 520 6 440Z', brush.wall(colour)),
    path('M230 410 Q220 90 340 40 Q420 6 500 60 Q580 6 660 40 Q780 90 770 410 Q500 470 230 410Z', brush.slab(colour)),
    path('M430 40 Q500 150 570 40 Q540 130 500 140 Q460 130 430 40Z', tone(colour, -0.35)),
    path('M228 330 Q500 392 772 330 L772 416 Q500 474 228 416Z', brush.pillar('#2b2420')),
    path('M690 320 L750 330 L742 440 L690 430Z', brush.slab('#3b332e')),
    stroke('M280 300 Q270 130 350 80', '#ffffff30', 16),
    stroke('M20 442 Q200 380 360 376', '#ffffff40', 8),
  ],
);

/** A hat of the prairie: its brim rolled up at the sides. */
const cowboyHat = ownSubject(
  {
    concept: 'cowboy-hat',
    names: ['stetson', 'western hat', 'ten gallon hat'],
    kind: 'clothing',
    heightMetres: 0.18,
    footing: 'stands',
    width: 1100,
    height: 600,
  },
  (brush, { colour = '#9a6a3c' }) => [
    path(
      'M10 250 Q60 470 300 560 Q550 630 800 560 Q1040 470 1090 250 Q1010 380 860 420 H240 Q90 380 10 250Z',
      brush.wall(tone(colour, -0.28)),
    ),
    path(
      'M270 440 Q270 120 370 40 Q440 -10 550 60 Q660 -10 730 40 Q830 120 830 440 Q550 530 270 440Z',
      brush.slab(colour),
    ),
    path('M450 24 Q550 170 650 24 Q620 140 550 156 Q480 140 450 24Z', tone(colour, -0.4)),
    path('M268 380 Q550 460 832 380 L834 446 Q550 534 266 446Z', brush.pillar('#4a2f1c')),
    circle(550, 470, 26, brush.metal('#d9b45a')),
    path(
      'M10 250 Q50 420 270 470 Q550 560 830 470 Q1050 420 1090 250 Q1060 470 800 560 Q550 630 300 560 Q40 470 10 250Z',
      brush.wall(tone(colour, 0.06)),
    ),
    stroke('M14 262 Q70 440 290 512', '#ffffff38', 9),
    stroke('M320 360 Q310 160 390 90', '#ffffff30', 15),
  ],
);

/** A straw hat with a ribbon. */
const strawHat = ownSubject(
  {
    concept: 'womans-hat',
    names: ['straw sun hat', 'panama hat'],
    kind: 'clothing',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1100,
    height: 520,
  },
  (brush, { colour = '#e0bd78' }) => [
    ellipse(550, 420, 544, 96, tone(colour, -0.5)),
    path('M6 396 Q240 300 550 306 Q860 300 1094 396 Q1040 484 550 492 Q60 484 6 396Z', brush.wall(colour)),
    repeat(5, (i) =>
      stroke(
        `M${60 + i * 30} ${400 + i * 4} Q550 ${330 + i * 34} ${1040 - i * 30} ${400 + i * 4}`,
        tone(colour, -0.22),
        4,
      ),
    ),
    path('M290 360 Q280 40 550 24 Q820 40 810 360 Q550 420 290 360Z', brush.slab(tone(colour, 0.08))),
    repeat(5, (i) =>
      stroke(
        `M${302 + i * 10} ${250 - i * 44} Q550 ${300 - i * 44} ${798 - i * 10} ${250 - i * 44}`,
        tone(colour, -0.2),
        4,
      ),
    ),
    path('M286 296 Q550 356 814 296 L812 372 Q550 430 288 372Z', brush.pillar('#a8322e')),
    path('M690 330 Q760 270 800 330 Q760 350 690 340Z M690 340 L770 440 L730 446 L676 350Z', brush.slab('#c8433c')),
    circle(688, 338, 24, brush.ball('#a8322e')),
  ],
);

/** Hats by themselves. */
export const HATS: readonly OwnSubject[] = [fedora, cowboyHat, strawHat];
