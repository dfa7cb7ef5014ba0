import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const FACTS = { kind: 'object', footing: 'stands' } as const;
const STEEL = '#b9c0c8';
const DARK = '#33373e';

const base = (brush: Brush, y: number, half: number, height: number, hex: string): Svg => [
  path(
    `M${300 - half * 0.8} ${y} H${300 + half * 0.8} L${300 + half} ${y + height} Q300 ${y + height + 22} ${300 - half} ${y + height}Z`,
    brush.pillar(hex),
  ),
];

/** A blender with fruit in its jug. */
const blender = ownSubject(
  {
    ...FACTS,
    concept: 'blender',
    names: ['smoothie maker', 'liquidiser', 'liquidizer', 'kitchen blender'],
    heightMetres: 0.42,
    width: 600,
    height: 1000,
  },
  (brush, { colour = '#c9363e' }) => [
    base(brush, 700, 210, 270, colour),
    circle(300, 850, 66, brush.ball(STEEL)),
    path('M300 850 V796', 'none', `stroke="${DARK}" stroke-width="14" stroke-linecap="round"`),
    repeat(2, (i) => rect(150 + i * 250, 886, 50, 24, brush.wall('#f2efe8'), 8)),
    path('M476 220 Q590 240 570 420 Q550 540 430 560 L436 510 Q510 500 524 410 Q536 280 470 276Z', brush.ball(DARK)),
    path('M110 150 H490 L440 690 H160Z', '#dff0f2', 'opacity=".55"'),
    path('M136 400 Q210 370 300 402 Q390 430 464 396 L440 690 H160Z', brush.pillar('#e8789a')),
    path('M136 400 Q210 370 300 402 Q390 430 464 396 Q390 460 300 436 Q210 410 136 400Z', tone('#e8789a', 0.4)),
    repeat(9, (i) => circle(180 + ((i * 83) % 240), 460 + ((i * 57) % 190), 12, '#ffffff', 'opacity=".4"')),
    path('M148 176 L186 660', 'none', 'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity=".65"'),
    repeat(4, (i) => stroke(`M400 ${330 + i * 84} h${48 - i * 8}`, '#ffffff', 7, 'opacity=".8"')),
    path('M150 690 H450 L462 722 H138Z', brush.metal(STEEL)),
    rect(96, 96, 408, 66, brush.pillar(DARK), 18),
    rect(222, 34, 156, 70, brush.pillar(tone(DARK, 0.12)), 18),
  ],
);

/** A turned wooden mill for pepper. */
const pepperMill = ownSubject(
  {
    ...FACTS,
    concept: 'pepper-mill',
    names: ['pepper grinder', 'salt mill', 'salt grinder', 'spice grinder'],
    heightMetres: 0.22,
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#8a5426' }) => [
    circle(280, 70, 62, brush.ball(STEEL)),
    path(
      'M280 110 C430 110 460 210 420 290 C390 340 380 360 380 380 H180 C180 360 170 340 140 290 C100 210 130 110 280 110Z',
      brush.pillar(colour),
    ),
    rect(170, 372, 220, 34, brush.metal(STEEL), 10),
    path(
      'M190 404 H370 C360 520 350 560 420 700 C470 800 480 880 470 930 H90 C80 880 90 800 140 700 C210 560 200 520 190 404Z',
      brush.pillar(colour),
    ),
    ...[470, 660, 780].map((y, i) =>
      stroke(`M${206 - i * 46} ${y} Q280 ${y + 26} ${354 + i * 46} ${y}`, tone(colour, -0.4), 9),
    ),
    rect(76, 916, 408, 80, brush.pillar(tone(colour, -0.25)), 22),
    path(
      'M226 430 Q226 560 180 690',
      'none',
      'stroke="#ffffff" stroke-width="18" stroke-linecap="round" opacity=".28"',
    ),
  ],
);

/** A box grater. */
const grater = ownSubject(
  {
    ...FACTS,
    concept: 'grater',
    names: ['cheese grater', 'box grater', 'kitchen grater'],
    heightMetres: 0.24,
    width: 640,
    height: 1000,
  },
  (brush, { colour = STEEL }) => [
    path('M214 120 C214 -20 426 -20 426 120', 'none', `stroke="${DARK}" stroke-width="50" stroke-linecap="round"`),
    path('M160 120 H480 L600 960 Q320 1010 40 960Z', brush.metal(colour)),
    path('M420 120 H480 L600 960 L500 982Z', tone(colour, -0.34), 'opacity=".6"'),
    rect(148, 100, 344, 50, brush.tube(tone(colour, -0.1)), 14),
    repeat(9, (row) =>
      repeat(6, (k) => {
        const y = 220 + row * 78;
        const half = 110 + row * 13;
        const x = 288 + ((k + (row % 2) * 0.5) / 5.5 - 0.5) * 2 * half * 0.86;
        return [ellipse(x, y, 17, 13, '#2b3038'), path(`M${x - 18} ${y + 4} q18 22 36 0 q-18 10 -36 0Z`, '#f3f6f8')];
      }),
    ),
    path('M30 940 Q320 1000 610 940 L604 992 Q320 1010 36 992Z', brush.tube(tone(colour, -0.2))),
  ],
);

/** A bowl full of holes on a foot. */
const colander = ownSubject(
  {
    ...FACTS,
    concept: 'colander',
    names: ['strainer', 'sieve', 'kitchen sieve'],
    heightMetres: 0.16,
    width: 1000,
    height: 620,
  },
  (brush, { colour = STEEL }) => [
    both(500, path('M70 150 Q-50 150 20 250 Q50 280 110 260 L100 222 Q40 230 90 190Z', brush.ball(tone(colour, -0.1)))),
    path('M330 560 H670 L690 616 H310Z', brush.metal(tone(colour, -0.15))),
    path('M70 140 Q90 480 360 570 Q500 596 640 570 Q910 480 930 140Z', brush.metal(colour)),
    ellipse(500, 146, 436, 116, brush.wall(tone(colour, 0.3))),
    ellipse(500, 154, 400, 96, brush.ball(tone(colour, -0.28))),
    repeat(4, (row) =>
      repeat(11 - row * 2, (k) => {
        const half = 350 - row * 66;
        return circle(
          500 + (k / (10 - row * 2) - 0.5) * 2 * half,
          306 + row * 66 + 26 * (1 - Math.abs(k / (10 - row * 2) - 0.5) * 2),
          15,
          '#2b3038',
          'opacity=".75"',
        );
      }),
    ),
    repeat(9, (k) => circle(220 + k * 70, 170 + (k % 2) * 26, 12, '#2b3038', 'opacity=".45"')),
  ],
);

/** A round cooker for rice with its lid. */
const riceCooker = ownSubject(
  {
    ...FACTS,
    concept: 'rice-cooker',
    names: ['electric rice cooker', 'slow cooker', 'pressure cooker'],
    heightMetres: 0.28,
    width: 900,
    height: 760,
  },
  (brush, { colour = '#eef0f2' }) => [
    path('M60 300 H840 Q860 620 760 740 H140 Q40 620 60 300Z', brush.pillar(colour)),
    both(450, rect(20, 330, 70, 110, brush.pillar(DARK), 20)),
    path('M60 300 Q80 90 450 80 Q820 90 840 300 Q450 360 60 300Z', brush.ball(tone(colour, 0.04))),
    path('M60 296 Q450 360 840 296 V324 Q450 388 60 324Z', brush.metal(STEEL)),
    rect(370, 30, 160, 70, brush.pillar(DARK), 24),
    ellipse(650, 150, 26, 14, DARK),
    rect(300, 460, 300, 180, brush.slab(DARK), 26),
    circle(400, 550, 34, brush.ball('#f0a43c')),
    circle(500, 550, 34, brush.ball('#6a7078')),
    path('M140 400 Q140 560 190 680', 'none', 'stroke="#ffffff" stroke-width="24" stroke-linecap="round" opacity=".6"'),
  ],
);

/** A soft seat filled with beads. */
const beanBag = ownSubject(
  {
    kind: 'furniture',
    footing: 'stands',
    concept: 'bean-bag',
    names: ['bean bag chair', 'beanbag', 'beanbag chair', 'sitting bag'],
    heightMetres: 0.8,
    width: 1000,
    height: 860,
    anchors: { seat: { x: 520, y: 470 } },
  },
  (brush, { colour = '#3f8f9a' }) => [
    path(
      'M60 760 C-20 560 120 420 250 300 C330 120 420 10 520 30 C620 50 640 220 740 330 C880 440 1020 560 950 750 C900 880 120 890 60 760Z',
      brush.ball(colour),
    ),
    path(
      'M250 300 C400 420 640 420 740 330 C860 430 900 520 860 600 C700 520 300 520 140 620 C120 520 180 380 250 300Z',
      brush.slab(tone(colour, 0.12)),
      'opacity=".7"',
    ),
    stroke(
      'M500 40 C420 160 330 260 250 300 M540 44 C600 160 680 290 740 330 M140 620 C200 760 320 820 420 840 M860 600 C830 730 740 810 640 846 M520 60 C500 220 510 330 500 400',
      tone(colour, -0.34),
      9,
      'opacity=".6"',
    ),
    ellipse(522, 44, 40, 22, tone(colour, -0.3)),
    path('M210 440 Q260 350 330 300', 'none', 'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity=".3"'),
  ],
);

/** A small chest beside a bed, a lamp's place. */
const nightstand = ownSubject(
  {
    kind: 'furniture',
    footing: 'stands',
    concept: 'nightstand',
    names: ['bedside table', 'night table', 'bedside cabinet', 'night stand'],
    heightMetres: 0.6,
    width: 800,
    height: 860,
    anchors: { surface: { x: 400, y: 40 } },
  },
  (brush, { colour = '#9a6a3c' }) => [
    both(400, path('M110 700 H190 L170 856 H130Z', brush.pillar(tone(colour, -0.2)))),
    rect(70, 80, 660, 640, brush.slab(colour), 16),
    rect(30, 24, 740, 72, brush.tube(tone(colour, 0.14)), 16),
    [130, 420].map((y) => [
      rect(116, y, 568, 250, brush.wall(tone(colour, 0.16)), 14, `stroke="${tone(colour, -0.4)}" stroke-width="8"`),
      repeat(4, (k) =>
        stroke(`M140 ${y + 50 + k * 52} q140 ${k % 2 ? 16 : -16} 260 0 t260 0`, tone(colour, -0.1), 5, 'opacity=".5"'),
      ),
      circle(400, y + 125, 28, brush.ball('#d9b65a')),
    ]),
  ],
);

/** A passport with its emblem. */
const passport = ownSubject(
  {
    ...FACTS,
    concept: 'passport',
    names: ['travel document', 'passport book'],
    heightMetres: 0.13,
    width: 720,
    height: 1000,
  },
  (brush, { colour = '#7a1f2e' }) => [
    rect(40, 14, 670, 980, '#efe9dc', 30),
    rect(14, 6, 670, 984, brush.slab(colour), 34),
    rect(14, 6, 56, 984, '#00000033', 28),
    circle(360, 430, 176, 'none', 'stroke="#e0b85a" stroke-width="16"'),
    ellipse(360, 430, 82, 176, 'none', 'stroke="#e0b85a" stroke-width="11"'),
    stroke('M184 430 H536 M212 340 H508 M212 520 H508 M360 254 V606', '#e0b85a', 11),
    rect(200, 130, 320, 34, '#e0b85a', 12),
    rect(160, 740, 400, 40, '#e0b85a', 12),
    rect(300, 850, 120, 60, 'none', 12, 'stroke="#e0b85a" stroke-width="12"'),
    circle(360, 880, 16, '#e0b85a'),
    path('M110 60 V940', 'none', 'stroke="#ffffff" stroke-width="8" opacity=".16"'),
  ],
);

const wholeFig = (brush: Brush, colour: string): Svg => [
  path(
    'M0 -360 C30 -300 60 -260 140 -180 C300 -40 300 340 0 352 C-300 340 -300 -40 -140 -180 C-60 -260 -30 -300 0 -360Z',
    brush.ball(colour),
  ),
  repeat(9, (k) =>
    stroke(
      `M${(k - 4) * 6} -290 Q${(k - 4) * 64} -20 ${(k - 4) * 40} 320`,
      tone(colour, k % 2 ? 0.26 : -0.24),
      6,
      'opacity=".4"',
    ),
  ),
  path('M-26 -330 L-8 -398 L30 -392 L26 -320Z', brush.slab('#7c9a4a')),
];

/** A ripe fig. */
const fig = ownSubject(
  { kind: 'food', footing: 'stands', concept: 'fig', names: ['ripe fig'], heightMetres: 0.06, width: 600, height: 760 },
  (brush, { colour = '#5a3566' }) => at(300, 402, 1, -3, wholeFig(brush, colour)),
);

/** A fig beside the half of another. */
const cutFig = ownSubject(
  {
    kind: 'food',
    footing: 'stands',
    concept: 'cut-fig',
    names: ['sliced fig', 'halved fig', 'fig cut in half'],
    heightMetres: 0.06,
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#5a3566' }) => [
    at(320, 402, 1, -4, wholeFig(brush, colour)),
    at(716, 470, 1, 6, [
      path(
        'M0 -300 C30 -250 230 -130 240 80 C240 240 130 284 0 284 C-130 284 -240 240 -240 80 C-230 -130 -30 -250 0 -300Z',
        brush.ball(tone(colour, -0.1)),
      ),
      path(
        'M0 -262 C30 -220 196 -110 204 76 C204 212 110 250 0 250 C-110 250 -204 212 -204 76 C-196 -110 -30 -220 0 -262Z',
        '#f3e4c8',
      ),
      path(
        'M0 -170 C40 -130 156 -60 160 80 C160 180 90 210 0 210 C-90 210 -160 180 -160 80 C-156 -60 -40 -130 0 -170Z',
        brush.ball('#c9405a'),
      ),
      repeat(46, (k) => {
        const reach = 14 + 20.4 * Math.sqrt(k);
        return ellipse(
          Math.round(Math.cos(k * 2.4) * reach * 0.95),
          Math.round(60 + Math.sin(k * 2.4) * reach),
          7,
          10,
          k % 3 ? '#f2cf8a' : '#8a1f3a',
        );
      }),
    ]),
  ],
);

/** Green heads like tiny cabbages. */
const brusselsSprouts = ownSubject(
  {
    kind: 'food',
    footing: 'stands',
    concept: 'brussels-sprouts',
    names: ['brussel sprouts', 'pile of brussels sprouts'],
    heightMetres: 0.08,
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#7fae4a' }) => {
    const head = (x: number, y: number, degrees: number): Svg =>
      at(x, y, 1, degrees, [
        circle(0, 0, 190, brush.ball(colour)),
        path('M-30 188 Q0 214 34 186 L24 150 H-20Z', '#e9e6c0'),
        path('M-20 176 C-200 120 -200 -90 -40 -180 C-130 -60 -110 90 10 170Z', brush.slab(tone(colour, 0.2))),
        path('M20 176 C210 110 196 -100 60 -176 C130 -50 100 100 -6 168Z', brush.slab(tone(colour, -0.16))),
        stroke(
          'M0 170 C-70 60 -60 -60 -30 -150 M-40 40 Q-100 0 -130 -50 M-44 -30 Q-90 -70 -96 -110 M60 60 Q110 10 130 -40 M64 -20 Q96 -60 98 -104',
          tone(colour, 0.5),
          8,
          'opacity=".75"',
        ),
      ]);
    return [head(700, 220, 14), head(300, 230, -18), head(500, 430, 4), head(196, 440, -30), head(806, 438, 26)];
  },
);

/** Things of kitchens and bedrooms, and some fruit. */
export const KITCHEN_TOOLS: readonly OwnSubject[] = [
  blender,
  pepperMill,
  grater,
  colander,
  riceCooker,
  beanBag,
  nightstand,
  passport,
  fig,
  cutFig,
  brusselsSprouts,
];
