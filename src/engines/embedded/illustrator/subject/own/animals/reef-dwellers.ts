import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

const jellyfish = ownSubject(
  {
    concept: 'jellyfish',
    names: ['glowing jellyfish', 'moon jelly', 'sea jelly'],
    kind: 'sea-creature',
    heightMetres: 0.6,
    footing: 'floats',
    width: 900,
    height: 1300,
    emissive: 0.25,
  },
  (brush, { colour = '#b48ae0' }) => {
    const bell =
      'M40 470 Q30 40 450 20 Q870 40 860 470 Q830 520 780 480 Q730 530 670 486 Q610 536 550 490 Q500 536 450 490 Q400 536 350 490 Q290 536 230 486 Q170 530 120 480 Q70 520 40 470Z';
    const thread = (x: number, i: number): Svg => {
      const swing = (i % 2 ? 60 : -60) + (i - 4) * 10;
      const d = `M${x} 480 Q${x + swing} 640 ${x - swing * 0.3} 800 Q${x - swing} 960 ${x + swing * 0.5} ${1100 + (i % 3) * 60}`;
      return [stroke(d, tone(colour, -0.1), 13, 'opacity=".55"'), stroke(d, tone(colour, 0.6), 5, 'opacity=".8"')];
    };
    const frill = (x: number, i: number): Svg => {
      const lean = i % 2 ? 50 : -50;
      const edge = (side: number): string =>
        Array.from({ length: 7 }, (_, k) => {
          const y = 470 + (side > 0 ? k : 6 - k) * 92;
          const width = 64 - (side > 0 ? k : 6 - k) * 8;
          const cx = x + Math.sin(((y - 470) / 560) * Math.PI * 1.6) * lean;
          return `Q${round(cx + side * width * 1.5)} ${y - side * 46} ${round(cx + side * width * 0.5)} ${y}`;
        }).join(' ');
      return path(
        `M${x} 430 ${edge(1)} ${edge(-1)}Z`,
        brush.stops('down', [
          [0, tone(colour, 0.1), 0.95],
          [0.6, tone(colour, 0.55), 0.75],
          [1, '#ffffff', 0.25],
        ]),
        `stroke="${tone(colour, 0.75)}" stroke-width="6" stroke-opacity=".6"`,
      );
    };
    return [
      repeat(9, (i) => thread(110 + i * 85, i)),
      [310, 590, 450].map(frill),
      path('M90 440 Q450 580 810 440 Q800 540 450 550 Q100 540 90 440Z', tone(colour, -0.4), 'opacity=".75"'),
      path(
        bell,
        brush.stops('down', [
          [0, tone(colour, 0.55), 0.96],
          [0.45, colour, 0.9],
          [1, tone(colour, -0.25), 0.88],
        ]),
        `stroke="${tone(colour, 0.6)}" stroke-width="7" stroke-opacity=".7"`,
      ),
      brush.clip(bell, [
        ellipse(450, 330, 330, 250, brush.spot(tone(colour, 0.75), 0.7)),
        repeat(4, (i) =>
          ellipse(
            330 + (i % 2) * 240,
            230 + Math.floor(i / 2) * 100,
            70 - Math.floor(i / 2) * 10,
            34,
            'none',
            `stroke="${tone('#e06aa8', 0.1)}" stroke-width="16" opacity=".65" transform="rotate(${(i % 2 ? 1 : -1) * (i < 2 ? -24 : 20)} ${330 + (i % 2) * 240} ${230 + Math.floor(i / 2) * 100})"`,
          ),
        ),
        repeat(9, (i) =>
          stroke(
            `M${450 + (i - 4) * 26} 60 Q${450 + (i - 4) * 96} 240 ${450 + (i - 4) * 100} 500`,
            tone(colour, 0.6),
            6,
            'opacity=".35"',
          ),
        ),
        path('M640 60 Q860 180 860 480 L740 480 Q790 230 640 60Z', tone(colour, -0.55), 'opacity=".3"'),
        repeat(28, (i) =>
          circle(
            round(90 + ((i * 0.7549) % 1) * 720),
            round(90 + ((i * 0.5698) % 1) * 370),
            5 + (i % 3) * 3,
            '#ffffff',
            'opacity=".35"',
          ),
        ),
      ]),
      ellipse(250, 150, 120, 50, brush.spot('#ffffff', 0.95), 'transform="rotate(-36 250 150)"'),
      stroke('M110 330 Q130 220 190 160', '#ffffff', 15, 'opacity=".6"'),
    ];
  },
);

/** Rows of scales inside a box, their open side to the left. */
const scaleRows = (hex: string): Svg =>
  repeat(9, (row) =>
    repeat(13, (i) =>
      stroke(
        `M${300 + i * 44 + (row % 2) * 22} ${150 + row * 44} q-26 22 0 44`,
        tone(hex, i % 2 ? -0.3 : 0.4),
        5,
        'opacity=".5"',
      ),
    ),
  );

const fish = ownSubject(
  {
    concept: 'fish',
    names: ['little fish', 'sea fish', 'swimming fish'],
    kind: 'sea-creature',
    heightMetres: 0.3,
    footing: 'floats',
    width: 1100,
    height: 700,
  },
  (brush, { colour = '#3f8fc4' }) => {
    const body = 'M180 350 Q330 130 620 116 Q900 110 1070 320 Q1090 350 1070 380 Q920 580 620 590 Q340 580 180 350Z';
    const fin = tone(colour, 0.12);
    const rays = (d: string): Svg => stroke(d, tone(colour, -0.35), 6, 'opacity=".55"');
    return [
      path(
        'M250 350 Q150 260 60 110 Q20 90 16 140 Q60 260 70 350 Q50 470 20 580 Q20 630 66 600 Q160 460 250 350Z',
        brush.slab(fin),
      ),
      rays('M200 340 L50 130 M190 345 L50 220 M190 355 L56 480 M200 360 L54 570'),
      path('M420 180 Q480 20 640 10 Q740 10 800 60 Q760 90 770 140Z', brush.slab(fin)),
      rays('M500 150 Q540 80 620 30 M580 130 Q620 70 690 34 M660 124 Q690 80 750 52'),
      path('M520 570 Q500 660 420 692 Q560 700 680 580Z', brush.slab(tone(fin, -0.15))),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        path(
          'M160 390 Q600 520 1090 370 V620 H160Z',
          brush.stops('down', [
            [0, '#fdf3dc', 0.1],
            [0.5, '#fdf3dc', 0.85],
            [1, '#d8c8b0', 0.9],
          ]),
        ),
        scaleRows(colour),
        path('M830 100 Q750 340 840 620 H1100 V100Z', tone(colour, 0.08), 'opacity=".92"'),
        path('M830 100 Q750 340 840 620', 'none', `stroke="${tone(colour, -0.5)}" stroke-width="11" opacity=".6"`),
        path(
          body,
          brush.stops('down', [
            [0, '#ffffff', 0.32],
            [0.4, '#ffffff', 0],
            [1, '#0c1a30', 0.42],
          ]),
        ),
      ]),
      path('M720 400 Q640 400 570 480 Q600 520 680 500 Q740 470 720 400Z', brush.slab(fin)),
      rays('M700 420 L600 480 M706 440 L640 500'),
      circle(930, 280, 58, brush.ball('#fffaf0')),
      circle(942, 282, 37, '#14110f'),
      circle(928, 264, 14, '#ffffff'),
      circle(954, 300, 6, '#ffffff', 'opacity=".7"'),
      stroke('M1074 372 Q1030 410 980 404', tone(colour, -0.6), 11),
      ellipse(900, 400, 44, 30, brush.spot('#f08a7a', 0.6)),
      ellipse(600, 180, 190, 34, brush.spot('#ffffff', 0.7), 'transform="rotate(-4 600 180)"'),
    ];
  },
);

function claw(brush: Brush, colour: string): Svg {
  return [
    path(
      'M0 0 Q-80 -70 -70 -190 Q-50 -330 60 -370 Q30 -270 60 -220 Q80 -290 150 -330 Q200 -210 140 -90 Q100 -10 40 10Z',
      brush.ball(colour),
      `stroke="${tone(colour, -0.5)}" stroke-width="7"`,
    ),
    repeat(4, (i) => circle(64 + i * 14, -214 - i * 22, 9, '#ffe0c8', 'opacity=".8"')),
    ellipse(-26, -190, 20, 70, brush.spot('#ffffff', 0.7), 'transform="rotate(10 -26 -190)"'),
  ];
}

const lobster = ownSubject(
  {
    concept: 'lobster',
    names: ['red lobster', 'crayfish', 'crawfish'],
    kind: 'sea-creature',
    heightMetres: 0.3,
    footing: 'stands',
    width: 900,
    height: 1240,
  },
  (brush, { colour = '#c8381f' }) => {
    const half: Svg = [
      stroke('M420 330 Q330 150 130 30 M430 320 Q380 200 300 120', tone(colour, -0.2), 12),
      stroke('M330 500 Q200 480 170 380', tone(colour, -0.4), 72),
      stroke('M330 500 Q200 480 170 380', colour, 56),
      `<g transform="translate(160 390) rotate(-6)">${[claw(brush, colour)].flat(9).join('')}</g>`,
      repeat(4, (i) => [
        stroke(
          `M340 ${560 + i * 50} Q${200 - i * 8} ${560 + i * 60} ${120 + i * 22} ${690 + i * 62}`,
          tone(colour, -0.45),
          34,
        ),
        stroke(
          `M340 ${560 + i * 50} Q${200 - i * 8} ${560 + i * 60} ${120 + i * 22} ${690 + i * 62}`,
          tone(colour, -0.06),
          22,
        ),
      ]),
      path(
        'M440 1090 Q320 1060 270 1140 Q270 1210 350 1220 Q430 1210 446 1130Z',
        brush.ball(colour),
        `stroke="${tone(colour, -0.5)}" stroke-width="6"`,
      ),
      path('M400 1110 Q330 1130 310 1180', 'none', `stroke="${tone(colour, 0.5)}" stroke-width="8" opacity=".6"`),
    ];
    const side = half.flat(9).join('');
    return [
      side,
      `<g transform="translate(900 0) scale(-1 1)">${side}</g>`,
      path(
        'M400 1090 Q390 1200 450 1236 Q510 1200 500 1090Z',
        brush.ball(colour),
        `stroke="${tone(colour, -0.5)}" stroke-width="6"`,
      ),
      repeat(6, (k) => {
        const i = 5 - k;
        const w = 138 - i * 13;
        const y = 730 + i * 66;
        return path(
          `M${450 - w} ${y} Q450 ${y - 50} ${450 + w} ${y} L${450 + w + 14} ${y + 66} Q450 ${y + 116} ${450 - w - 14} ${y + 66}Z`,
          brush.pillar(tone(colour, i % 2 ? 0.02 : -0.08)),
          `stroke="${tone(colour, -0.5)}" stroke-width="7"`,
        );
      }),
      path(
        'M450 270 Q500 300 530 370 Q620 440 620 600 Q620 740 560 790 Q450 830 340 790 Q280 740 280 600 Q280 440 370 370 Q400 300 450 270Z',
        brush.ball(colour),
        `stroke="${tone(colour, -0.5)}" stroke-width="7"`,
      ),
      stroke('M340 560 Q450 640 560 560 M450 600 V800', tone(colour, -0.45), 9, 'opacity=".6"'),
      ellipse(390, 480, 50, 90, brush.spot('#ffffff', 0.6), 'transform="rotate(14 390 480)"'),
      repeat(26, (i) =>
        circle(
          round(320 + ((i * 0.7549) % 1) * 260),
          round(440 + ((i * 0.5698) % 1) * 310),
          7 + (i % 3) * 3,
          tone(colour, i % 2 ? 0.35 : -0.3),
          'opacity=".45"',
        ),
      ),
      [390, 510].map((x) => [
        circle(x, 380, 38, '#fbf6ec'),
        circle(x, 374, 25, '#16110f'),
        circle(x - 8, 364, 9, '#ffffff'),
      ]),
    ];
  },
);

/** Creatures of the sea that the pack shows flat. */
export const REEF_DWELLERS: readonly OwnSubject[] = [jellyfish, fish, lobster];
