import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { spokedWheel } from '../vehicles/wheel.ts';

/** A smith's anvil on a stump. */
export const anvil = ownSubject(
  {
    concept: 'anvil',
    names: ["blacksmith's anvil", 'blacksmith anvil'],
    kind: 'tool',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1000,
    height: 900,
    anchors: { surface: { x: 600, y: 60 } },
  },
  (brush, { colour = '#5b626b' }) => [
    path('M230 560 H770 L800 880 Q500 930 200 880Z', brush.pillar('#8a5f3a')),
    repeat(7, (i) => stroke(`M${270 + i * 76} 580 Q${260 + i * 78} 720 ${254 + i * 80} 890`, '#00000033', 7)),
    ellipse(500, 560, 272, 46, brush.slab('#c9a06a')),
    ellipse(500, 560, 180, 28, 'none', 'stroke="#9a6f3f" stroke-width="7"'),
    path('M290 560 Q300 490 380 470 Q420 400 380 320 H720 Q680 400 710 470 Q780 490 800 560Z', brush.metal(colour)),
    path(
      'M20 110 Q180 100 300 60 H960 L980 180 Q820 200 760 260 Q740 320 720 330 H380 Q340 260 280 230 Q140 210 20 110Z',
      brush.slab(colour),
    ),
    path('M20 110 Q180 100 300 60 H960 L966 96 H320 Q180 130 20 110Z', '#ffffff59'),
    rect(860, 66, 40, 22, '#1c1f24', 4),
    stroke('M380 330 H720', '#00000040', 9),
  ],
);

/** A wooden wagon wheel. */
export const wagonWheel = ownSubject(
  {
    concept: 'wagon-wheel',
    names: ['wooden wheel', 'cart wheel'],
    kind: 'object',
    heightMetres: 1.1,
    footing: 'stands',
    width: 800,
    height: 800,
  },
  (brush, { colour = '#8a5a31' }) => spokedWheel(brush, 400, 400, 400, colour, 12),
);

/** A slatted wooden crate. */
export const crate = ownSubject(
  {
    concept: 'crate',
    names: ['wooden crate', 'wooden box', 'shipping crate'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 860,
    anchors: { surface: { x: 500, y: 100 } },
  },
  (brush, { colour = '#c0904f', lettering: text }) => [
    path('M20 190 L240 20 H990 L800 190Z', brush.slab(tone(colour, 0.2))),
    repeat(4, (i) => stroke(`M${60 + i * 50 - 10} ${160 - i * 38} H${840 + i * 44}`, '#00000026', 6)),
    path('M800 190 L990 20 V680 L800 860Z', brush.shadowSide(colour)),
    repeat(4, (i) => stroke(`M804 ${320 + i * 134} L986 ${150 + i * 134}`, '#00000059', 7)),
    rect(20, 190, 780, 670, brush.wall(tone(colour, -0.2))),
    repeat(5, (i) => [
      rect(34, 204 + i * 130, 752, 122, brush.wall(tone(colour, 0.06 - i * 0.03)), 4),
      stroke(`M120 ${250 + i * 130} H440 M520 ${270 + i * 130} H720`, '#0000001a', 5),
    ]),
    both(
      410,
      rect(20, 190, 100, 670, brush.pillar(tone(colour, 0.08)), 4),
      repeat(5, (i) => circle(70, 265 + i * 130, 9, '#5b5f66')),
    ),
    text
      ? lettering(text, { cx: 410, cy: 525, width: 540, height: 300 }, { fill: '#4a2c14' })
      : path('M130 210 L690 790 L640 850 L120 300Z', brush.slab(tone(colour, 0.12))),
  ],
);

/** A wooden ladder. */
export const ladder = ownSubject(
  {
    concept: 'wooden-ladder',
    names: ['ladder', 'step ladder', 'stepladder'],
    kind: 'tool',
    heightMetres: 2.5,
    footing: 'stands',
    width: 380,
    height: 1000,
  },
  (brush, { colour = '#c08a4a' }) => [
    repeat(9, (i) => rect(60 - i * -3, 906 - i * 104, 260 - i * 6, 30, brush.tube(tone(colour, -0.1)), 12)),
    path('M30 1000 L70 0 H104 L76 1000Z', brush.pillar(colour)),
    path('M350 1000 L310 0 H276 L304 1000Z', brush.pillar(tone(colour, -0.06))),
    repeat(9, (i) => both(190, circle(58 + i * 3.6, 921 - i * 104, 7, '#5b371d'))),
  ],
);

/** A recurve bow with a nocked arrow. */
export const bow = ownSubject(
  {
    concept: 'recurve-bow',
    names: ['longbow', 'archery bow', "archer's bow"],
    kind: 'tool',
    heightMetres: 1.5,
    footing: 'stands',
    width: 640,
    height: 1000,
    anchors: { hand: { x: 470, y: 500 } },
  },
  (brush, { colour = '#8a4f26' }) => [
    stroke('M170 30 L60 500 L170 970', '#f4ecd8', 5),
    path(
      'M190 6 Q130 10 160 50 Q230 80 330 210 Q480 400 470 500 Q480 600 330 790 Q230 920 160 950 Q130 990 190 994 Q240 980 300 900 Q510 650 520 500 Q510 350 300 100 Q240 20 190 6Z',
      brush.slab(colour),
    ),
    path('M300 140 Q470 350 484 500', 'none', 'stroke="#ffffff40" stroke-width="11"'),
    rect(464, 420, 66, 160, brush.pillar('#3a2a20'), 24),
    repeat(6, (i) => stroke(`M466 ${436 + i * 26} H528`, '#6b4a34', 5)),
    rect(60, 492, 520, 15, brush.tube('#d9b070'), 6),
    path('M560 470 L636 500 L560 530 L576 500Z', brush.metal('#aab1b9')),
    path('M60 500 L10 466 H90 L130 494Z M60 500 L10 534 H90 L130 506Z', brush.slab('#d8402c')),
  ],
);

/** A crystal ball on a gilt stand. */
export const crystalBall = ownSubject(
  {
    concept: 'fortune-ball',
    names: ['crystal ball', 'magic orb', 'orb', "fortune teller's ball"],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'stands',
    width: 800,
    height: 960,
    emissive: 0.25,
  },
  (brush, { colour = '#8a5fe0' }) => [
    circle(
      400,
      380,
      376,
      brush.stops('diagonal', [
        [0, tone(colour, 0.75)],
        [0.5, colour],
        [1, tone(colour, -0.55)],
      ]),
    ),
    brush.clip('M24 380 A376 376 0 1 1 776 380 A376 376 0 1 1 24 380Z', [
      ellipse(400, 560, 330, 200, brush.spot('#ff9af0', 0.8)),
      ellipse(280, 380, 220, 150, brush.spot('#7fe8ff', 0.7)),
      stroke('M100 520 Q260 400 400 480 T720 400 M140 640 Q320 520 480 600 T740 540', '#ffffff4d', 24),
      repeat(14, (i) =>
        path(
          `M${120 + ((i * 173) % 560)} ${140 + ((i * 211) % 500)} l7 18 18 7 -18 7 -7 18 -7 -18 -18 -7 18 -7z`,
          '#fff7c9',
        ),
      ),
    ]),
    path('M110 290 Q150 130 300 80', 'none', 'stroke="#ffffff" stroke-width="38" stroke-linecap="round" opacity=".8"'),
    path('M640 620 Q710 540 720 450', 'none', 'stroke="#ffffff" stroke-width="17" stroke-linecap="round" opacity=".5"'),
    path('M150 700 Q400 830 650 700 L690 760 Q400 890 110 760Z', brush.metal('#d2a640')),
    path('M190 800 Q400 870 610 800 L680 930 Q690 960 650 960 H150 Q110 960 120 930Z', brush.metal('#c9973a')),
    repeat(5, (i) =>
      circle(220 + i * 90, 880, 21, brush.ball(['#d8304a', '#3f9ae0', '#4fc27a', '#3f9ae0', '#d8304a'][i]!)),
    ),
  ],
);

/** A genie's oil lamp. */
export const magicLamp = ownSubject(
  {
    concept: 'magic-lamp',
    names: ['genie lamp', "aladdin's lamp", 'oil lamp'],
    kind: 'object',
    heightMetres: 0.18,
    footing: 'stands',
    width: 1000,
    height: 700,
  },
  (brush, { colour = '#e0ab3a' }) => [
    path(
      'M940 230 Q900 160 950 100 Q900 60 960 4 Q1000 60 976 110 Q1000 170 970 236Z',
      brush.stops('up', [
        [0, '#8fd8f5', 0.9],
        [1, '#b48af0', 0.4],
      ]),
    ),
    path(
      'M250 330 Q40 250 30 420 Q40 570 290 520',
      'none',
      `stroke="${tone(colour, -0.15)}" stroke-width="36" stroke-linecap="round"`,
    ),
    path(
      'M240 400 Q300 260 520 270 Q660 280 740 340 Q840 360 900 220 L984 250 Q960 440 780 480 Q700 580 520 590 Q280 580 240 400Z',
      brush.ball(colour),
    ),
    ellipse(942, 236, 44, 17, '#5b3a10'),
    path('M360 300 Q500 220 640 300 Q500 340 360 300Z', brush.ball(tone(colour, 0.1))),
    path('M430 260 Q500 210 570 260 Q500 280 430 260Z', brush.ball(colour)),
    circle(500, 200, 32, brush.ball('#d8304a')),
    stroke('M280 420 Q500 500 740 430', tone(colour, -0.35), 9),
    repeat(7, (i) =>
      circle(
        320 + i * 62,
        446 + Math.sin((i / 6) * Math.PI) * 26,
        13,
        brush.ball(['#d8304a', '#3f9ae0', '#4fc27a'][i % 3]!),
      ),
    ),
    path('M460 570 H560 L590 640 H430Z', brush.metal(colour)),
    path('M360 640 Q510 610 660 640 L690 700 H330Z', brush.metal(colour)),
    path('M310 380 Q340 320 420 310', 'none', 'stroke="#ffffff" stroke-width="17" stroke-linecap="round" opacity=".7"'),
  ],
);

/** A three-armed candlestick, lit. */
export const candelabra = ownSubject(
  {
    concept: 'candelabra',
    names: ['candlestick', 'candle holder', 'candleholder', 'candelabrum'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'stands',
    width: 760,
    height: 1000,
    emissive: 0.4,
  },
  (brush, { colour = '#d2a640' }) => {
    const candle = (x: number, y: number) => [
      circle(x, y - 210, 110, brush.spot('#ffdf8a', 0.6)),
      path(
        `M${x - 60} ${y} H${x + 60} Q${x + 40} ${y + 50} ${x} ${y + 54} Q${x - 40} ${y + 50} ${x - 60} ${y}Z`,
        brush.metal(colour),
      ),
      rect(x - 27, y - 150, 54, 156, brush.pillar('#f8f0dc'), 8),
      path(`M${x - 27} ${y - 146} q10 50 16 10 q8 70 18 4 q10 30 20 -14z`, '#fffaf0'),
      path(
        `M${x} ${y - 270} Q${x + 36} ${y - 200} ${x} ${y - 152} Q${x - 36} ${y - 200} ${x} ${y - 270}Z`,
        brush.stops('down', [
          [0, '#ff8a2a'],
          [1, '#fff0a0'],
        ]),
      ),
    ];
    return [
      both(380, stroke('M380 620 Q110 640 110 400', colour, 27), circle(170, 560, 22, brush.ball(colour))),
      path(
        'M352 290 H408 L420 420 L400 520 L430 640 L400 760 L410 890 H350 L360 760 L330 640 L360 520 L340 420Z',
        brush.metal(colour),
      ),
      circle(380, 640, 48, brush.ball(colour)),
      path('M170 1000 Q180 910 380 890 Q580 910 590 1000Z', brush.metal(colour)),
      candle(110, 400),
      candle(650, 400),
      candle(380, 290),
    ];
  },
);
