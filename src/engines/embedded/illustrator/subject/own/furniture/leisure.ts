import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A striped folding deck chair. */
export const deckChair = ownSubject(
  {
    concept: 'deck-chair',
    names: ['deckchair', 'beach chair', 'sun lounger', 'folding chair'],
    kind: 'furniture',
    heightMetres: 0.9,
    footing: 'stands',
    width: 900,
    height: 860,
    anchors: { seat: { x: 450, y: 600 } },
  },
  (brush, { colour = '#e0563f' }) => {
    const cloth = 'M90 60 L330 20 Q400 420 560 560 Q680 640 800 560 L860 640 Q700 800 500 740 Q240 640 90 60Z';
    return [
      stroke('M330 30 L760 850', '#8a5a32', 30),
      stroke('M870 470 L200 850', '#8a5a32', 30),
      path(cloth, brush.wall('#fbf4e4')),
      brush.clip(
        cloth,
        repeat(4, (i) =>
          path(
            `M${106 + i * 62} 0 h34 Q${240 + i * 54} 420 ${470 + i * 34} ${700 - i * 40} Q${640 + i * 10} ${780 - i * 40} 900 ${690 - i * 46} l0 -30 Q${640 + i * 10} ${730 - i * 40} ${500 + i * 34} ${660 - i * 40} Q${290 + i * 50} 420 ${140 + i * 62} 0Z`,
            colour,
          ),
        ),
      ),
      path(
        cloth,
        brush.stops('diagonal', [
          [0, '#ffffff', 0.3],
          [0.5, '#ffffff', 0],
          [1, '#200020', 0.35],
        ]),
      ),
      stroke('M80 70 L540 850', '#b07a45', 34),
      stroke('M70 850 L880 610', '#b07a45', 34),
      stroke('M76 66 L340 20', '#c9935c', 32),
      stroke('M800 560 L866 640', '#c9935c', 30),
      circle(360, 766, 13, brush.ball('#5b5f66')),
    ];
  },
);

/** A dappled rocking horse. */
export const rockingHorse = ownSubject(
  {
    concept: 'rocking-horse',
    names: ['toy horse', 'wooden horse'],
    kind: 'object',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1000,
    height: 900,
    anchors: { seat: { x: 470, y: 370 } },
  },
  (brush, { colour = '#f0e6d4' }) => [
    path('M210 420 Q90 400 60 600 Q60 680 100 720 Q120 580 230 500Z', brush.slab('#6b4226')),
    path('M310 520 L200 760 H270 L400 560Z M620 540 L740 760 H680 L540 570Z', brush.slab(tone(colour, -0.25))),
    path(
      'M220 440 Q240 350 360 360 Q500 390 600 350 Q680 340 700 430 Q700 560 600 580 H330 Q220 560 220 440Z',
      brush.ball(colour),
    ),
    path('M270 500 L230 770 H300 L380 560Z M610 540 L690 770 H760 L700 480Z', brush.slab(colour)),
    path(
      'M560 400 Q640 260 670 130 Q720 60 790 100 Q900 190 930 250 Q930 310 870 300 Q800 270 770 250 Q760 380 680 480Z',
      brush.slab(colour),
    ),
    path(
      'M690 120 Q560 130 560 240 Q520 250 540 330 Q510 350 530 410 Q600 420 620 330 Q680 240 710 130Z',
      brush.slab('#6b4226'),
    ),
    path('M720 90 L730 20 L780 84Z', brush.slab(colour)),
    circle(790, 170, 17, '#241a16'),
    circle(784, 164, 6, '#fff'),
    stroke('M760 250 Q800 190 820 130 M800 196 L900 230', '#c8332b', 15),
    circle(806, 192, 13, brush.ball('#e6b544')),
    repeat(12, (i) => circle(280 + ((i * 83) % 380), 420 + ((i * 47) % 120), 15, tone(colour, -0.16))),
    path('M370 360 Q470 420 590 350 L600 470 Q480 520 370 470Z', brush.slab('#c8332b')),
    path('M390 356 Q400 310 440 340 Q500 370 560 330 Q590 330 586 356 Q480 420 390 356Z', brush.ball('#8a2f2a')),
    stroke('M372 466 Q480 516 598 466', '#e6b544', 9),
    path(
      'M10 700 Q40 680 60 720 Q160 820 500 830 Q840 820 940 720 Q960 680 990 700 Q940 890 500 900 Q60 890 10 700Z',
      brush.slab('#c8332b'),
    ),
    path('M40 730 Q160 856 500 862 Q840 856 960 730', 'none', 'stroke="#e6b544" stroke-width="9"'),
    rect(220, 752, 560, 36, brush.tube('#a8743f'), 12),
  ],
);

/** A three-legged wooden stool. */
export const stool = ownSubject(
  {
    concept: 'stool',
    names: ['wooden stool'],
    kind: 'furniture',
    heightMetres: 0.5,
    footing: 'stands',
    width: 760,
    height: 860,
    anchors: { seat: { x: 380, y: 90 }, surface: { x: 380, y: 90 } },
  },
  (brush, { colour = '#b07a45' }) => [
    path('M350 150 L330 820 H400 L410 150Z', brush.pillar(tone(colour, -0.35))),
    both(380, path('M120 150 L20 860 H94 L210 150Z', brush.pillar(tone(colour, -0.08)))),
    both(380, stroke('M80 620 L380 600', tone(colour, -0.2), 27)),
    path('M10 100 Q20 190 380 200 Q740 190 750 100Z', brush.wall(tone(colour, -0.2))),
    ellipse(380, 96, 370, 90, brush.slab(tone(colour, 0.12))),
    ellipse(380, 90, 280, 60, 'none', `stroke="${tone(colour, -0.15)}" stroke-width="5"`),
    ellipse(390, 92, 160, 32, 'none', `stroke="${tone(colour, -0.15)}" stroke-width="5"`),
  ],
);
