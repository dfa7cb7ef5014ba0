import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const boxingGlove = ownSubject(
  {
    concept: 'boxing-glove',
    names: ['red boxing glove', 'leather boxing glove'],
    kind: 'sport',
    heightMetres: 0.3,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#b8201f' }) => [
    path('M170 700 Q400 660 610 700 L640 960 Q400 1012 140 960Z', brush.pillar('#f1ece2')),
    path('M150 890 Q400 940 632 890 L640 960 Q400 1012 140 960Z', brush.pillar(tone(colour, -0.1))),
    stroke('M330 720 L460 780 M330 780 L460 720 M330 800 L460 860 M330 860 L460 800', '#5a5650', 12),
    path(
      'M140 690 Q10 560 20 330 Q40 60 330 10 Q640 -20 720 220 Q740 330 700 430 Q700 600 630 720 Q400 670 140 690Z',
      brush.ball(colour),
    ),
    path(
      'M420 660 Q400 500 520 430 Q600 380 640 290 Q700 210 760 270 Q830 360 780 480 Q720 620 620 690Z',
      brush.ball(tone(colour, 0.06)),
    ),
    stroke('M424 650 Q410 510 524 440 Q606 390 646 300', tone(colour, -0.6), 12, 'opacity=".6"'),
    stroke('M120 470 Q300 540 420 480', tone(colour, -0.5), 10, 'opacity=".5"'),
    ellipse(240, 190, 130, 100, brush.spot('#ffffff', 0.85), 'transform="rotate(-36 240 190)"'),
    ellipse(700, 350, 34, 60, brush.spot('#ffffff', 0.8), 'transform="rotate(16 700 350)"'),
    path('M160 690 Q400 650 620 700 L622 730 Q400 684 158 724Z', tone(colour, -0.45), 'opacity=".6"'),
  ],
);

const pips = (hex: string, at2: readonly (readonly [number, number, number, number])[]): Svg =>
  at2.map(([x, y, rx, ry]) => [
    ellipse(x, y, rx, ry, hex),
    ellipse(x + 3, y + 4, rx * 0.7, ry * 0.7, '#ffffff', 'opacity=".12"'),
  ]);

const die = ownSubject(
  {
    concept: 'game-die',
    names: ['white die', 'six sided die'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 960,
  },
  (brush, { colour = '#f5f1e8' }) => {
    const pip = '#24222a';
    return [
      path('M40 240 Q20 240 20 280 L60 700 Q64 740 100 756 L430 946 Q450 956 450 930 V440Z', brush.slab(colour)),
      path(
        'M860 240 Q880 240 880 280 L840 700 Q836 740 800 756 L470 946 Q450 956 450 930 V440Z',
        brush.shadowSide(tone(colour, 0.2)),
      ),
      path(
        'M420 16 Q450 0 480 16 L850 210 Q890 236 850 262 L490 446 Q450 462 410 446 L50 262 Q10 236 50 210Z',
        brush.slab(tone(colour, 0.5)),
      ),
      stroke('M60 262 L440 450 L840 262 M450 460 V900', '#ffffff', 10, 'opacity=".8"'),
      pips('#b3262b', [[450, 230, 92, 50]]),
      pips(pip, [
        [140, 400, 40, 54],
        [360, 820, 40, 54],
        [250, 610, 40, 54],
      ]),
      pips(pip, [
        [560, 520, 38, 54],
        [760, 420, 38, 54],
        [660, 620, 38, 54],
        [560, 800, 38, 54],
        [750, 700, 38, 54],
      ]),
    ];
  },
);

const trophy = ownSubject(
  {
    concept: 'trophy',
    names: ['gold trophy', 'trophy cup', 'winners cup'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 860,
    height: 1100,
  },
  (brush, { colour = '#d9a52c' }) => [
    both(
      430,
      stroke('M200 130 Q20 90 30 260 Q50 470 280 520', tone(colour, -0.35), 46),
      stroke('M196 126 Q26 96 40 260 Q60 450 280 506', tone(colour, 0.35), 18),
    ),
    path('M150 40 H710 Q720 470 530 640 Q470 690 460 790 H400 Q390 690 330 640 Q140 470 150 40Z', brush.metal(colour)),
    ellipse(430, 44, 284, 42, brush.metal(tone(colour, 0.1))),
    ellipse(430, 48, 250, 28, tone(colour, -0.55)),
    path('M220 110 Q230 400 340 560', 'none', 'stroke="#fff6d8" stroke-width="30" stroke-linecap="round" opacity=".7"'),
    path(
      'M430 200 L470 300 L576 306 L494 374 L522 476 L430 420 L338 476 L366 374 L284 306 L390 300Z',
      brush.slab(tone(colour, 0.5)),
      `stroke="${tone(colour, -0.4)}" stroke-width="7"`,
    ),
    ellipse(430, 724, 70, 26, brush.metal(colour)),
    path('M330 850 Q390 830 400 780 H460 Q470 830 530 850 L560 890 H300Z', brush.metal(colour)),
    path('M250 886 H610 L640 1000 H220Z', brush.pillar('#3a2c28')),
    rect(180, 990, 500, 108, brush.pillar('#2a201e'), 12),
    rect(320, 910, 220, 66, brush.metal(tone(colour, 0.1)), 8),
  ],
);

const gift = ownSubject(
  {
    concept: 'wrapped-gift',
    names: [
      'gift box',
      'present with a bow',
      'gift with a ribbon',
      'christmas gift box',
      'christmas present',
      'birthday gift box',
      'birthday present',
      'holiday gift box',
      'present box',
    ],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 1000,
    height: 960,
  },
  (brush, { colour = '#2f7f79', accent }) => {
    const ribbon = accent ?? (colour === '#2f7f79' ? '#d8a83a' : '#f4ead2');
    return [
      path('M70 420 L560 480 V956 L110 866 Q94 860 92 840Z', brush.slab(colour)),
      path('M560 480 L940 390 L916 800 Q914 820 900 826 L560 956Z', brush.shadowSide(tone(colour, 0.12))),
      repeat(22, (i) => {
        const [x, y] = [110 + ((i * 0.7549) % 1) * 420, 470 + ((i * 0.5698) % 1) * 400];
        return circle(round(x), round(y + (x - 320) * 0.12), 11, tone(colour, 0.5), 'opacity=".5"');
      }),
      path('M270 444 L370 456 L382 914 L290 896Z', brush.slab(ribbon)),
      path('M720 442 L800 424 L786 868 L708 900Z', brush.shadowSide(tone(ribbon, 0.1))),
      path('M40 320 L570 372 V500 L56 436Z', brush.slab(tone(colour, 0.08))),
      path('M570 372 L964 290 V400 L570 500Z', brush.shadowSide(tone(colour, 0.2))),
      path('M40 320 L430 250 L964 290 L570 372Z', brush.slab(tone(colour, 0.26))),
      path('M254 341 L364 352 L366 474 L264 462Z', brush.slab(tone(ribbon, 0.05))),
      path('M716 342 L806 323 V440 L716 463Z', brush.shadowSide(tone(ribbon, 0.15))),
      path('M254 341 L660 267 L770 275 L364 352Z M716 342 L330 268 L420 252 L806 323Z', brush.slab(tone(ribbon, 0.2))),
      path('M500 290 Q320 360 180 250 Q90 130 200 70 Q340 20 500 270Z', brush.ball(ribbon)),
      path('M460 276 Q330 290 250 230 Q190 160 240 120 Q330 110 460 276Z', tone(ribbon, -0.5)),
      path('M510 290 Q690 360 830 250 Q920 130 810 60 Q670 10 510 270Z', brush.ball(ribbon)),
      path('M550 276 Q680 290 760 230 Q820 160 770 112 Q680 100 550 276Z', tone(ribbon, -0.5)),
      path('M480 300 Q400 420 300 470 L380 480 L390 540 Q490 440 520 310Z', brush.slab(tone(ribbon, -0.06))),
      path('M520 300 Q600 420 700 450 L630 480 L640 530 Q530 440 500 310Z', brush.slab(tone(ribbon, -0.14))),
      ellipse(506, 276, 62, 54, brush.ball(ribbon)),
      stroke('M230 90 Q340 90 470 250 M790 84 Q680 80 550 250', '#ffffff', 9, 'opacity=".5"'),
    ];
  },
);

/** What is won, given and played for. */
export const PRIZES_AND_GAMES: readonly OwnSubject[] = [boxingGlove, die, trophy, gift];
