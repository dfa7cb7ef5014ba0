import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const CARRIAGE = 640;
/** Where the locomotive begins, behind its carriages and tender. */
const LOCOMOTIVE_X = 1590;
/** Room above the chimney for the steam. */
const STEAM = 240;

/** A steam train heading right: locomotive, tender and two carriages, under a plume of steam. */
export const steamTrain = ownSubject(
  {
    concept: 'steam-locomotive',
    names: ['steam train', 'steam engine', 'locomotive', 'old train', 'train', 'passenger train'],
    kind: 'vehicle',
    heightMetres: 5.8,
    footing: 'stands',
    width: LOCOMOTIVE_X + 1000,
    height: 640 + STEAM,
  },
  (brush, { colour = '#2f6a4f', random }) => [
    plume(brush, random.next() * 40),
    at(0, STEAM, 1, 0, [
      carriage(brush, '#8e2f2f', 10),
      carriage(brush, '#8e2f2f', 10 + CARRIAGE),
      tender(brush, colour),
      at(LOCOMOTIVE_X, 0, 1, 0, engine(brush, colour)),
      rect(0, 626, LOCOMOTIVE_X + 1000, 14, brush.metal('#8d949d')),
    ]),
  ],
);

/** Steam blown back from the chimney over the carriages. */
function plume(brush: Brush, shift: number): Svg {
  return repeat(24, (i) => {
    const far = i / 23;
    const x = LOCOMOTIVE_X + 800 - far * 1250 + Math.sin(i * 2.1 + shift) * 26;
    const y = STEAM + 6 - 130 * Math.sqrt(far) + Math.cos(i * 1.7 + shift) * 26;
    const size = 46 + 78 * Math.sqrt(far) * (1 - 0.25 * far);
    return ellipse(x, Math.max(size, y), size * 1.25, size, brush.spot('#ffffff', 1 - 0.55 * far));
  });
}

function carriage(brush: Brush, colour: string, left: number): Svg {
  const windows = 5;
  return [
    rect(left + CARRIAGE - 24, 470, 60, 22, '#26282d', 4),
    [110, 230, 410, 530].map((x) => [
      circle(left + x, 578, 50, brush.ball('#3a3c42')),
      circle(left + x, 578, 36, brush.ball('#7b8089')),
      circle(left + x, 578, 13, '#2a2b30'),
    ]),
    rect(left + 70, 520, 230, 34, '#26282d', 8),
    rect(left + 370, 520, 230, 34, '#26282d', 8),
    path(
      `M${left + 6} 216 Q${left + 20} 160 ${left + 90} 156 H${left + 530} Q${left + 600} 160 ${left + 614} 216Z`,
      brush.wall('#4a4d55'),
    ),
    rect(left + 10, 210, 600, 300, brush.wall(colour), 12),
    rect(left + 10, 384, 600, 126, brush.wall(tone(colour, -0.22)), 10),
    rect(left + 10, 376, 600, 12, '#d8ac4a'),
    rect(left + 10, 232, 600, 9, '#d8ac4a'),
    repeat(windows, (i) => [
      rect(left + 46 + i * 110, 258, 84, 98, '#d8ac4a', 10),
      rect(left + 54 + i * 110, 266, 68, 82, brush.slab('#ffe2a0'), 7),
      rect(left + 54 + i * 110, 266, 68, 30, brush.fade('#8fb6cf', 'down', 0.7), 7),
    ]),
    rect(left + 10, 496, 600, 18, '#26282d', 4),
  ];
}

function tender(brush: Brush, colour: string): Svg {
  const left = 10 + CARRIAGE * 2 + 6;
  return [
    rect(left + 250, 474, 70, 22, '#26282d', 4),
    [70, 210].map((x) => [
      circle(left + x, 566, 60, brush.ball('#3a3c42')),
      circle(left + x, 566, 46, brush.ball('#a3262b')),
      circle(left + x, 566, 15, brush.ball('#c9ced6')),
    ]),
    path(`M${left + 20} 262 Q${left + 70} 200 ${left + 140} 214 Q${left + 210} 190 ${left + 262} 262Z`, '#202226'),
    rect(left, 258, 282, 230, brush.wall(colour), 10),
    rect(left + 22, 288, 238, 160, 'none', 8, 'stroke="#d2a640" stroke-width="6"'),
    rect(left - 6, 478, 294, 24, brush.wall('#a3262b'), 4),
  ];
}

function engine(brush: Brush, colour: string): Svg {
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
  ];
}
