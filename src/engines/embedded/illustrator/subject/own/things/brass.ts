import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** An upright tuba, its bell above. */
const tuba = ownSubject(
  {
    concept: 'tuba',
    names: ['sousaphone', 'euphonium'],
    kind: 'instrument',
    heightMetres: 1,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#d9a63a' }) => {
    const dark = tone(colour, -0.5);
    const pipe = (d: string, width: number): string =>
      stroke(d, dark, width + 8) + stroke(d, colour, width) + stroke(d, tone(colour, 0.5), width * 0.24);
    return [
      pipe('M520 250 V800 Q520 930 380 930 Q220 930 220 780 V420', 84),
      pipe('M220 440 Q220 330 300 330 Q380 330 380 430 V760 Q380 810 330 810', 44),
      pipe('M300 350 V690 M440 400 V740 Q440 800 400 806', 30),
      path('M470 300 Q464 190 400 130 Q330 74 300 56 L740 56 Q690 84 640 134 Q574 190 570 300Z', brush.pillar(colour)),
      ellipse(520, 60, 228, 56, brush.slab(tone(colour, 0.25))),
      ellipse(520, 64, 190, 40, brush.slab(tone(colour, -0.6))),
      repeat(3, (i) => [
        rect(246 + i * 74, 470, 54, 220, brush.pillar(tone(colour, 0.1)), 12),
        rect(240 + i * 74, 462, 66, 24, brush.pillar(colour), 8),
        stroke(`M${273 + i * 74} 462 V420`, '#c9ced6', 12),
        circle(273 + i * 74, 412, 20, brush.ball('#f4f1ea')),
      ]),
      pipe('M206 440 Q120 420 96 330', 22),
      path('M70 262 L124 262 L110 336 H84Z', brush.metal('#d8dbe0')),
    ];
  },
);

/** A clarinet, bell down. */
const clarinet = ownSubject(
  {
    concept: 'clarinet',
    names: ['oboe', 'bass clarinet'],
    kind: 'instrument',
    heightMetres: 0.66,
    footing: 'stands',
    width: 200,
    height: 1000,
  },
  (brush, { colour = '#23222a' }) => [
    path('M84 130 L96 10 Q104 0 110 12 L120 130Z', brush.pillar(colour)),
    path('M78 130 H124 V860 Q130 940 172 990 H30 Q72 940 78 860Z', brush.pillar(colour)),
    [130, 330, 590, 820].map((y) => rect(70, y, 62, 24, brush.metal('#d8dbe0'), 6)),
    stroke('M134 200 V300 M134 380 V560 M134 640 V790', '#c9ced6', 8),
    repeat(3, (i) => circle(101, 400 + i * 56, 16, brush.ball('#d8dbe0'))),
    repeat(4, (i) => circle(101, 640 + i * 46, 16, brush.ball('#d8dbe0'))),
    repeat(4, (i) => ellipse(150, 250 + i * 160, 16, 10, brush.ball('#d8dbe0'))),
    ellipse(101, 988, 72, 12, tone('#d8dbe0', -0.2)),
  ],
);

/** Wind instruments that the pack lacks. */
export const WINDS: readonly OwnSubject[] = [tuba, clarinet];
