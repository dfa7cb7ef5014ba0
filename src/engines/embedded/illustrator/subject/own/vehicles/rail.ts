import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A steam locomotive with its tender-less cab, heading right. */
export const steamLocomotive = ownSubject(
  {
    concept: 'steam-locomotive',
    names: ['steam train', 'steam engine', 'locomotive', 'old train', 'train'],
    kind: 'vehicle',
    heightMetres: 4.2,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#2f6a4f' }) => {
    const wheel = (x: number, y: number, radius: number) =>
      at(x, y, radius / 100, 0, [
        circle(0, 0, 100, brush.ball('#3a3c42')),
        circle(0, 0, 84, brush.ball('#a3262b')),
        circle(0, 0, 70, '#1d1e22'),
        repeat(10, (i) => at(0, 0, 1, i * 36, stroke('M0 0 V-78', '#b8343a', 11))),
        circle(0, 0, 24, brush.ball('#c9ced6')),
      ]);
    return [
      path('M40 500 H940 L990 560 H930 L900 530 H40Z', '#2a2b30'),
      path('M900 470 L990 590 H880Z', brush.slab('#a3262b')),
      stroke('M912 500 L900 588 M934 520 L930 588 M956 546 L958 588', '#5b1216', 7),
      path('M770 200 L756 40 H854 L840 200Z', brush.pillar('#33353b')),
      rect(740, 20, 130, 34, brush.pillar('#c99b3a'), 12),
      rect(540, 130, 90, 80, brush.pillar('#c99b3a'), 34),
      rect(400, 150, 70, 60, brush.pillar(tone(colour, -0.1)), 26),
      rect(300, 190, 610, 240, brush.tube(colour), 40),
      repeat(5, (i) => rect(390 + i * 110, 190, 15, 240, brush.tube('#d2a640'))),
      rect(860, 180, 80, 260, brush.pillar('#33353b'), 30),
      circle(925, 250, 42, brush.metal('#d2a640')),
      circle(931, 250, 30, brush.ball('#fff5cf')),
      path('M70 130 H330 V460 H70Z', brush.slab(colour)),
      path('M40 130 Q60 84 200 80 Q340 84 360 130 L354 150 H46Z', brush.wall('#33353b')),
      rect(110, 180, 170, 120, '#d2a640', 10),
      rect(120, 190, 150, 100, brush.slab('#cfe6f2'), 6),
      stroke('M195 190 V290', '#d2a640', 9),
      rect(96, 330, 210, 110, 'none', 8, 'stroke="#d2a640" stroke-width="6"'),
      rect(60, 440, 850, 46, brush.wall('#a3262b'), 6),
      rect(760, 452, 150, 96, brush.tube('#8d949d'), 20),
      wheel(190, 520, 108),
      wheel(430, 520, 108),
      wheel(650, 540, 88),
      wheel(850, 572, 62),
      stroke('M190 560 L430 560 L650 570 L800 500', '#d5d9df', 22),
      stroke('M190 556 L430 556', '#ffffff99', 6),
      [190, 430, 650].map((x) => circle(x, x === 650 ? 570 : 560, 17, brush.ball('#eef1f5'))),
      ellipse(540, 226, 220, 14, '#ffffff4d'),
      rect(0, 626, 1000, 14, brush.metal('#8d949d')),
    ];
  },
);

/** A city tram with its pantograph up. */
export const tram = ownSubject(
  {
    concept: 'tramway',
    names: ['tram', 'streetcar', 'trolley', 'cable car tram', 'tramcar'],
    kind: 'vehicle',
    heightMetres: 3.5,
    footing: 'stands',
    width: 1000,
    height: 540,
  },
  (brush, { colour = '#e0b23c', lettering: text }) => [
    stroke('M480 110 L430 60 L520 10 M480 110 L560 60 L490 10 M430 10 H590', '#4a5059', 8),
    path('M60 130 Q80 96 200 94 H800 Q920 96 940 130Z', brush.wall('#8d949d')),
    path(
      'M24 220 Q30 130 110 126 H890 Q970 130 976 220 V450 Q974 474 940 474 H60 Q26 474 24 450Z',
      brush.wall('#f6efdf'),
    ),
    path(
      'M24 320 H976 V450 Q974 474 940 474 H60 Q26 474 24 450Z',
      brush.stops('down', [
        [0, tone(colour, 0.2)],
        [1, tone(colour, -0.3)],
      ]),
    ),
    rect(300, 128, 400, 40, '#24262c', 8),
    lettering(text ?? '7', { cx: 500, cy: 148, width: 360, height: 40 }, { fill: '#ffc54a' }),
    rect(54, 184, 76, 120, brush.slab('#9cc6da'), 14),
    rect(870, 184, 76, 120, brush.slab('#7fa9be'), 14),
    repeat(5, (i) => [
      rect(236 + i * 108, 184, 94, 120, brush.slab('#a9d0e2'), 8),
      path(`M${260 + i * 108} 304 l40 -120 h22 l-40 120z`, '#ffffff40'),
    ]),
    [148, 784].map((x) => [
      rect(x, 180, 72, 290, brush.wall('#4a5a64'), 6),
      rect(x + 7, 190, 26, 270, brush.slab('#bcdcea'), 4),
      rect(x + 39, 190, 26, 270, brush.slab('#a3c8da'), 4),
    ]),
    rect(24, 346, 952, 10, '#ffffff99'),
    circle(76, 420, 22, brush.ball('#fff5cf')),
    circle(924, 420, 22, brush.ball('#fff5cf')),
    rect(60, 474, 880, 30, '#2a2b30', 8),
    [220, 330, 670, 780].map((x) => [
      circle(x, 498, 36, brush.ball('#4a4d55')),
      circle(x, 498, 22, brush.metal('#b3b9c0')),
    ]),
    rect(0, 528, 1000, 12, brush.metal('#8d949d')),
  ],
);
