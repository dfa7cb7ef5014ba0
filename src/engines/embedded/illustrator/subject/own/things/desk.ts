import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** Felt-tip markers, one without its cap, drawing a line. */
const marker = ownSubject(
  {
    concept: 'marker',
    names: ['marker pen', 'felt tip', 'felt pen', 'highlighter', 'sharpie'],
    kind: 'tool',
    heightMetres: 0.14,
    footing: 'stands',
    width: 1000,
    height: 800,
  },
  (brush, { colour = '#2f8f5f' }) => [
    path('M60 770 Q240 640 330 720 T600 720', 'none', `stroke="${colour}" stroke-width="44" stroke-linecap="round"`),
    at(560, 420, 1, -48, [
      rect(-130, -76, 520, 152, brush.tube('#f4f5f7'), 20),
      rect(-20, -76, 230, 152, brush.tube(colour)),
      rect(370, -64, 50, 128, brush.tube(tone(colour, -0.2)), 14),
      path('M-130 -64 L-230 -34 V34 L-130 64Z', brush.tube('#2d3138')),
      path('M-226 -30 L-306 -10 Q-316 6 -300 16 L-226 30Z', brush.tube(colour)),
      stroke('M-110 -46 H340', '#ffffffa6', 15),
    ]),
    at(790, 730, 1, 0, [
      rect(-160, -64, 360, 128, brush.tube(colour), 22),
      rect(-150, -30, 190, 16, '#ffffff8c', 8),
      rect(40, -90, 20, 60, tone(colour, -0.3), 6),
    ]),
  ],
);

/** A desk stapler with loose staples. */
const stapler = ownSubject(
  {
    concept: 'stapler',
    names: ['staple', 'staples', 'desk stapler'],
    kind: 'tool',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1100,
    height: 620,
  },
  (brush, { colour = '#c8323a' }) => [
    path(
      'M60 500 Q40 440 110 430 H950 Q1030 440 1010 510 Q1000 540 940 540 H120 Q70 540 60 500Z',
      brush.tube('#33373e'),
    ),
    rect(800, 410, 150, 26, brush.metal('#c9ced6'), 8),
    path('M120 430 L160 260 L300 230 L340 430Z', brush.metal('#8d949d')),
    path('M180 300 L980 250 L1000 330 L240 390Z', brush.metal('#c9ced6')),
    path(
      'M110 300 Q100 170 260 140 L900 40 Q1030 30 1050 120 L1056 190 Q1050 240 980 250 L220 330 Q130 340 110 300Z',
      brush.tube(colour),
    ),
    path('M240 180 L880 84 Q960 74 990 110', 'none', 'stroke="#ffffff99" stroke-width="21" stroke-linecap="round"'),
    circle(210, 330, 44, brush.ball('#e3e7eb')),
    repeat(3, (i) => stroke(`M${190 + i * 250} 610 v-44 h104 v44`, '#9aa2ac', 13)),
  ],
);

/** A box of paper tissues. */
const tissues = ownSubject(
  {
    concept: 'tissue-box',
    names: ['tissue', 'tissue paper', 'box of tissues', 'paper tissue', 'kleenex', 'paper handkerchief'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1000,
    height: 820,
  },
  (brush, { colour = '#6fb0c8' }) => [
    path('M40 460 L230 330 H960 L800 460Z', brush.slab(tone(colour, 0.2))),
    ellipse(500, 394, 260, 44, '#22262d', 'transform="rotate(-2 500 394)"'),
    path(
      'M300 400 Q330 260 260 140 Q330 180 380 90 Q420 150 500 10 Q540 110 620 80 Q640 180 740 150 Q690 290 700 396 Q500 450 300 400Z',
      brush.slab('#fbfcfd'),
    ),
    path(
      'M380 110 Q420 260 400 400 M500 30 Q510 230 500 410 M620 100 Q590 240 600 400',
      'none',
      'stroke="#c3ccd6" stroke-width="15" stroke-linecap="round"',
    ),
    path('M800 460 L960 330 V690 L800 820Z', brush.shadowSide(colour)),
    rect(40, 460, 760, 360, brush.wall(colour), 6),
    repeat(5, (i) =>
      at(140 + i * 140, 640 + (i % 2) * 70 - 30, 0.9, i * 30, [
        repeat(5, (k) => at(0, 0, 1, k * 72, ellipse(0, -32, 19, 30, '#ffffffd9'))),
        circle(0, 0, 15, '#f2c23f'),
      ]),
    ),
    stroke('M60 480 V800', '#ffffff59', 15),
  ],
);

/** A brass plaque screwed to wood. */
const plaque = ownSubject(
  {
    concept: 'plaque',
    names: ['wall plaque', 'memorial plaque', 'brass plaque', 'commemorative plaque', 'nameplate'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#c9a04a', lettering: text }) => [
    rect(10, 10, 980, 740, brush.slab('#5b371d'), 40),
    rect(40, 40, 920, 680, brush.slab('#7a4a26'), 26),
    rect(100, 100, 800, 560, brush.metal(colour), 20),
    rect(130, 130, 740, 500, 'none', 10, `stroke="${tone(colour, -0.5)}" stroke-width="9"`),
    both(500, circle(150, 150, 19, brush.ball('#f4e2ae')), circle(150, 610, 19, brush.ball('#f4e2ae'))),
    path('M500 170 q24 44 70 50 q-40 30 -34 76 q-36 -26 -72 0 q6 -46 -34 -76 q46 -6 70 -50Z', tone(colour, -0.5)),
    both(500, path('M400 300 Q330 280 330 210 Q390 220 410 280Z', tone(colour, -0.45))),
    text
      ? lettering(text, { cx: 500, cy: 450, width: 620, height: 220 }, { fill: '#4a3208' })
      : repeat(4, (i) => rect(250 + (i % 2) * 50, 370 + i * 58, 500 - (i % 2) * 100, 22, tone(colour, -0.5), 8)),
  ],
);

/** A coat of arms: shield, crown and ribbon. */
const emblem = ownSubject(
  {
    concept: 'heraldic-emblem',
    names: ['emblem', 'family crest', 'insignia', 'royal crest'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 1100,
  },
  (brush, { colour = '#2f5fa8', lettering: text }) => [
    path('M330 230 L290 70 L400 150 L500 20 L600 150 L710 70 L670 230Z', brush.metal('#e0b64a')),
    [
      [290, 64],
      [500, 24],
      [710, 64],
    ].map(([x = 0, y = 0]) => circle(x, y, 24, brush.ball('#c8323a'))),
    rect(326, 214, 348, 52, brush.metal('#c9973a'), 14),
    repeat(5, (i) =>
      circle(370 + i * 65, 240, 17, brush.ball(['#3f9ae0', '#4fc27a', '#d8304a', '#4fc27a', '#3f9ae0'][i] ?? '')),
    ),
    both(
      500,
      path('M190 560 Q60 520 60 380 Q120 400 160 450 Q130 350 170 280 Q230 350 230 470Z', brush.slab('#4f8a4a')),
      path('M210 780 Q90 760 50 620 Q120 630 180 690Z', brush.slab('#5f9a52')),
    ),
    path('M180 290 H820 V600 Q810 840 500 960 Q190 840 180 600Z', brush.metal('#d9b45a')),
    path('M214 322 H786 V600 Q776 814 500 924 Q224 814 214 600Z', brush.slab(colour)),
    brush.clip('M214 322 H786 V600 Q776 814 500 924 Q224 814 214 600Z', [
      rect(500, 300, 300, 330, brush.slab('#c8323a')),
      rect(200, 630, 300, 330, brush.slab('#c8323a')),
    ]),
    path('M340 360 l26 60 64 6 -48 44 14 64 -56 -34 -56 34 14 -64 -48 -44 64 -6Z', '#f2d25a'),
    path(
      'M660 700 l26 60 64 6 -48 44 14 64 -56 -34 -56 34 14 -64 -48 -44 64 -6Z',
      '#f2d25a',
      'transform="translate(0 -30)"',
    ),
    path(
      'M580 570 V400 H610 V430 H630 V400 H660 V430 H680 V400 H710 V570Z M630 570 V510 Q645 490 660 510 V570Z',
      brush.slab('#f2d25a'),
      'fill-rule="evenodd"',
    ),
    path('M340 870 Q300 760 290 690 Q340 720 350 660 Q370 720 420 690 Q410 760 370 880Z', '#f2d25a'),
    path(
      'M60 940 L140 920 L150 1040 L70 1080 L100 1010Z M940 940 L860 920 L850 1040 L930 1080 L900 1010Z',
      brush.slab('#b8902f'),
    ),
    path('M130 900 Q500 1040 870 900 V1010 Q500 1140 130 1010Z', brush.wall('#f2e0a8')),
    text
      ? lettering(text, { cx: 500, cy: 1024, width: 600, height: 80 }, { fill: '#5b3a10' })
      : path('M250 990 Q500 1068 750 990', 'none', 'stroke="#8a6418" stroke-width="13" stroke-dasharray="34 17"'),
  ],
);

/** A hair comb. */
const comb = ownSubject(
  {
    concept: 'comb',
    names: ['hair comb', 'pocket comb'],
    kind: 'tool',
    heightMetres: 0.06,
    footing: 'stands',
    width: 1200,
    height: 400,
  },
  (brush, { colour = '#8a4f26' }) => [
    repeat(24, (i) =>
      path(
        `M${110 + i * 42} 150 H${138 + i * 42} L${132 + i * 42} 380 Q${124 + i * 42} 398 ${116 + i * 42} 380Z`,
        brush.pillar(tone(colour, 0.05)),
      ),
    ),
    path(
      'M20 170 Q20 30 160 20 Q600 -10 1040 20 Q1180 30 1180 170 L1176 340 Q1160 400 1140 370 L1120 190 H80 L60 370 Q40 400 24 340Z',
      brush.tube(colour),
    ),
    path(
      'M70 110 Q90 60 180 54 Q600 30 1020 54',
      'none',
      'stroke="#ffffff80" stroke-width="17" stroke-linecap="round"',
    ),
  ],
);

/** Cigars, one lit in an ashtray. */
const cigar = ownSubject(
  {
    concept: 'cigar',
    names: ['cigars', 'havana cigar'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1100,
    height: 560,
  },
  (brush, { colour = '#7a4a26' }) => [
    path(
      'M930 200 Q880 140 940 100 Q1000 60 950 10',
      'none',
      'stroke="#d8dbe0" stroke-width="26" stroke-linecap="round" opacity=".8"',
    ),
    path('M60 360 H1000 L930 520 Q520 590 130 520Z', brush.metal('#8fb6c8')),
    ellipse(530, 362, 470, 76, brush.slab('#c9e0ea')),
    ellipse(530, 372, 390, 52, brush.wall('#6b8a99')),
    repeat(9, (i) => circle(360 + i * 40, 384 + (i % 3) * 9, 17, brush.ball('#8d8a86'))),
    at(520, 270, 1, -12, [
      path('M-470 -20 Q-470 -64 -400 -66 H380 V66 H-400 Q-470 64 -470 20Z', brush.tube(colour)),
      repeat(5, (i) => stroke(`M${-330 + i * 140} -60 q40 60 -20 120`, '#00000033', 7)),
      rect(-280, -68, 130, 136, brush.tube('#c8323a')),
      rect(-280, -68, 16, 136, '#e0b64a'),
      rect(-166, -68, 16, 136, '#e0b64a'),
      circle(-215, 0, 36, brush.ball('#e8cf7a')),
      rect(376, -64, 40, 128, brush.tube('#ff7a2a'), 10),
      rect(404, -60, 46, 120, brush.tube('#a9a6a2'), 20),
    ]),
  ],
);

/** A briar tobacco pipe, smoking. */
const tobaccoPipe = ownSubject(
  {
    concept: 'tobacco-pipe',
    names: ['pipe', 'smoking pipe', 'briar pipe', 'corncob pipe'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#8a4526' }) => [
    path(
      'M240 220 Q180 160 240 110 Q300 60 240 10',
      'none',
      'stroke="#d8dbe0" stroke-width="30" stroke-linecap="round" opacity=".75"',
    ),
    path('M420 560 Q560 560 700 440 L740 400 L790 450 Q640 640 440 690Z', brush.tube(colour)),
    path('M730 400 Q820 330 900 310 L990 300 Q1000 320 990 340 L920 352 Q850 380 790 456Z', brush.tube('#22242a')),
    path('M720 390 L800 460 L780 484 L698 412Z', brush.metal('#d9ac3f')),
    path('M70 280 Q80 660 250 740 Q420 780 480 640 Q500 580 470 280 Q270 320 70 280Z', brush.ball(colour)),
    ellipse(270, 280, 202, 46, brush.slab(tone(colour, -0.2))),
    ellipse(270, 280, 160, 34, '#1c1210'),
    repeat(11, (i) => circle(150 + i * 24, 280 + ((i * 7) % 3) * 6 - 8, 15, brush.ball(i % 3 ? '#6b3a1c' : '#ff7a2a'))),
    stroke('M130 420 Q170 560 250 640 M200 380 Q220 500 290 600', '#00000033', 9),
    path('M110 340 Q120 520 200 640', 'none', 'stroke="#ffffff80" stroke-width="21" stroke-linecap="round"'),
  ],
);

/** A round brass door knob on its plate. */
const doorKnob = ownSubject(
  {
    concept: 'door-knob',
    names: ['knob', 'doorknob', 'door handle'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 560,
    height: 900,
  },
  (brush, { colour = '#cfa345' }) => [
    path(
      'M130 60 Q130 10 280 10 Q430 10 430 60 V840 Q430 890 280 890 Q130 890 130 840Z',
      brush.metal(tone(colour, -0.1)),
    ),
    path(
      'M160 70 Q166 40 280 40 Q394 40 400 70 V830 Q394 860 280 860 Q166 860 160 830Z',
      'none',
      `stroke="${tone(colour, -0.5)}" stroke-width="8"`,
    ),
    circle(280, 90, 21, brush.ball('#f4e2ae')),
    circle(280, 810, 21, brush.ball('#f4e2ae')),
    circle(300, 370, 250, '#00000033'),
    circle(280, 350, 250, brush.ball(colour)),
    circle(280, 350, 150, 'none', `stroke="${tone(colour, -0.4)}" stroke-width="9" opacity=".6"`),
    path('M100 300 Q130 180 240 140', 'none', 'stroke="#ffffffcc" stroke-width="26" stroke-linecap="round"'),
    circle(280, 660, 32, '#15171b'),
    path('M266 670 H294 L306 750 H254Z', '#15171b'),
  ],
);

/** A wooden clothes peg. */
const peg = ownSubject(
  {
    concept: 'clothes-peg',
    names: ['peg', 'clothespin', 'clothes pin', 'wooden peg'],
    kind: 'tool',
    heightMetres: 0.09,
    footing: 'stands',
    width: 340,
    height: 896,
  },
  (brush, { colour = '#d3a468' }) => [
    at(-140, 0, 1, 0, [
      path(
        'M190 20 Q270 0 286 90 L300 420 L290 880 Q240 906 180 880 L196 470 L150 120 Q150 40 190 20Z',
        brush.pillar(tone(colour, -0.1)),
      ),
      path(
        'M430 20 Q350 0 334 90 L320 420 L330 880 Q380 906 440 880 L424 470 L470 120 Q470 40 430 20Z',
        brush.pillar(colour),
      ),
      stroke('M230 90 L246 420 L236 840 M390 90 L372 420 L380 840', '#00000026', 9),
      repeat(5, (i) => ellipse(310, 330 + i * 26, 130, 21, 'none', 'stroke="#8d949d" stroke-width="15"')),
      stroke('M180 320 Q150 360 190 400 M440 320 Q470 360 430 400', '#c9ced6', 15),
      ellipse(310, 500, 9, 30, '#00000030'),
    ]),
  ],
);

export const DESK_THINGS: readonly OwnSubject[] = [
  marker,
  stapler,
  tissues,
  plaque,
  emblem,
  comb,
  cigar,
  tobaccoPipe,
  doorKnob,
  peg,
];
