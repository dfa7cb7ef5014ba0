import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A lit chandelier with candle arms. */
export const chandelier = ownSubject(
  {
    concept: 'chandelier',
    names: ['crystal chandelier', 'candelabra lamp', 'hanging lamp'],
    kind: 'furniture',
    heightMetres: 1.2,
    footing: 'hangs',
    width: 1000,
    height: 860,
    emissive: 0.4,
  },
  (brush, { colour = '#d9ac43' }) => [
    stroke('M500 0 V240', colour, 11),
    repeat(7, (i) => ellipse(500, 20 + i * 32, 9, 15, 'none', `stroke="${tone(colour, -0.2)}" stroke-width="5"`)),
    [60, 230, 400, 600, 770, 940].map((x, i) =>
      stroke(
        `M500 ${500 + (i % 2) * 30} Q${(x + 500) / 2} ${690 - Math.abs(x - 500) * 0.2} ${x} ${430 + Math.abs(3 - i - 0.5) * 8}`,
        tone(colour, i % 2 ? 0.1 : -0.12),
        17,
      ),
    ),
    path('M470 230 H530 L550 320 L516 420 L560 520 L500 640 L440 520 L484 420 L450 320Z', brush.metal(colour)),
    circle(500, 680, 32, brush.ball('#dff4ff')),
    [60, 230, 400, 600, 770, 940].map((x, i) => {
      const y = 430 + Math.abs(3 - i - 0.5) * 8;
      return [
        circle(x, y - 150, 84, brush.spot('#ffe9a0', 0.7)),
        path(
          `M${x - 52} ${y - 30} H${x + 52} Q${x + 40} ${y + 10} ${x} ${y + 14} Q${x - 40} ${y + 10} ${x - 52} ${y - 30}Z`,
          brush.metal(colour),
        ),
        rect(x - 15, y - 110, 30, 84, brush.pillar('#f8f2e2'), 4),
        path(
          `M${x} ${y - 190} Q${x + 26} ${y - 140} ${x} ${y - 108} Q${x - 26} ${y - 140} ${x} ${y - 190}Z`,
          brush.stops('down', [
            [0, '#ff9a3c'],
            [1, '#fff3b0'],
          ]),
        ),
        repeat(3, (k) => path(`M${x - 36 + k * 36} ${y + 10} l13 34 -13 26 -13 -26z`, brush.slab('#dff4ff'))),
      ];
    }),
    repeat(9, (i) =>
      path(`M${300 + i * 50} ${590 + Math.sin((i / 8) * Math.PI) * 110} l14 38 -14 30 -14 -30z`, brush.slab('#e9f8ff')),
    ),
    stroke('M290 570 Q500 770 710 570 M150 500 Q300 640 480 590 M850 500 Q700 640 520 590', '#cfeaf8', 6),
    path('M500 710 l22 60 -22 60 -22 -60z', brush.slab('#dff4ff')),
  ],
);

/** A lit aquarium with fish and weed. */
export const aquarium = ownSubject(
  {
    concept: 'aquarium',
    names: ['fish tank', 'fishtank'],
    kind: 'furniture',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 680,
  },
  (brush, { random }) => [
    rect(
      30,
      40,
      940,
      590,
      brush.stops('down', [
        [0, '#8fdcf2'],
        [0.5, '#3fa8d0'],
        [1, '#1f6a9a'],
      ]),
      12,
    ),
    path('M30 560 Q250 520 500 556 Q760 590 970 540 V630 H30Z', brush.wall('#e6cf9c')),
    repeat(6, (i) =>
      [0, 1, 2].map((k) =>
        stroke(
          `M${110 + i * 160 + k * 18} 580 Q${80 + i * 160 + k * 40} ${470 - k * 20} ${120 + i * 160 + k * 14} ${400 - k * 40 - (i % 3) * 40} T${110 + i * 160 + k * 26} ${290 - (i % 2) * 60}`,
          ['#3f9a4a', '#57b35a', '#2f8040'][k]!,
          13,
        ),
      ),
    ),
    path('M560 590 Q540 480 600 460 Q640 380 700 450 Q780 460 770 590Z', brush.ball('#8d8a92')),
    ellipse(660, 560, 40, 34, '#2f3a4a'),
    [
      [250, 230, 1, '#ff8a2a'],
      [700, 180, -1, '#ffd23f'],
      [480, 340, 1, '#e8508a'],
      [830, 360, -1, '#ff8a2a'],
      [160, 420, 1, '#7a6ae0'],
    ].map(
      ([x, y, way, hue]) =>
        `<g transform="translate(${x} ${y}) scale(${way} 1)">${path('M-60 0 Q-10 -50 50 0 Q-10 50 -60 0Z', brush.ball(String(hue)))}${path('M-50 0 L-100 -36 Q-84 0 -100 36Z', brush.slab(tone(String(hue), -0.1)))}${path('M-20 -30 Q0 -60 20 -24Z', tone(String(hue), -0.15))}${stroke('M10 -24 Q0 0 10 24', '#ffffffb3', 8)}${circle(30, -6, 7, '#1c1c24')}${circle(32, -8, 2.5, '#fff')}</g>`,
    ),
    repeat(14, (i) =>
      circle(
        Math.round(random.between(60, 940)),
        Math.round(90 + i * 32),
        random.integer(5, 12),
        'none',
        'stroke="#ffffffb3" stroke-width="4"',
      ),
    ),
    path('M30 100 Q260 80 500 100 T970 96 V110 Q740 116 500 112 T30 114Z', '#e4f8ff99'),
    path('M60 60 H200 L100 600 H60Z', '#ffffff2e'),
    rect(30, 40, 940, 590, 'none', 12, 'stroke="#d5eef8" stroke-width="9"'),
    rect(10, 4, 980, 48, brush.tube('#2f343c'), 10),
    rect(10, 620, 980, 60, brush.wall('#2f343c'), 10),
  ],
);

/** A domed bird cage with a canary. */
export const birdCage = ownSubject(
  {
    concept: 'bird-cage',
    names: ['birdcage', 'cage'],
    kind: 'furniture',
    heightMetres: 0.7,
    footing: 'stands',
    width: 640,
    height: 1000,
    anchors: { branch: { x: 320, y: 620 } },
  },
  (brush, { colour = '#d9ac43' }) => [
    circle(320, 40, 34, 'none', `stroke="${colour}" stroke-width="12"`),
    repeat(5, (i) => stroke(`M320 90 Q${40 + i * 140} 120 ${40 + i * 140} 420 V900`, tone(colour, -0.35), 8)),
    rect(130, 612, 380, 18, brush.tube('#8a5a34'), 8),
    path(
      'M300 470 Q360 450 380 520 Q390 600 330 616 Q270 614 270 560 L230 660 L214 650 Q250 520 300 470Z',
      brush.ball('#ffd23f'),
    ),
    circle(340, 470, 46, brush.ball('#ffdc5c')),
    path('M380 464 L420 476 L382 490Z', '#f28a2a'),
    circle(352, 462, 8, '#2b211c'),
    circle(354, 459, 3, '#fff'),
    path('M290 530 Q330 520 350 560 Q320 600 280 590Z', '#eab52c'),
    stroke('M310 614 V636 M334 614 V636', '#e88a2a', 7),
    repeat(9, (i) =>
      stroke(`M320 80 Q${30 + i * 72.5} 100 ${30 + i * 72.5} 420 V900`, i % 2 ? colour : tone(colour, 0.25), 7),
    ),
    ellipse(320, 420, 292, 34, 'none', `stroke="${colour}" stroke-width="12"`),
    path('M28 660 Q320 720 612 660', 'none', `stroke="${colour}" stroke-width="12"`),
    path('M20 890 Q320 950 620 890 V950 Q320 1040 20 950Z', brush.metal(colour)),
    path('M280 84 Q320 60 360 84 L350 104 H290Z', brush.metal(colour)),
  ],
);

/** An ornate standing mirror. */
export const mirror = ownSubject(
  {
    concept: 'standing-mirror',
    names: ['mirror', 'full length mirror', 'magic mirror', 'ornate mirror'],
    kind: 'furniture',
    heightMetres: 1.8,
    footing: 'stands',
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#d2a03f' }) => [
    both(
      280,
      path('M60 900 Q50 980 10 1000 H130 Q110 960 100 880Z', brush.slab(tone(colour, -0.2))),
      rect(50, 360, 30, 560, brush.pillar(colour), 10),
      circle(65, 350, 26, brush.ball(colour)),
      circle(84, 520, 18, brush.ball(tone(colour, -0.2))),
    ),
    ellipse(280, 480, 210, 430, brush.slab(colour)),
    ellipse(280, 480, 186, 404, brush.slab(tone(colour, -0.3))),
    ellipse(
      280,
      480,
      172,
      390,
      brush.stops('diagonal', [
        [0, '#eef7fb'],
        [0.45, '#b5d3e0'],
        [0.55, '#d5e8f0'],
        [1, '#7a9db0'],
      ]),
    ),
    brush.clip('M108 480 A172 390 0 1 1 452 480 A172 390 0 1 1 108 480Z', [
      path('M60 560 L420 40 L500 100 L100 700Z', '#ffffff59'),
      path('M160 760 L440 360 L460 390 L190 800Z', '#ffffff40'),
    ]),
    path('M190 86 Q280 -20 370 86 Q330 60 280 64 Q230 60 190 86Z', brush.ball(colour)),
    circle(280, 34, 30, brush.ball('#e8c25a')),
    repeat(20, (i) =>
      circle(
        280 + 198 * Math.cos((i * Math.PI) / 10),
        480 + 417 * Math.sin((i * Math.PI) / 10),
        9,
        brush.ball('#f0d486'),
      ),
    ),
    rect(60, 926, 440, 24, brush.tube(colour), 10),
  ],
);

/** A claw-foot bathtub full of foam. */
export const bathtub = ownSubject(
  {
    concept: 'clawfoot-bathtub',
    names: ['bathtub', 'bath tub', 'tub', 'bubble bath'],
    kind: 'furniture',
    heightMetres: 0.8,
    footing: 'stands',
    width: 1000,
    height: 640,
    anchors: { seat: { x: 480, y: 230 }, opening: { x: 480, y: 200 } },
  },
  (brush, { colour = '#f6f8fa', random }) => [
    stroke('M900 400 V120 Q900 60 840 60 Q780 60 780 120', '#c9ced6', 24),
    rect(870, 130, 60, 24, brush.tube('#d2a640'), 10),
    repeat(26, () => {
      const x = random.between(120, 780);
      return circle(
        Math.round(x),
        Math.round(200 - random.between(0, 90) * Math.sin(((x - 80) / 760) * Math.PI)),
        random.integer(30, 56),
        brush.ball('#eef8fd'),
      );
    }),
    both(500, path('M200 540 Q150 560 140 640 H220 Q230 590 270 560Z', brush.slab('#d2a640'))),
    path('M50 200 Q60 560 330 576 H670 Q940 560 950 200Z', brush.ball(colour)),
    path('M100 330 Q140 520 340 540', 'none', 'stroke="#ffffff" stroke-width="20" stroke-linecap="round" opacity=".8"'),
    rect(20, 176, 960, 52, brush.tube(tone(colour, 0.2)), 26),
    repeat(9, (i) => circle(Math.round(160 + i * 84), 196 + (i % 2) * 12, 26 + (i % 3) * 8, brush.ball('#f4fbff'))),
    circle(300, 140, 20, 'none', 'stroke="#bfe4f4" stroke-width="5"'),
    circle(620, 70, 28, 'none', 'stroke="#bfe4f4" stroke-width="5"'),
    circle(440, 50, 16, 'none', 'stroke="#bfe4f4" stroke-width="5"'),
  ],
);

/** A baby's crib with a mobile. */
export const crib = ownSubject(
  {
    concept: 'crib',
    names: ['cradle', 'baby bed', 'cot', 'baby crib'],
    kind: 'furniture',
    heightMetres: 1,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#f4efe6' }) => [
    stroke('M130 300 V60 Q130 16 200 16 H440', '#c9a06a', 15),
    stroke('M440 16 V60 M340 70 H540 M340 70 V130 M440 60 V170 M540 70 V130', '#c9a06a', 5),
    path('M340 126 l14 28 30 4 -22 22 6 30 -28 -14 -28 14 6 -30 -22 -22 30 -4z', brush.slab('#ffd65c')),
    circle(440, 200, 32, brush.ball('#f28ab5')),
    path('M566 130 a44 44 0 1 0 6 70 a34 34 0 1 1 -6 -70z', brush.slab('#8fb8f0')),
    rect(60, 300, 780, 400, '#00000038', 10),
    repeat(11, (i) => rect(96 + i * 68, 310, 18, 340, brush.pillar(tone(colour, -0.25)), 8)),
    path('M80 520 H820 V700 H80Z', brush.wall('#a9cdee')),
    ellipse(260, 520, 130, 44, brush.ball('#ffffff')),
    path('M380 540 Q600 480 820 540 V680 H380Z', brush.slab('#f5b8cc')),
    repeat(11, (i) => rect(88 + i * 70, 330, 22, 400, brush.pillar(colour), 8)),
    rect(40, 290, 820, 46, brush.tube(tone(colour, 0.2)), 18),
    rect(40, 700, 820, 60, brush.tube(colour), 14),
    both(
      450,
      rect(30, 250, 48, 600, brush.pillar(tone(colour, -0.04)), 14),
      circle(54, 240, 34, brush.ball(colour)),
      circle(54, 868, 32, brush.ball('#6b7079')),
    ),
  ],
);
