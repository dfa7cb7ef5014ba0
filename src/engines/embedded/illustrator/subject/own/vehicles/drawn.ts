import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';
import { spokedWheel } from './wheel.ts';

/** A fairy-tale coach. */
export const carriage = ownSubject(
  {
    concept: 'carriage',
    names: ['coach carriage', 'stagecoach', 'horse carriage', 'royal carriage', "cinderella's carriage"],
    kind: 'vehicle',
    heightMetres: 2.4,
    footing: 'stands',
    width: 1000,
    height: 800,
    anchors: { seat: { x: 820, y: 370 }, top: { x: 480, y: 60 } },
  },
  (brush, { colour = '#8f2f5b' }) => [
    stroke('M180 620 Q340 700 480 640 T800 640 L990 600', '#d2a640', 20),
    path('M240 200 Q250 80 480 70 Q710 80 720 200 L690 480 Q640 590 480 600 Q320 590 270 480Z', brush.ball(colour)),
    path('M230 200 Q240 60 480 50 Q720 60 730 200 Q600 160 480 160 Q360 160 230 200Z', brush.slab('#d9ac43')),
    path('M440 52 L430 16 L458 32 L480 4 L502 32 L530 16 L520 52Z', brush.slab('#f0c95e')),
    both(
      480,
      rect(300, 220, 94, 140, '#d9ac43', 20),
      rect(310, 230, 74, 120, brush.slab('#bfe0ee'), 14),
      path('M310 230 H350 Q330 290 310 330Z', brush.wall('#c8455a')),
    ),
    rect(412, 210, 136, 340, '#d9ac43', 16),
    rect(422, 220, 116, 320, brush.wall(tone(colour, 0.15)), 10),
    rect(434, 234, 92, 120, brush.slab('#bfe0ee'), 10),
    path('M480 400 l16 34 38 4 -28 26 8 38 -34 -20 -34 20 8 -38 -28 -26 38 -4z', '#e9c25e'),
    stroke('M280 430 Q340 560 480 566 Q620 560 680 430', '#e9c25e', 9),
    path('M730 300 Q820 280 850 380 L900 400 V440 H760 L720 400Z', brush.slab('#7a2a3a')),
    path('M760 430 H910 L930 600 H890 L870 470 H770Z', brush.slab('#d9ac43')),
    both(480, circle(244, 250, 24, brush.ball('#fff0b8')), stroke('M244 276 V320', '#d9ac43', 9)),
    spokedWheel(brush, 210, 640, 156, '#c9973a', 12),
    spokedWheel(brush, 760, 670, 126, '#c9973a', 12),
  ],
);

/** A red sleigh on curled runners. */
export const sleigh = ownSubject(
  {
    concept: 'sleigh',
    names: ['santa sleigh', "santa's sleigh", 'horse sleigh', 'sledge'],
    kind: 'vehicle',
    heightMetres: 1.4,
    footing: 'stands',
    width: 1000,
    height: 660,
    anchors: { seat: { x: 420, y: 330 } },
  },
  (brush, { colour = '#c3262e' }) => [
    stroke('M250 480 L220 600 M520 500 L510 620 M740 460 L770 600', '#c9973a', 18),
    stroke('M60 570 Q70 630 160 630 H840 Q970 620 984 510 Q984 440 930 446', '#d9ac43', 26),
    stroke('M90 596 Q110 622 170 622 H830', '#fff0c0', 6),
    path(
      'M140 70 Q200 240 330 310 Q480 370 640 320 Q740 290 780 180 L720 214 Q560 300 360 250 Q230 214 190 60Z',
      '#6b1218',
    ),
    path('M320 360 Q440 320 600 360 L590 440 H330Z', brush.ball('#7a4a2a')),
    path(
      'M30 60 Q10 20 60 12 Q130 16 150 90 Q200 260 330 330 Q480 390 640 340 Q740 300 770 200 Q790 130 850 130 Q920 136 916 200 Q900 180 872 190 Q850 210 850 290 Q830 500 640 510 H300 Q110 490 60 280 Q40 160 30 60Z',
      brush.slab(colour),
    ),
    stroke(
      'M34 60 Q14 22 60 18 Q126 22 144 92 Q196 264 328 336 Q480 396 642 346 Q744 306 774 206 Q792 138 850 136 Q908 142 912 190',
      '#e9c25e',
      14,
    ),
    stroke('M110 280 Q150 430 310 460 H630 Q780 450 806 320', '#e9c25e', 8),
    path('M300 420 q40 -60 90 -10 q-10 40 -90 10z M480 430 q50 -60 90 -10 q-20 44 -90 10z', '#e9c25e'),
    circle(470, 410, 20, brush.ball('#f0c95e')),
  ],
);

/** A covered wagon. */
export const wagon = ownSubject(
  {
    concept: 'wagon',
    names: ['covered wagon', 'prairie schooner', 'wild west wagon', 'caravan wagon'],
    kind: 'vehicle',
    heightMetres: 2.8,
    footing: 'stands',
    width: 1000,
    height: 780,
    anchors: { seat: { x: 880, y: 420 } },
  },
  (brush, { colour = '#f0e6cf' }) => [
    path('M90 440 Q20 200 100 60 Q500 -20 890 60 Q980 200 900 440Z', brush.slab(colour)),
    repeat(5, (i) =>
      stroke(
        `M${130 + i * 180} 440 Q${70 + i * 200} 220 ${150 + i * 172} ${36 + Math.abs(i - 2) * 8}`,
        '#00000021',
        10,
      ),
    ),
    path('M860 440 Q930 230 850 66 L890 60 Q980 200 900 440Z', '#00000026'),
    path('M60 430 H930 L900 560 H90Z', brush.wall('#9a6236')),
    stroke('M70 470 H920 M82 516 H910', '#5b371d', 6),
    rect(50, 424, 890, 22, brush.tube('#7a4a28'), 8),
    path('M900 400 H980 V430 H950 L940 500 H910Z', brush.wall('#7a4a28')),
    stroke('M120 590 H900 L990 560', '#5b371d', 20),
    rect(420, 480, 90, 90, brush.pillar('#a8743f'), 14),
    stroke('M420 506 H510 M420 546 H510', '#4a4d55', 7),
    spokedWheel(brush, 230, 620, 156, '#9a6236', 12),
    spokedWheel(brush, 770, 640, 136, '#9a6236', 12),
  ],
);

/** A battle tank, its gun to the right. */
export const tank = ownSubject(
  {
    concept: 'tank',
    names: ['battle tank', 'army tank', 'panzer', 'armoured vehicle'],
    kind: 'vehicle',
    heightMetres: 2.4,
    footing: 'stands',
    width: 1000,
    height: 400,
  },
  (brush, { colour = '#6f7a45' }) => [
    rect(560, 96, 420, 30, brush.tube(colour), 8),
    rect(930, 84, 60, 54, brush.tube(tone(colour, -0.2)), 10),
    rect(330, 20, 120, 40, brush.tube(tone(colour, -0.1)), 14),
    path('M210 170 Q230 60 320 54 H540 Q620 60 650 170Z', brush.slab(colour)),
    path('M520 60 L640 80 L650 170 H540Z', '#00000026'),
    stroke('M250 60 V6', '#3a3d35', 6),
    path('M60 240 L130 164 H820 L960 220 L920 290 H80Z', brush.slab(tone(colour, 0.06))),
    stroke('M140 176 H810 L930 222', '#ffffff40', 7),
    rect(300, 190, 110, 34, tone(colour, -0.3), 6),
    circle(470, 116, 30, '#f1efe4'),
    path('M470 92 l8 18 18 2 -14 12 4 20 -16 -10 -16 10 4 -20 -14 -12 18 -2z', '#c8332b'),
    path('M20 300 Q24 240 100 240 H900 Q976 240 980 300 Q960 392 860 396 H140 Q40 392 20 300Z', brush.wall('#2d2f2a')),
    path('M46 300 Q50 262 110 262 H890 Q950 262 954 300 Q930 368 850 372 H150 Q70 368 46 300Z', '#15170f'),
    repeat(26, (i) => rect(96 + i * 31, 238, 18, 14, '#4a4d42', 3)),
    repeat(24, (i) => rect(140 + i * 30, 384, 18, 14, '#4a4d42', 3)),
    repeat(6, (i) => [
      circle(160 + i * 136, 318, 52, brush.ball(tone(colour, -0.15))),
      circle(160 + i * 136, 318, 24, brush.metal('#8d949d')),
      circle(160 + i * 136, 318, 52, 'none', 'stroke="#1c1e17" stroke-width="8"'),
    ]),
  ],
);
