import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** A bed of rice for sushi, 400 wide around the origin, its foot at y = 100. */
const riceBed = (brush: Brush): Svg => [
  path(
    'M-200 40 Q-210 100 -150 104 H150 Q210 100 200 40 Q190 -30 120 -40 H-120 Q-190 -30 -200 40Z',
    brush.ball('#f7f4ea'),
  ),
  repeat(44, (i) =>
    ellipse(
      round(-180 + ((i * 0.7549) % 1) * 360),
      round(-10 + ((i * 0.5698) % 1) * 104),
      15,
      8,
      i % 3 ? '#ffffff' : '#dcd6c4',
      `opacity=".85" transform="rotate(${(i * 67) % 180} ${round(-180 + ((i * 0.7549) % 1) * 360)} ${round(-10 + ((i * 0.5698) % 1) * 104)})"`,
    ),
  ),
];

const nigiri = (brush: Brush, x: number, y: number, hex: string): Svg => {
  const slice =
    'M-230 60 Q-250 -60 -120 -110 Q40 -150 190 -100 Q260 -40 236 56 Q180 20 120 40 Q0 0 -120 50 Q-180 30 -230 60Z';
  return at(x, y, 1, -4, [
    riceBed(brush),
    path(slice, brush.tube(hex)),
    brush.clip(
      slice,
      repeat(6, (i) =>
        stroke(`M${-230 + i * 84} 80 Q${-150 + i * 84} -30 ${-120 + i * 84} -140`, '#ffe9d8', 13, 'opacity=".75"'),
      ),
    ),
    ellipse(-40, -84, 130, 18, brush.spot('#ffffff', 0.8)),
  ]);
};

const maki = (brush: Brush, x: number, y: number, core: string): Svg =>
  at(x, y, 1, 0, [
    path('M-130 -20 V90 Q-120 150 0 154 Q120 150 130 90 V-20Z', brush.pillar('#22382c')),
    ellipse(0, -20, 130, 86, '#1b2e24'),
    ellipse(0, -20, 114, 73, brush.ball('#f9f6ee')),
    repeat(30, (i) =>
      ellipse(
        round(Math.cos(i * 2.4) * 96 * Math.sqrt((i + 8) / 38)),
        round(-20 + Math.sin(i * 2.4) * 60 * Math.sqrt((i + 8) / 38)),
        12,
        7,
        i % 2 ? '#ffffff' : '#ddd7c6',
        'opacity=".8"',
      ),
    ),
    ellipse(-16, -26, 40, 28, brush.ball(core)),
    ellipse(30, -8, 26, 20, brush.ball('#8fbb4a')),
    ellipse(18, -42, 20, 13, brush.ball('#f2c24a')),
  ]);

const sushi = ownSubject(
  {
    concept: 'sushi',
    names: ['nigiri', 'sushi roll', 'maki roll', 'sashimi'],
    kind: 'food',
    heightMetres: 0.11,
    footing: 'stands',
    width: 1200,
    height: 640,
  },
  (brush, { colour = '#f08a5c' }) => [
    path('M110 400 L210 310 H1010 L1100 400Z', brush.slab('#3a2a22')),
    path('M90 400 H1110 V470 H90Z', brush.wall('#2a1d18')),
    rect(190, 470, 110, 166, brush.pillar('#241914'), 6),
    rect(900, 470, 110, 166, brush.pillar('#241914'), 6),
    path('M110 400 L210 310 H260 L170 400Z M980 310 L1060 400 H1100 L1010 310Z', '#6b4a38', 'opacity=".5"'),
    nigiri(brush, 340, 150, colour),
    maki(brush, 640, 180, '#e8734a'),
    nigiri(brush, 900, 170, '#c93a3e'),
    nigiri(brush, 420, 290, '#f4b48a'),
    maki(brush, 730, 286, '#f08a5c'),
    maki(brush, 960, 296, '#d23b2c'),
    circle(190, 350, 44, brush.ball('#9dbb5a')),
    path('M1010 330 Q1060 280 1100 330 Q1090 390 1040 390 Q1000 380 1010 330Z', brush.ball('#f3c2b4')),
  ],
);

const dumplings = ownSubject(
  {
    concept: 'dumpling',
    names: ['gyoza', 'potsticker', 'jiaozi', 'steamed dumpling', 'steamed bun'],
    kind: 'food',
    heightMetres: 0.09,
    footing: 'stands',
    width: 1000,
    height: 620,
  },
  (brush, { colour = '#f0e2c2' }) => {
    const body =
      'M14 470 Q0 320 150 220 Q320 110 500 104 Q700 110 860 220 Q1000 320 986 470 Q970 590 760 612 Q500 626 240 612 Q30 590 14 470Z';
    const rim = (i: number): readonly [number, number] => {
      const angle = Math.PI * (0.06 + (0.88 * i) / 12);
      return [round(500 - Math.cos(angle) * 430), round(400 - Math.sin(angle) * 300)];
    };
    return [
      repeat(13, (i) => {
        const [x, y] = rim(i);
        return ellipse(x, y, 70, 66, brush.ball(tone(colour, 0.1)), `stroke="${tone(colour, -0.34)}" stroke-width="5"`);
      }),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        repeat(12, (i) => {
          const [x, y] = rim(i + 0.5);
          const to = `Q${round(x + (500 - x) * 0.16)} ${y + 90} ${round(x + (500 - x) * 0.3)} ${y + 170}`;
          return [
            stroke(`M${x} ${y - 20} ${to}`, tone(colour, -0.4), 13, 'opacity=".45"'),
            stroke(`M${x + 18} ${y - 16} ${to}`, '#ffffff', 9, 'opacity=".6"'),
          ];
        }),
        path('M0 520 Q200 590 500 592 Q800 590 1000 520 V620 H0Z', '#c98a3c', 'opacity=".7"'),
        repeat(60, (i) =>
          circle(
            round(60 + ((i * 0.7549) % 1) * 880),
            round(560 + ((i * 0.5698) % 1) * 60),
            10,
            '#9a5a20',
            'opacity=".4"',
          ),
        ),
      ]),
      ellipse(340, 440, 180, 54, brush.spot('#ffffff', 0.6), 'transform="rotate(-10 340 440)"'),
    ];
  },
);

const riceBowl = ownSubject(
  {
    concept: 'cooked-rice',
    names: ['bowl of rice', 'white rice', 'steamed rice', 'rice bowl'],
    kind: 'food',
    heightMetres: 0.13,
    footing: 'stands',
    width: 1000,
    height: 880,
  },
  (brush, { colour = '#2f5f94' }) => {
    const heap = 'M90 400 Q110 150 330 90 Q500 30 670 90 Q890 150 910 400 Q500 480 90 400Z';
    const bowl = 'M20 380 Q500 480 980 380 Q970 660 700 780 Q690 800 690 876 H310 Q310 800 300 780 Q30 660 20 380Z';
    return [
      path(heap, brush.ball('#f7f5ee')),
      brush.clip(
        heap,
        repeat(170, (i) => {
          const [x, y] = [round(90 + ((i * 0.7549) % 1) * 820), round(60 + ((i * 0.5698) % 1) * 380)];
          return ellipse(
            x,
            y,
            23,
            11,
            i % 3 ? '#ffffff' : '#d6d1c2',
            `opacity=".85" transform="rotate(${(i * 67) % 180} ${x} ${y})"`,
          );
        }),
      ),
      repeat(14, (i) =>
        ellipse(round(400 + ((i * 0.7549) % 1) * 200), round(80 + ((i * 0.5698) % 1) * 80), 9, 5, '#2a241e'),
      ),
      path(bowl, brush.pillar('#f3f1ea')),
      brush.clip(bowl, [
        path('M0 470 Q500 580 1000 470 V640 Q500 760 0 640Z', brush.pillar(colour)),
        repeat(9, (i) => [
          ellipse(
            110 + i * 98,
            round(580 + 52 * Math.sin(((i + 0.5) / 9) * Math.PI)),
            34,
            40,
            'none',
            'stroke="#f3f1ea" stroke-width="9"',
          ),
          circle(110 + i * 98, round(580 + 52 * Math.sin(((i + 0.5) / 9) * Math.PI)), 10, '#f3f1ea'),
        ]),
        path(
          bowl,
          brush.stops('right', [
            [0, '#000000', 0.2],
            [0.3, '#ffffff', 0.25],
            [0.6, '#000000', 0],
            [1, '#0a0614', 0.45],
          ]),
        ),
      ]),
      stroke('M22 384 Q500 484 978 384', '#ffffff', 11, 'opacity=".8"'),
      stroke('M520 330 L980 20', '#6b2f22', 24),
      stroke('M600 340 L996 90', '#7f3c2a', 24),
      stroke('M530 318 L974 20 M610 328 L990 88', '#c98a6a', 6, 'opacity=".6"'),
    ];
  },
);

const friedEgg = ownSubject(
  {
    concept: 'cooking',
    names: ['egg in a pan', 'fried egg in a pan', 'sunny side up egg'],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1200,
    height: 460,
  },
  (brush, { colour = '#2b2d31' }) => [
    path('M700 150 L1130 40 Q1190 30 1196 74 Q1196 110 1150 122 L740 250Z', brush.tube(tone(colour, 0.1))),
    ellipse(1150, 78, 22, 15, '#0e0f11'),
    path('M6 210 Q20 440 420 456 Q830 440 846 210Z', brush.pillar(colour)),
    ellipse(426, 210, 420, 166, brush.metal(tone(colour, 0.24))),
    ellipse(426, 216, 392, 146, brush.ball(tone(colour, -0.2))),
    ellipse(300, 170, 200, 50, brush.spot('#ffffff', 0.22)),
    path(
      'M150 220 Q120 150 220 130 Q300 80 400 110 Q500 80 580 124 Q700 140 690 220 Q720 290 600 310 Q500 350 400 320 Q280 340 220 300 Q140 290 150 220Z',
      brush.ball('#fdfbf4'),
      'stroke="#d9a860" stroke-width="9" stroke-opacity=".7"',
    ),
    ellipse(420, 206, 112, 62, '#d98a14'),
    ellipse(420, 192, 110, 64, brush.ball('#f6b21e')),
    ellipse(384, 168, 34, 15, '#ffffff', 'opacity=".85"'),
    repeat(22, (i) =>
      circle(
        round(200 + ((i * 0.7549) % 1) * 440),
        round(140 + ((i * 0.5698) % 1) * 150),
        4,
        '#3a2c20',
        'opacity=".6"',
      ),
    ),
  ],
);

const drumstick = ownSubject(
  {
    concept: 'poultry-leg',
    names: ['drumstick', 'roasted chicken leg', 'fried chicken leg'],
    kind: 'food',
    heightMetres: 0.09,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#b5662a' }) => {
    const meat =
      'M20 330 Q0 130 200 50 Q400 -20 560 90 Q680 180 760 200 Q810 220 800 270 Q780 330 710 340 Q620 370 540 480 Q430 570 250 548 Q50 510 20 330Z';
    return [
      path(
        'M730 210 L900 150 Q900 90 950 90 Q1000 100 976 160 Q1010 190 990 230 Q950 260 910 226 L760 320Z',
        brush.slab('#f3ead6'),
        'stroke="#cbb994" stroke-width="5"',
      ),
      path(meat, brush.ball(colour)),
      brush.clip(meat, [
        ellipse(430, 440, 260, 120, brush.spot('#5a2410', 0.6)),
        repeat(50, (i) =>
          circle(
            round(60 + ((i * 0.7549) % 1) * 680),
            round(60 + ((i * 0.5698) % 1) * 440),
            5 + (i % 4) * 3,
            i % 2 ? tone(colour, -0.5) : tone(colour, 0.4),
            'opacity=".4"',
          ),
        ),
        stroke('M620 140 Q560 260 640 350 M520 90 Q470 200 500 300', tone(colour, -0.5), 10, 'opacity=".5"'),
      ]),
      ellipse(210, 180, 130, 66, brush.spot('#ffe9c4', 0.9), 'transform="rotate(-34 210 180)"'),
      stroke('M300 90 Q420 50 520 110', '#ffe9c4', 16, 'opacity=".6"'),
    ];
  },
);

/** Plates and bowls of Asia, and what comes from the pan. */
export const EASTERN_PLATES: readonly OwnSubject[] = [sushi, dumplings, riceBowl, friedEgg, drumstick];
