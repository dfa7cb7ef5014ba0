import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

const MASS =
  'M10 860 L36 600 L84 390 L150 250 L250 176 L420 130 L600 104 L790 96 L960 130 L1110 200 L1190 300 L1222 470 L1262 640 L1296 860 H1090 L1062 740 L1030 600 L962 480 L858 410 L748 404 L660 452 L606 548 L590 690 L560 860Z';

/** A span of layered rock, worn through by wind or water, a great mass on one side and a pillar on the other. */
export const rockArch = ownSubject(
  {
    concept: 'rock-arch',
    names: [
      'natural arch',
      'natural bridge',
      'sea arch',
      'rock bridge',
      'sandstone arch',
      'natural stone arch',
      'natural rock arch',
    ],
    kind: 'landform',
    heightMetres: 30,
    footing: 'stands',
    width: 1306,
    height: 860,
    anchors: { opening: { x: 830, y: 700 } },
  },
  (brush, { colour = '#a98f6c', random }) => [
    path(MASS, brush.slab(colour)),
    brush.clip(MASS, [
      path('M600 104 L700 300 L640 460 L600 560 L560 860 H420 L470 560 L440 330 L520 210Z', '#0000001f'),
      path('M1110 200 L1020 330 L1060 520 L1120 700 L1140 860 H1310 V180Z', '#00000038'),
      path('M150 250 L250 176 L420 130 L330 330 L250 560 L190 860 H0 V400Z', '#ffffff26'),
      repeat(17, (i) =>
        stroke(
          `M-20 ${170 + i * 44} Q${200 + random.integer(-30, 30)} ${150 + i * 44 + random.integer(-14, 14)} ${420 + random.integer(-40, 40)} ${176 + i * 44} T${860} ${160 + i * 44} T1320 ${178 + i * 44}`,
          tone(colour, [0.16, -0.16, -0.3, 0.08][i % 4]!),
          [9, 6, 5, 12][i % 4]!,
          'opacity="0.55"',
        ),
      ),
      repeat(9, (i) =>
        stroke(
          `M${70 + i * 140 + random.integer(-20, 20)} ${230 + (i % 3) * 60} q${random.integer(-24, 24)} 90 ${random.integer(-20, 20)} ${150 + (i % 2) * 90}`,
          '#00000033',
          7,
        ),
      ),
      path(
        'M590 860 L606 690 L622 560 L676 466 L752 420 L856 426 L952 494 L1016 606 L1046 740 L1072 860 H1100 L1062 730 L1030 596 L962 476 L858 406 L748 400 L656 448 L600 544 L582 690 L550 860Z',
        '#00000066',
      ),
    ]),
    path(
      'M150 250 L250 176 L420 130 L600 104 L790 96 L960 130 L1110 200 Q980 176 900 150 Q760 124 620 136 Q440 156 330 196 Q230 220 150 250Z',
      brush.wall('#7f9a4a'),
    ),
    repeat(16, (i) =>
      ellipse(
        210 + i * 56,
        186 - Math.sin((i / 15) * Math.PI) * 84 + (i % 3) * 6,
        34,
        20,
        brush.ball(i % 2 ? '#6f8f40' : '#8da653'),
      ),
    ),
  ],
);
