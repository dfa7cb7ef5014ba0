import { type Brush, type Svg, tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, path, rect, repeat, stroke } from '../shapes.ts';

const MIDDLE = 500;
const TRUNK = 'M372 60 Q500 150 628 60 L742 104 L748 330 Q742 640 752 930 Q500 960 248 930 Q258 640 252 330 L258 104Z';

/** Shade along the sides of a trunk, and its folds. */
function folds(brush: Brush): Svg {
  return [
    path(
      TRUNK,
      brush.stops('right', [
        [0, '#0a0a20', 0.3],
        [0.16, '#0a0a20', 0],
        [0.4, '#ffffff', 0.12],
        [0.84, '#0a0a20', 0],
        [1, '#0a0a20', 0.32],
      ]),
    ),
    both(
      MIDDLE,
      stroke('M262 330 Q300 380 292 460', '#00000024', 9),
      stroke('M256 640 Q310 690 330 780', '#0000001c', 10),
    ),
    stroke('M440 920 Q456 800 430 720 M590 926 Q580 830 600 770', '#0000001a', 10),
  ];
}

/** A short-sleeved shirt laid out, with room for a print on its chest. */
const tShirt = ownSubject(
  {
    concept: 't-shirt',
    names: ['tshirt', 't shirt', 'tee', 'tee shirt', 'shirt', 'short sleeved shirt'],
    kind: 'clothing',
    heightMetres: 0.7,
    footing: 'stands',
    width: 1000,
    height: 960,
  },
  (brush, { colour = '#f1efe9', lettering: text }) => [
    both(
      MIDDLE,
      path(
        'M372 60 L258 100 Q190 130 150 200 L10 430 Q4 450 22 462 L150 530 Q168 536 178 520 L262 400Z',
        brush.slab(colour),
      ),
      stroke('M24 440 L166 512', tone(colour, -0.28), 6),
      path('M262 400 L258 150 Q200 260 178 520Z', '#00000026'),
    ),
    path(TRUNK, colour),
    folds(brush),
    stroke('M252 902 Q500 932 748 902', tone(colour, -0.24), 6),
    path('M372 60 Q500 24 628 60 Q500 150 372 60Z', tone(colour, -0.45)),
    path('M366 62 Q500 196 634 62 L604 54 Q500 140 396 54Z', brush.wall(tone(colour, -0.14))),
    text ? lettering(text, { cx: 500, cy: 480, width: 400, height: 320 }, { fill: inkOn(colour) }) : '',
  ],
);

/** A hooded sweatshirt with a pouch. */
const sweatshirt = ownSubject(
  {
    concept: 'sweatshirt',
    names: ['hooded sweatshirt', 'hoody', 'sweat shirt'],
    kind: 'clothing',
    heightMetres: 0.72,
    footing: 'stands',
    width: 1000,
    height: 980,
  },
  (brush, { colour = '#8d949e', lettering: text }) => [
    both(
      MIDDLE,
      path(
        'M300 100 Q206 120 176 210 L30 780 Q26 802 46 812 L150 846 Q174 850 180 828 L266 470Z',
        brush.slab(tone(colour, -0.05)),
      ),
      path('M38 740 L28 786 Q26 802 46 812 L150 846 Q174 850 180 828 L192 786Z', brush.wall(tone(colour, -0.22))),
      path('M266 470 L262 170 Q220 420 194 780Z', '#00000026'),
    ),
    path(TRUNK, colour),
    folds(brush),
    path('M252 880 Q500 910 748 880 V940 Q500 975 252 940Z', brush.wall(tone(colour, -0.2))),
    repeat(17, (i) => stroke(`M${272 + i * 29} 892 V940`, '#00000026', 5)),
    path('M330 660 H670 L716 840 Q500 866 284 840Z', brush.wall(tone(colour, -0.08))),
    both(MIDDLE, stroke('M334 664 L288 838', tone(colour, -0.4), 7)),
    path('M340 80 Q360 -10 500 -10 Q640 -10 660 80 Q640 190 500 230 Q360 190 340 80Z', brush.slab(tone(colour, 0.06))),
    path('M392 86 Q420 30 500 30 Q580 30 608 86 Q580 160 500 196 Q420 160 392 86Z', tone(colour, -0.55)),
    both(MIDDLE, stroke('M456 190 Q448 260 454 330', '#f4f1ea', 11), rect(446, 326, 16, 30, '#d8dbe0', 4)),
    text ? lettering(text, { cx: 500, cy: 480, width: 380, height: 220 }, { fill: inkOn(colour) }) : '',
  ],
);

/** Tops that carry a print. */
export const PRINTED_TOPS: readonly OwnSubject[] = [tShirt, sweatshirt];
