import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

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

/** Things of kitchens, and a passport. */
export const KITCHEN_TOOLS: readonly OwnSubject[] = [blender, pepperMill, grater, colander, riceCooker, passport];
