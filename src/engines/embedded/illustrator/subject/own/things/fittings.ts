import { type Svg, tone } from '../brush.ts';
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

/** Fittings of houses and gardens, and what stands about in them. */
export const FITTINGS: readonly OwnSubject[] = [
  doorKnocker,
  bust,
  woodenPost,
  chestOfDrawers('chest-of-drawers', ['dresser', 'chest of drawers', 'bureau', 'commode'], 3),
  chestOfDrawers('chest-of-four-drawers', ['chest of four drawers'], 4),
  chestOfDrawers('chest-of-five-drawers', ['chest of five drawers', 'tallboy'], 5),
  candlestickPhone,
  toyBrick,
];
