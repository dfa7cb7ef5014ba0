import { type Brush, type Svg, tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A knocker: a lion's head with a ring in its mouth. */
const doorKnocker = ownSubject(
  {
    concept: 'door-knocker',
    names: ['doorknocker', 'lion door knocker', 'brass knocker'],
    kind: 'object',
    heightMetres: 0.22,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#c99a3a' }) => [
    repeat(14, (i) => {
      const turn = (i * Math.PI * 2) / 14;
      return ellipse(
        380 + Math.cos(turn) * 250,
        340 + Math.sin(turn) * 250,
        96,
        96,
        brush.ball(tone(colour, i % 2 ? -0.28 : -0.14)),
      );
    }),
    circle(380, 340, 262, brush.ball(colour)),
    both(380, circle(196, 150, 62, brush.ball(tone(colour, -0.1))), circle(196, 152, 30, tone(colour, -0.5))),
    both(
      380,
      ellipse(286, 290, 44, 30, tone(colour, -0.6)),
      circle(292, 288, 16, tone(colour, 0.6)),
      stroke('M226 244 Q286 214 340 256', tone(colour, -0.5), 20),
    ),
    path('M340 280 H420 L444 400 Q380 440 316 400Z', brush.pillar(tone(colour, 0.14))),
    path('M320 392 H440 Q430 444 380 450 Q330 444 320 392Z', tone(colour, -0.65)),
    both(380, ellipse(300, 470, 84, 56, brush.ball(tone(colour, 0.08)))),
    path('M310 520 Q380 570 450 520 L440 556 Q380 590 320 556Z', tone(colour, -0.6)),
    circle(380, 740, 206, 'none', `stroke="${tone(colour, -0.45)}" stroke-width="74"`),
    circle(380, 740, 206, 'none', `stroke="${colour}" stroke-width="56"`),
    stroke('M204 660 A206 206 0 0 1 300 556', tone(colour, 0.6), 14),
    ellipse(380, 954, 58, 42, brush.ball(tone(colour, 0.1))),
  ],
);

/** Head and shoulders in stone on a round foot. */
const bust = ownSubject(
  {
    concept: 'bust',
    names: ['stone bust', 'marble bust', 'bust sculpture', 'portrait bust'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#d9d3c6' }) => [
    path('M300 780 H500 L540 900 H260Z', brush.pillar(tone(colour, -0.1))),
    rect(220, 896, 360, 100, brush.pillar(tone(colour, -0.2)), 10),
    path(
      'M70 760 Q60 600 190 540 Q310 500 330 420 H470 Q490 500 610 540 Q740 600 730 760 Q570 850 400 850 Q230 850 70 760Z',
      brush.slab(colour),
    ),
    stroke('M120 740 Q220 620 340 560 M680 740 Q600 610 460 570 M240 800 Q300 660 380 600', tone(colour, -0.35), 12),
    path('M330 400 H470 V520 Q400 580 330 520Z', brush.pillar(tone(colour, -0.16))),
    path(
      'M258 230 Q250 80 400 76 Q550 80 542 230 Q540 400 470 454 Q400 500 330 454 Q260 400 258 230Z',
      brush.slab(tone(colour, 0.1)),
    ),
    path(
      'M244 270 Q210 40 400 30 Q600 40 556 270 Q530 180 480 166 Q400 190 316 164 Q268 190 244 270Z',
      brush.slab(tone(colour, -0.16)),
    ),
    repeat(6, (i) => stroke(`M${270 + i * 46} 150 q10 -60 40 -84`, tone(colour, -0.42), 9)),
    both(
      400,
      path('M248 260 Q222 260 230 320 Q238 352 262 344Z', brush.slab(tone(colour, -0.05))),
      stroke('M300 256 Q330 236 362 254', tone(colour, -0.4), 11),
      ellipse(332, 286, 28, 13, tone(colour, -0.22)),
    ),
    path('M392 262 L372 360 Q400 380 430 360 L412 262Z', brush.slab(tone(colour, 0.06))),
    stroke('M374 362 Q400 380 428 362', tone(colour, -0.4), 9),
    stroke('M352 416 Q400 436 448 416 M370 440 Q400 452 430 440', tone(colour, -0.42), 9),
  ],
);

/** A squared post in the grass. */
const woodenPost = ownSubject(
  {
    concept: 'wooden-post',
    names: ['wood post', 'fence post', 'timber post', 'pole of wood'],
    kind: 'object',
    heightMetres: 1.3,
    footing: 'stands',
    width: 320,
    height: 1000,
  },
  (brush, { colour = '#94663c', lettering: text }) => [
    path('M70 40 L160 0 L250 40 V980 H70Z', brush.pillar(colour)),
    path('M70 40 L160 0 L250 40 L160 74Z', brush.slab(tone(colour, 0.26))),
    stroke('M110 90 Q96 400 112 940 M160 110 Q176 500 158 950 M206 90 Q196 360 210 940', tone(colour, -0.42), 7),
    ellipse(138, 380, 16, 30, tone(colour, -0.5)),
    ellipse(190, 690, 13, 24, tone(colour, -0.5)),
    text ? lettering(text, { cx: 160, cy: 240, width: 170, height: 120 }, { fill: inkOn(colour) }) : '',
    path('M20 1000 Q70 930 130 964 Q190 930 240 956 Q290 940 310 1000Z', brush.wall('#6f9a45')),
  ],
);

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

/** Drawers over each other on short legs. */
function chestOfDrawers(concept: string, names: readonly string[], drawers: number): OwnSubject {
  return ownSubject(
    {
      concept,
      names,
      kind: 'furniture',
      heightMetres: 0.95,
      footing: 'stands',
      width: 900,
      height: 920,
      anchors: { surface: { x: 450, y: 44 } },
    },
    (brush, { colour = '#9a6235' }) => {
      const high = 700 / drawers;
      return [
        both(450, path('M70 820 H170 L140 916 H96Z', brush.pillar(tone(colour, -0.25)))),
        rect(40, 60, 820, 780, brush.slab(tone(colour, -0.14)), 10),
        path('M20 40 Q20 16 50 14 H850 Q880 16 880 40 V76 H20Z', brush.wall(tone(colour, 0.2))),
        repeat(drawers, (i) => [
          rect(80, 108 + i * high, 740, high - 22, brush.slab(tone(colour, 0.08)), 8),
          rect(104, 130 + i * high, 692, high - 66, 'none', 6, `stroke="${tone(colour, -0.3)}" stroke-width="7"`),
          [270, 630].map((x) => circle(x, 97 + (i + 0.5) * high, 21, brush.ball('#d9b45a'))),
        ]),
        path('M40 806 H860 V846 Q650 812 450 846 Q250 812 40 846Z', brush.wall(tone(colour, -0.22))),
      ];
    },
  );
}

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

/** A telephone of the nineteen-twenties, its receiver on the hook. */
const candlestickPhone = ownSubject(
  {
    concept: 'candlestick-phone',
    names: ['candlestick telephone', 'antique telephone', 'antique phone', 'upright telephone'],
    kind: 'machine',
    heightMetres: 0.3,
    footing: 'stands',
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#23222a' }) => [
    path('M60 940 Q60 850 160 830 H400 Q500 850 500 940 V970 Q280 1010 60 970Z', brush.pillar(colour)),
    circle(280, 906, 62, brush.ball('#c9ced6')),
    repeat(10, (i) => circle(280 + Math.cos(i * 0.628) * 42, 906 + Math.sin(i * 0.628) * 42, 9, '#23222a')),
    path('M236 840 Q256 500 250 330 H310 Q304 500 324 840Z', brush.pillar(colour)),
    rect(226, 400, 108, 30, brush.metal('#d9b45a'), 8),
    path('M214 320 H346 Q360 250 330 210 H230 Q200 250 214 320Z', brush.pillar(colour)),
    path('M236 230 L130 150 Q90 90 150 40 L300 150Z', brush.slab(tone(colour, 0.16))),
    ellipse(140, 96, 44, 74, brush.ball('#3a3d45'), 'transform="rotate(-38 140 96)"'),
    stroke('M336 420 H430 Q450 424 452 400', '#d9b45a', 16),
    path('M420 330 H484 L470 640 H434Z', brush.pillar(colour)),
    path('M400 250 Q452 210 504 250 L488 340 H416Z', brush.pillar(tone(colour, 0.1))),
    path('M430 640 H474 L486 700 H418Z', brush.pillar(colour)),
    stroke('M452 700 Q470 860 400 880', tone(colour, 0.2), 12),
  ],
);

/** A toy brick with four studs. */
const toyBrick = ownSubject(
  {
    concept: 'toy-brick',
    names: ['lego brick', 'lego block', 'lego', 'lego piece', 'plastic brick', 'building brick'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 920,
    height: 880,
    anchors: { surface: { x: 460, y: 250 } },
  },
  (brush, { colour = '#d8242f' }) => {
    const stud = (x: number, y: number): Svg => [
      path(`M${x - 104} ${y} V${y + 54} A104 52 0 0 0 ${x + 104} ${y + 54} V${y}Z`, brush.pillar(tone(colour, -0.06))),
      ellipse(x, y, 104, 52, brush.slab(tone(colour, 0.3))),
    ];
    return [
      path('M460 110 L910 336 L460 570 L10 336Z', brush.wall(tone(colour, 0.2))),
      path('M10 336 L460 570 V876 L10 642Z', brush.slab(colour)),
      path('M910 336 L460 570 V876 L910 642Z', brush.shadowSide(colour)),
      stud(460, 172),
      stud(250, 276),
      stud(670, 276),
      stud(460, 384),
      path('M10 336 L460 570 L910 336', 'none', 'stroke="#ffffff66" stroke-width="7" stroke-linejoin="round"'),
    ];
  },
);

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

/** Fittings, things of the street and of sport that the pack lacks. */
export const FIXTURES: readonly OwnSubject[] = [
  doorKnocker,
  bust,
  woodenPost,
  trashBin,
  recyclingBin,
  chestOfDrawers('chest-of-drawers', ['dresser', 'chest of drawers', 'bureau', 'commode'], 3),
  chestOfDrawers('chest-of-four-drawers', ['chest of four drawers'], 4),
  chestOfDrawers('chest-of-five-drawers', ['chest of five drawers', 'tallboy'], 5),
  tennisRacket,
  baseballBat,
  candlestickPhone,
  toyBrick,
  fedora,
  cowboyHat,
  garbageBag,
  strawHat,
];
