import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** An onion dome in coloured ribs on a drum. */
function onion(brush: Brush, x: number, foot: number, width: number, hex: string, other: string): Svg {
  const half = width / 2;
  const top = foot - width * 1.35;
  const outline = `M${x - half * 0.62} ${foot} Q${x - half * 1.3} ${foot - width * 0.5} ${x - half * 0.5} ${foot - width * 0.86} Q${x - half * 0.1} ${foot - width * 1.06} ${x} ${top} Q${x + half * 0.1} ${foot - width * 1.06} ${x + half * 0.5} ${foot - width * 0.86} Q${x + half * 1.3} ${foot - width * 0.5} ${x + half * 0.62} ${foot}Z`;
  return [
    path(outline, brush.ball(hex)),
    brush.clip(
      outline,
      repeat(6, (i) =>
        stroke(
          `M${round(x - half * 1.3 + i * half * 0.52)} ${foot} Q${round(x - half * 1.2 + i * half * 0.6)} ${round(foot - width * 0.6)} ${x} ${top}`,
          other,
          round(width * 0.07),
          'opacity="0.85"',
        ),
      ),
    ),
    stroke(
      `M${x} ${top} v${-width * 0.3} M${x - width * 0.09} ${round(top - width * 0.18)} h${round(width * 0.18)}`,
      '#e0b24a',
      6,
    ),
  ];
}

/** Onion domes of many colours. */
const basilsCathedral = ownSubject(
  {
    concept: 'saint-basils-cathedral',
    names: [
      "saint basil's cathedral",
      "st basil's cathedral",
      'kremlin',
      'the kremlin',
      'orthodox cathedral',
      'onion dome church',
      'orthodox church',
      'russian church',
    ],
    kind: 'building',
    heightMetres: 48,
    footing: 'stands',
    width: 1100,
    height: 1160,
  },
  (brush, { colour = '#b0503f' }) => {
    const tower = (x: number, top: number, width: number, hex: string, other: string): Svg => [
      rect(x - width * 0.42, top, width * 0.84, 1100 - top, brush.pillar(colour)),
      repeat(3, (i) =>
        path(
          `M${round(x - width * 0.3 + i * width * 0.22)} ${top + 150} v-70 q${round(width * 0.08)} -34 ${round(width * 0.16)} 0 v70z`,
          '#f4ead6',
        ),
      ),
      rect(x - width * 0.48, top + 34, width * 0.96, 20, '#f2e6cf', 4),
      rect(x - width * 0.48, top + 190, width * 0.96, 16, '#f2e6cf', 4),
      rect(x - width * 0.34, top - 40, width * 0.68, 46, brush.pillar('#f2e6cf')),
      onion(brush, x, top - 36, width, hex, other),
    ];
    return [
      tower(280, 520, 150, '#3f7f5f', '#e8c85a'),
      tower(830, 520, 150, '#3f6fa8', '#f2ece0'),
      path('M440 520 L550 170 L660 520Z', brush.slab('#c46a4a')),
      repeat(5, (i) => stroke(`M${460 + i * 45} 516 L550 176`, '#e9d4a8', 5)),
      onion(brush, 550, 190, 78, '#e0b24a', '#f6d98a'),
      rect(440, 510, 220, 590, brush.pillar(tone(colour, 0.08))),
      repeat(3, (i) => path(`M${462 + i * 66} 690 v-96 q22 -44 44 0 v96z`, '#f4ead6')),
      tower(160, 690, 170, '#c4453f', '#f2ece0'),
      tower(940, 690, 170, '#d09a35', '#3f7f5f'),
      tower(390, 740, 160, '#3f6fa8', '#f2ece0'),
      tower(720, 740, 160, '#2f7f78', '#e8c85a'),
      rect(60, 960, 980, 170, brush.wall(tone(colour, -0.08))),
      repeat(12, (i) => path(`M${92 + i * 80} 1100 v-74 q26 -44 52 0 v74z`, i % 3 === 1 ? '#5b3a30' : '#f0e2c8')),
      rect(40, 944, 1020, 26, brush.slab('#f2e6cf'), 4),
      rect(20, 1120, 1060, 40, brush.slab('#b9aa96'), 4),
    ];
  },
);

/** A temple under steep, stacked, gilded gables. */
const thaiTemple = ownSubject(
  {
    concept: 'thai-temple',
    names: ['thai temple', 'wat arun', 'grand palace', 'golden temple'],
    kind: 'building',
    heightMetres: 26,
    footing: 'stands',
    width: 1200,
    height: 1060,
  },
  (brush, { colour = '#c8452f' }) => {
    const gable = (top: number, foot: number, half: number, hex: string): Svg => [
      path(
        `M600 ${top} Q${600 - half * 0.42} ${round(top + (foot - top) * 0.72)} ${600 - half} ${foot} H${600 + half} Q${600 + half * 0.42} ${round(top + (foot - top) * 0.72)} 600 ${top}Z`,
        brush.slab(hex),
      ),
      stroke(
        `M600 ${top} Q${600 - half * 0.42} ${round(top + (foot - top) * 0.72)} ${600 - half} ${foot} q-30 -6 -40 -44 M600 ${top} Q${600 + half * 0.42} ${round(top + (foot - top) * 0.72)} ${600 + half} ${foot} q30 -6 40 -44`,
        '#e8bb45',
        18,
      ),
      stroke(`M600 ${top + 4} q-14 -40 8 -84`, '#f2cf62', 12),
    ];
    const chedi = (x: number, foot: number, size: number): Svg => [
      path(
        `M${x} ${foot - 520 * size} L${x + 10 * size} ${foot - 330 * size} Q${x + 30 * size} ${foot - 210 * size} ${x + 96 * size} ${foot - 130 * size} L${x + 120 * size} ${foot} H${x - 120 * size} L${x - 96 * size} ${foot - 130 * size} Q${x - 30 * size} ${foot - 210 * size} ${x - 10 * size} ${foot - 330 * size}Z`,
        brush.pillar('#e2b440'),
      ),
      repeat(6, (i) =>
        rect(x - (24 + i * 17) * size, foot - (250 - i * 42) * size, (48 + i * 34) * size, 9 * size, '#b8862a', 3),
      ),
    ];
    return [
      chedi(150, 980, 1),
      chedi(1050, 980, 1),
      gable(220, 660, 460, tone(colour, -0.14)),
      gable(160, 560, 330, '#2f7f5a'),
      gable(100, 480, 240, colour),
      path('M600 190 Q520 400 440 470 H760 Q680 400 600 190Z', brush.wall('#e8bb45')),
      path('M600 250 Q545 400 490 450 H710 Q655 400 600 250Z', brush.wall('#2f5f8a')),
      repeat(5, (i) => circle(530 + i * 35, 430, 9, '#f6dc8a')),
      rect(230, 650, 740, 330, brush.wall('#f7f0e2')),
      repeat(6, (i) => [
        rect(250 + i * 128, 656, 46, 324, brush.pillar('#f9f3e6')),
        rect(242 + i * 128, 656, 62, 34, brush.pillar('#e2b440'), 4),
      ]),
      both(600, path('M330 980 V800 L360 740 L390 800 V980Z', brush.wall('#8f2f2a'))),
      path('M548 980 V770 L600 690 L652 770 V980Z', brush.wall('#7a2a26')),
      stroke('M548 980 V770 L600 690 L652 770 V980', '#e8bb45', 12),
      rect(120, 976, 960, 40, brush.slab('#f2ead8'), 4),
      rect(80, 1016, 1040, 44, brush.slab('#dccfb6'), 4),
    ];
  },
);

/** A figure with open arms on a mountain top. */
const christ = ownSubject(
  {
    concept: 'christ-the-redeemer',
    names: ['christ the redeemer', 'cristo redentor', 'christ statue'],
    kind: 'building',
    heightMetres: 38,
    footing: 'stands',
    width: 1100,
    height: 1240,
  },
  (brush, { colour = '#d6d2c6' }) => [
    path('M380 1240 L440 1010 H660 L720 1240Z', brush.pillar(tone(colour, -0.16))),
    rect(420, 990, 260, 34, brush.slab(tone(colour, 0.08)), 4),
    path(
      'M40 330 Q30 300 60 296 L430 250 H670 L1040 296 Q1070 300 1060 330 L1040 356 L700 420 V470 H400 V420 L60 356Z',
      brush.wall(colour),
    ),
    both(550, path('M70 352 Q240 400 400 430 V560 Q300 470 150 400Z', brush.shadowSide(tone(colour, 0.1)))),
    path(
      'M440 250 Q420 420 430 700 Q426 860 446 994 H654 Q674 860 670 700 Q680 420 660 250 Q550 220 440 250Z',
      brush.pillar(colour),
    ),
    stroke(
      'M490 330 Q480 640 500 980 M610 330 Q630 640 600 980 M550 420 Q556 700 548 980 M450 520 Q550 570 650 500',
      tone(colour, -0.35),
      7,
      'opacity="0.6"',
    ),
    ellipse(550, 160, 64, 84, brush.ball(tone(colour, 0.06))),
    path(
      'M484 150 Q480 60 550 62 Q620 60 616 150 Q640 220 606 250 Q610 150 590 120 Q550 100 510 120 Q490 150 494 250 Q460 220 484 150Z',
      brush.ball(tone(colour, -0.12)),
    ),
    path('M520 208 Q550 250 580 208 Q576 254 550 262 Q524 254 520 208Z', tone(colour, -0.2)),
  ],
);

/** A ring of standing stones under lintels. */
const stonehenge = ownSubject(
  {
    concept: 'stonehenge',
    names: ['stonehenge', 'stone circle', 'standing stones', 'megaliths', 'dolmen'],
    kind: 'building',
    heightMetres: 7,
    footing: 'stands',
    width: 1500,
    height: 620,
  },
  (brush, { colour = '#a19d92' }) => {
    const stone = (x: number, foot: number, width: number, height: number, shade: number): Svg => [
      path(
        `M${x} ${foot} L${x + width * 0.06} ${foot - height * 0.96} Q${x + width * 0.5} ${foot - height * 1.03} ${x + width * 0.94} ${foot - height * 0.95} L${x + width} ${foot}Z`,
        brush.slab(tone(colour, shade)),
      ),
      stroke(
        `M${round(x + width * 0.3)} ${round(foot - height * 0.8)} q${round(width * 0.12)} ${round(height * 0.3)} ${round(-width * 0.04)} ${round(height * 0.6)}`,
        tone(colour, shade - 0.3),
        6,
        'opacity="0.5"',
      ),
      ellipse(
        round(x + width * 0.62),
        round(foot - height * 0.4),
        round(width * 0.16),
        round(height * 0.08),
        tone('#7f8a5c', shade),
        'opacity="0.4"',
      ),
    ];
    const lintel = (x: number, y: number, width: number, height: number, shade: number): Svg =>
      path(
        `M${x} ${y} Q${x + width / 2} ${y - 12} ${x + width} ${y + 4} L${x + width - 6} ${y + height} H${x + 8}Z`,
        brush.slab(tone(colour, shade)),
      );
    return [
      repeat(7, (i) => stone(230 + i * 150, 430, 82, 210, -0.22)),
      repeat(6, (i) => (i === 3 ? '' : lintel(226 + i * 150, 196, 238, 44, -0.16))),
      stone(420, 500, 130, 420, -0.06),
      stone(640, 500, 130, 420, -0.1),
      lintel(404, 44, 382, 74, 0.02),
      stone(900, 510, 124, 330, -0.08),
      stone(60, 560, 130, 330, 0.04),
      stone(270, 580, 134, 340, 0.02),
      lintel(44, 196, 376, 70, 0.1),
      stone(1090, 590, 140, 350, 0.04),
      stone(1310, 560, 136, 330, -0.02),
      lintel(1076, 196, 384, 68, 0.08),
      path('M700 600 L720 540 L980 530 L1010 596Z', brush.slab(tone(colour, -0.04))),
      repeat(34, (i) => path(`M${20 + i * 44} 606 l8 -34 l8 30 l8 -26 l6 30z`, tone('#6d8a4a', (i % 3) * 0.1 - 0.1))),
    ];
  },
);

/** Churches, temples and stones of worship by which cities and countries are known. */
export const SACRED_LANDMARKS: readonly OwnSubject[] = [basilsCathedral, thaiTemple, christ, stonehenge];
