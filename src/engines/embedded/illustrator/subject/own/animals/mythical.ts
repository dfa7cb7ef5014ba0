import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A winged western dragon, standing. */
export const dragon = ownSubject(
  {
    concept: 'western-dragon',
    names: ['dragon', 'fire dragon', 'winged dragon', 'wyvern'],
    kind: 'fantasy',
    heightMetres: 5,
    footing: 'stands',
    width: 1000,
    height: 960,
    anchors: { seat: { x: 470, y: 470 } },
  },
  (brush, { colour = '#3f9a5a' }) => {
    const belly = '#f0d79a';
    const membrane = tone(colour, -0.3);
    return [
      path(
        'M520 450 Q560 200 760 60 Q790 130 880 150 Q860 220 930 280 Q860 300 860 380 Q780 370 740 440 Q680 420 620 500Z',
        brush.slab(membrane),
      ),
      stroke('M520 450 Q580 220 760 60 M620 420 Q740 240 876 156 M660 440 Q780 320 924 282', tone(colour, -0.1), 15),
      path('M330 700 Q140 760 80 880 Q60 920 20 910 L10 960 Q100 980 150 900 Q230 820 380 830Z', brush.slab(colour)),
      path('M30 900 L-0 860 Q10 930 40 960 Q70 950 60 910Z', brush.slab('#e0803a')),
      path(
        'M600 760 Q660 860 640 900 L590 930 Q590 960 620 960 H740 Q760 930 730 900 Q740 800 700 700Z',
        brush.ball(tone(colour, -0.2)),
      ),
      path(
        'M300 640 Q270 480 420 430 Q560 400 640 500 Q700 600 660 740 Q560 860 430 840 Q320 800 300 640Z',
        brush.ball(colour),
      ),
      path('M520 470 Q640 480 670 600 Q670 760 560 834 Q480 800 480 660 Q480 540 520 470Z', brush.ball(belly)),
      repeat(7, (i) =>
        stroke(
          `M${500 - (i > 3 ? -(i - 3) * 6 : 0)} ${540 + i * 42} Q${580} ${566 + i * 42} ${664 - (i > 4 ? (i - 4) * 26 : 0)} ${540 + i * 42}`,
          '#b8924a',
          6,
        ),
      ),
      path(
        'M300 620 Q250 780 330 880 L270 930 Q270 960 300 960 H450 Q480 930 440 890 Q500 800 460 690 Q400 560 300 620Z',
        brush.ball(tone(colour, 0.05)),
      ),
      repeat(3, (i) => path(`M${290 + i * 52} 960 q8 -30 26 -34 q14 10 14 34z`, '#f6ecd0')),
      repeat(3, (i) => path(`M${620 + i * 40} 960 q6 -26 22 -30 q12 8 12 30z`, '#f6ecd0')),
      path(
        'M540 470 Q480 330 560 220 Q640 150 740 200 L720 290 Q640 290 640 380 Q660 470 650 540Z',
        brush.slab(colour),
      ),
      path('M640 380 Q640 290 720 290 L730 320 Q690 330 690 400 Q700 470 680 560 L640 520Z', brush.slab(belly)),
      path(
        'M570 210 Q640 110 760 140 Q880 170 960 230 Q990 260 970 290 Q880 330 760 310 Q640 320 600 280Z',
        brush.ball(colour),
      ),
      path('M700 300 Q820 330 968 290 Q940 340 840 350 Q740 356 690 320Z', brush.slab(tone(colour, -0.16))),
      repeat(6, (i) => path(`M${780 + i * 32} ${312 - i * 3} l10 24 12 -26z`, '#fdf8ea')),
      ellipse(930, 226, 11, 7, tone(colour, -0.6), 'transform="rotate(30 930 226)"'),
      path('M740 200 Q780 170 820 200 Q780 226 740 200Z', '#ffd84a'),
      ellipse(784, 200, 7, 17, '#1c1a14'),
      stroke('M730 190 Q780 156 830 190', tone(colour, -0.4), 9),
      path('M640 150 Q560 60 450 60 Q540 110 580 220Z M690 136 Q640 40 560 10 Q620 70 640 160Z', brush.slab('#e9dcb8')),
      repeat(8, (i) =>
        path(`M${560 - i * 36 + (i > 3 ? (i - 3) * 6 : 0)} ${250 + i * 62} l-46 -16 l26 62z`, brush.slab('#e0803a')),
      ),
      path(
        'M470 470 Q420 180 170 40 Q170 130 80 180 Q120 240 70 320 Q150 330 170 420 Q250 400 300 490 Q370 450 440 540Z',
        brush.slab(tone(colour, -0.08)),
      ),
      path(
        'M450 470 Q400 230 190 80 Q190 160 120 200 Q150 260 110 310 Q180 330 196 400 Q270 390 312 466 Q380 440 440 510Z',
        brush.slab('#e0904a'),
      ),
      stroke(
        'M470 480 Q420 200 170 40 M400 400 Q300 250 84 182 M390 440 Q260 360 74 318 M410 480 Q300 430 172 418',
        colour,
        17,
      ),
      path(
        'M560 560 Q660 590 720 560 L760 590 L730 600 L756 624 L716 618 L720 644 L690 620 Q600 650 540 610Z',
        brush.ball(tone(colour, 0.08)),
      ),
    ];
  },
);

/** A phoenix rising, its tail in flames. */
export const phoenix = ownSubject(
  {
    concept: 'phoenix',
    names: ['fire bird', 'firebird', 'rising phoenix'],
    kind: 'fantasy',
    heightMetres: 1.6,
    footing: 'flies',
    width: 1000,
    height: 1000,
    emissive: 0.35,
  },
  (brush, { colour = '#e8552a' }) => {
    const gold = '#ffc23f';
    const wingHalf = [
      path(
        'M470 400 Q360 180 120 60 Q60 30 10 50 Q50 90 70 130 Q30 130 6 150 Q60 190 90 220 Q50 230 30 256 Q90 280 130 306 Q100 320 90 346 Q150 360 200 380 Q180 400 180 420 Q260 430 320 440 Q400 470 470 520Z',
        brush.stops('diagonal', [
          [0, gold],
          [0.5, colour],
          [1, tone(colour, -0.35)],
        ]),
      ),
      path('M460 420 Q340 240 150 140 Q190 220 240 270 Q280 340 340 390 Q400 440 460 470Z', brush.slab(gold)),
      stroke('M70 130 Q260 200 440 410 M90 220 Q260 270 430 430 M130 306 Q280 340 430 450', '#b8321a', 7),
    ];
    return [
      ellipse(500, 480, 480, 440, brush.spot('#ffb53a', 0.35)),
      repeat(5, (i) =>
        path(
          `M500 600 Q${420 + i * 40 - (i - 2) * -60} 760 ${340 + i * 80} ${970 - Math.abs(i - 2) * 60} Q${470 + (i - 2) * 90} 860 ${500 + (i - 2) * 24} 600Z`,
          brush.stops('down', [
            [0, colour],
            [0.6, gold],
            [1, '#fff0a0'],
          ]),
        ),
      ),
      repeat(5, (i) => circle(340 + i * 80, 950 - Math.abs(i - 2) * 60, 30, brush.ball(i % 2 ? '#3fa8c9' : '#f4e28a'))),
      wingHalf,
      `<g transform="translate(1000 0) scale(-1 1)">${wingHalf.join('')}</g>`,
      path('M430 400 Q420 300 500 280 Q580 300 570 400 Q590 520 500 660 Q410 520 430 400Z', brush.ball(colour)),
      path('M456 420 Q500 390 544 420 Q550 520 500 610 Q450 520 456 420Z', brush.ball(gold)),
      repeat(4, (i) => stroke(`M466 ${440 + i * 36} q34 26 68 0`, '#e8752a', 6)),
      path('M440 250 Q440 170 510 166 Q580 180 580 250 Q570 320 500 330 Q444 310 440 250Z', brush.ball(colour)),
      path('M570 226 Q640 240 650 276 Q610 280 566 270Z', brush.slab('#ffd65c')),
      circle(534, 232, 15, '#fff6d0'),
      circle(538, 234, 9, '#2b1a14'),
      path(
        'M480 180 Q420 110 430 30 Q470 90 500 110 Q500 50 540 10 Q540 80 540 110 Q580 80 620 70 Q590 130 550 180Z',
        brush.stops('up', [
          [0, colour],
          [1, '#ffe27a'],
        ]),
      ),
    ];
  },
);

/** A griffin: eagle before, lion behind. */
export const griffin = ownSubject(
  {
    concept: 'griffin',
    names: ['gryphon', 'griffon', 'hippogriff'],
    kind: 'fantasy',
    heightMetres: 2,
    footing: 'stands',
    width: 1000,
    height: 900,
  },
  (brush, { colour = '#c99a4a' }) => {
    const feather = '#7d5a3a';
    return [
      stroke('M230 480 Q60 470 60 640 Q60 740 110 760', tone(colour, -0.1), 32),
      path('M80 750 Q60 840 130 860 Q180 810 130 740Z', brush.ball('#6b4526')),
      path(
        'M540 420 Q620 180 820 80 Q830 140 910 150 Q890 210 950 250 Q880 280 890 340 Q800 350 760 430 Q660 420 600 500Z',
        brush.slab(tone(feather, -0.25)),
      ),
      path(
        'M300 520 Q280 640 330 720 L320 860 L290 900 H410 L400 740 Q450 640 440 540Z',
        brush.pillar(tone(colour, -0.3)),
      ),
      path(
        'M200 520 Q200 400 330 400 Q480 420 600 400 Q700 440 690 560 Q640 640 480 640 Q330 680 250 640 Q200 600 200 520Z',
        brush.stops('down', [
          [0, tone(colour, 0.16)],
          [1, tone(colour, -0.3)],
        ]),
      ),
      path(
        'M190 520 Q180 640 250 710 L240 840 L200 900 H330 Q350 880 320 850 L326 720 Q400 640 380 520Z',
        brush.stops('down', [
          [0, colour, 0],
          [0.35, tone(colour, 0.05)],
          [1, tone(colour, -0.2)],
        ]),
      ),
      path(
        'M560 600 L570 800 L520 860 L500 900 L550 880 L570 900 L590 876 L630 900 L616 850 L626 620Z M650 600 L680 800 L640 860 L620 900 L670 880 L690 900 L710 876 L750 900 L736 850 L716 600Z',
        brush.pillar('#e6a83a'),
      ),
      path(
        'M540 420 Q560 250 680 200 Q800 220 800 360 Q800 520 740 640 Q660 680 560 640 Q500 540 540 420Z',
        brush.ball(feather),
      ),
      repeat(4, (row) =>
        repeat(4, (i) =>
          path(
            `M${574 + i * 50 + (row % 2) * 20} ${440 + row * 50} q22 46 44 0`,
            'none',
            `stroke="${tone(feather, 0.3)}" stroke-width="7"`,
          ),
        ),
      ),
      path('M640 220 Q640 90 760 80 Q880 90 890 220 Q890 300 800 320 Q660 330 640 220Z', brush.ball('#f4eee2')),
      path('M870 170 Q980 180 990 270 Q984 310 950 300 Q930 260 870 260Z', brush.slab('#f0b03a')),
      stroke('M880 240 Q940 240 960 280', '#a8701a', 6),
      path('M800 170 Q840 150 870 176 Q840 196 800 170Z', '#ffd84a'),
      circle(842, 174, 10, '#1c1a14'),
      stroke('M790 156 L872 166', '#5b4430', 11),
      path('M660 130 Q620 60 640 10 Q680 60 710 90Z M740 90 Q730 30 760 0 Q780 50 790 84Z', brush.slab('#e6dcc8')),
      stroke('M650 300 l-26 34 M690 320 l-16 40 M740 326 l-4 42', '#f4eee2', 17),
      path(
        'M500 430 Q430 200 190 60 Q190 130 110 150 Q140 210 90 270 Q160 290 170 360 Q250 350 300 420 Q380 420 440 520Z',
        brush.slab(feather),
      ),
      path(
        'M480 440 Q400 260 220 130 Q240 190 190 220 Q220 260 200 300 Q270 310 300 360 Q380 380 450 480Z',
        brush.slab(tone(feather, 0.3)),
      ),
      stroke('M110 150 Q320 220 480 440 M90 270 Q290 300 460 470 M170 360 Q300 370 440 490', tone(feather, -0.3), 7),
    ];
  },
);
