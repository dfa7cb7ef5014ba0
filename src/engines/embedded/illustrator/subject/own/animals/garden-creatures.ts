import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

const snail = ownSubject(
  {
    concept: 'snail',
    names: ['garden snail', 'land snail'],
    kind: 'insect',
    heightMetres: 0.09,
    footing: 'stands',
    width: 1000,
    height: 660,
    anchors: { seat: { x: 400, y: 60 }, top: { x: 380, y: 10 } },
  },
  (brush, { colour = '#a8683a' }) => {
    const skin = '#c9ab7c';
    const spiral = Array.from({ length: 60 }, (_, i) => {
      const a = i * 0.262 + 0.5;
      const r = 268 * (1 - i / 62) ** 1.15;
      return `${i ? 'L' : 'M'}${round(390 + Math.cos(a) * r)} ${round(300 + Math.sin(a) * r)}`;
    }).join(' ');
    return [
      stroke('M850 330 Q880 200 920 110 M800 330 Q800 210 800 130', skin, 26),
      circle(922, 104, 30, brush.ball(skin)),
      circle(800, 124, 30, brush.ball(skin)),
      circle(930, 98, 13, '#1f1712'),
      circle(808, 118, 13, '#1f1712'),
      path(
        'M20 640 Q80 560 240 560 L600 520 Q690 470 720 390 Q760 300 860 310 Q960 330 960 430 Q950 560 840 620 Q780 656 640 656 H40 Q4 656 20 640Z',
        brush.tube(skin),
      ),
      repeat(40, (i) =>
        circle(
          round(120 + ((i * 0.7549) % 1) * 800),
          round(430 + ((i * 0.5698) % 1) * 190 + (i % 2) * 10),
          7,
          tone(skin, i % 2 ? -0.3 : 0.4),
          'opacity=".35"',
        ),
      ),
      stroke('M40 640 H700 Q820 640 890 560', tone(skin, -0.4), 9, 'opacity=".5"'),
      stroke('M940 440 l40 16', skin, 20),
      stroke('M880 480 Q910 500 936 480', '#6b4a2c', 8),
      circle(390, 300, 290, brush.ball(colour)),
      stroke(spiral, tone(colour, -0.5), 30, 'opacity=".75"'),
      stroke(spiral, tone(colour, 0.5), 12, 'opacity=".6" transform="translate(-14 -14)"'),
      repeat(24, (i) => {
        const a = i * 0.262 + 0.5;
        return stroke(
          `M${round(390 + Math.cos(a) * 216)} ${round(300 + Math.sin(a) * 216)} L${round(390 + Math.cos(a) * 284)} ${round(300 + Math.sin(a) * 284)}`,
          i % 2 ? tone(colour, -0.4) : tone(colour, 0.4),
          9,
          'opacity=".4"',
        );
      }),
      ellipse(280, 150, 110, 64, brush.spot('#ffffff', 0.7), 'transform="rotate(-34 280 150)"'),
    ];
  },
);

const bee = ownSubject(
  {
    concept: 'honeybee',
    names: ['bumblebee', 'honey bee', 'worker bee'],
    kind: 'insect',
    heightMetres: 0.06,
    footing: 'flies',
    width: 1000,
    height: 820,
  },
  (brush, { colour = '#eba91c' }) => {
    const abdomen = 'M470 400 Q380 300 230 350 Q60 430 20 600 Q10 650 50 660 Q230 690 390 620 Q510 560 520 470Z';
    return [
      stroke(
        'M560 620 Q540 700 590 780 M640 630 Q650 720 720 780 M480 620 Q440 690 450 770 M720 600 Q760 680 820 710',
        '#2a201a',
        20,
      ),
      path(abdomen, colour),
      brush.clip(abdomen, [
        repeat(4, (i) =>
          path(
            `M${390 - i * 104} 250 Q${470 - i * 104} 470 ${400 - i * 96} 720 H${340 - i * 96} Q${410 - i * 104} 470 ${330 - i * 104} 250Z`,
            '#2a1d14',
          ),
        ),
        path(
          abdomen,
          brush.stops('down', [
            [0, '#fff4c8', 0.45],
            [0.4, '#ffffff', 0],
            [1, '#1a0a00', 0.6],
          ]),
        ),
      ]),
      path('M30 620 L0 668 L54 656Z', '#2a1d14'),
      circle(580, 450, 168, brush.ball(tone(colour, -0.06))),
      repeat(70, (i) => {
        const a = i * 2.39996;
        const r = Math.sqrt((i + 0.5) / 70) * 160;
        const [x, y] = [580 + Math.cos(a) * r, 450 + Math.sin(a) * r];
        return stroke(
          `M${round(x)} ${round(y)} l${round(Math.cos(a) * 26)} ${round(Math.sin(a) * 26)}`,
          i % 3 ? tone(colour, 0.4) : tone(colour, -0.45),
          8,
          'opacity=".75"',
        );
      }),
      stroke('M850 350 Q900 250 960 260 M820 330 Q840 220 910 190', '#2a201a', 15),
      circle(964, 262, 18, '#2a201a'),
      circle(914, 190, 18, '#2a201a'),
      circle(800, 440, 142, brush.ball('#3a2a1e')),
      ellipse(850, 420, 66, 92, brush.ball('#1b1410'), 'transform="rotate(14 850 420)"'),
      ellipse(834, 384, 20, 28, '#ffffff', 'opacity=".8"'),
      stroke('M830 540 Q870 560 900 530', '#e0b27a', 9),
      path(
        'M560 330 Q420 20 250 10 Q130 20 160 130 Q240 290 540 380Z',
        brush.stops('diagonal', [
          [0, '#ffffff', 0.85],
          [1, '#a9cfe4', 0.5],
        ]),
        'stroke="#7f9fb4" stroke-width="6" stroke-opacity=".7"',
      ),
      path(
        'M600 320 Q570 60 690 10 Q800 0 800 110 Q770 260 630 350Z',
        brush.stops('diagonal', [
          [0, '#ffffff', 0.8],
          [1, '#a9cfe4', 0.45],
        ]),
        'stroke="#7f9fb4" stroke-width="6" stroke-opacity=".7"',
      ),
      stroke(
        'M540 350 Q400 190 210 70 M500 330 Q400 270 230 200 M620 320 Q640 180 740 60',
        '#7f9fb4',
        5,
        'opacity=".7"',
      ),
    ];
  },
);

const ladybird = ownSubject(
  {
    concept: 'lady-beetle',
    names: ['ladybird', 'ladybug'],
    kind: 'insect',
    heightMetres: 0.06,
    footing: 'stands',
    width: 1000,
    height: 680,
  },
  (brush, { colour = '#cf2a22' }) => {
    const shell = 'M20 540 Q20 60 460 20 Q760 40 790 560 Q400 640 20 540Z';
    return [
      stroke(
        'M240 560 Q200 620 150 668 M440 590 Q440 640 400 672 M620 580 Q660 640 640 672 M760 560 Q830 600 850 668',
        '#1f1b1c',
        24,
      ),
      stroke('M900 280 Q930 180 980 160 M850 260 Q850 160 900 120', '#1f1b1c', 14),
      circle(978, 160, 17, '#1f1b1c'),
      circle(900, 118, 17, '#1f1b1c'),
      path('M700 240 Q860 220 940 340 Q990 460 920 540 Q860 600 740 580Z', brush.ball('#2a2526')),
      ellipse(800, 330, 50, 62, brush.ball('#f4efe4'), 'transform="rotate(-18 800 330)"'),
      circle(900, 380, 38, '#fdfaf2'),
      circle(910, 382, 23, '#16120f'),
      circle(902, 372, 9, '#ffffff'),
      stroke('M900 490 Q930 500 946 476', '#8a7a74', 9),
      path(shell, brush.ball(colour)),
      brush.clip(shell, [
        path('M440 10 Q520 300 470 640 L492 640 Q560 300 476 10Z', '#2a1416', 'opacity=".85"'),
        [
          [200, 250, 74],
          [360, 130, 56],
          [330, 430, 84],
          [130, 470, 60],
          [620, 180, 66],
          [680, 440, 76],
          [560, 340, 44],
        ].map(([x, y, r]) => [
          circle(x!, y!, r!, '#1f1718'),
          ellipse(x! - r! * 0.3, y! - r! * 0.36, r! * 0.36, r! * 0.2, '#ffffff', 'opacity=".3"'),
        ]),
        path('M20 540 Q400 640 790 560 V500 Q400 580 20 480Z', '#2a0408', 'opacity=".35"'),
      ]),
      ellipse(270, 160, 170, 74, brush.spot('#ffffff', 0.75), 'transform="rotate(-32 270 160)"'),
    ];
  },
);

const snake = ownSubject(
  {
    concept: 'snake',
    names: ['coiled snake', 'green snake'],
    kind: 'animal',
    heightMetres: 0.55,
    footing: 'stands',
    width: 1000,
    height: 960,
    anchors: { top: { x: 640, y: 20 }, crown: { x: 640, y: 50 }, eyes: { x: 690, y: 120 } },
  },
  (brush, { colour = '#5f8f3a' }) => {
    const coil = (d: string, width: number): Svg => [
      stroke(d, tone(colour, -0.5), width),
      stroke(d, colour, width * 0.88),
      stroke(d, tone(colour, 0.3), width * 0.36, `transform="translate(-4 ${-width * 0.2})" opacity=".7"`),
      stroke(d, tone(colour, -0.45), width * 0.44, `stroke-dasharray="2 ${width * 0.72}" opacity=".7"`),
      stroke(d, '#e8d98a', width * 0.16, `stroke-dasharray="2 ${width * 0.72}" opacity=".8"`),
    ];
    return [
      coil('M90 720 Q20 640 70 560 Q110 540 130 580', 50),
      coil('M110 740 Q120 620 500 610 Q880 620 890 760 Q870 890 500 900 Q110 890 100 770', 118),
      coil('M220 690 Q240 570 500 560 Q770 570 780 670 Q760 780 500 786 Q240 780 220 690', 112),
      coil('M330 590 Q360 500 520 500 Q680 510 680 590 Q660 660 500 660 Q330 650 330 590', 104),
      coil('M400 560 Q330 420 440 330 Q560 260 560 160', 104),
      path(
        'M500 170 Q480 60 590 20 Q700 0 800 80 Q870 130 850 170 Q800 220 690 220 Q560 250 500 170Z',
        brush.ball(colour),
      ),
      path('M520 190 Q640 230 850 166 Q820 220 690 226 Q570 240 520 190Z', tone(colour, 0.5), 'opacity=".8"'),
      stroke('M600 206 Q720 206 846 160', tone(colour, -0.6), 8),
      ellipse(690, 100, 38, 36, '#f0c63a'),
      ellipse(694, 100, 12, 32, '#16120f'),
      circle(682, 86, 8, '#ffffff'),
      circle(826, 118, 7, tone(colour, -0.6)),
      stroke('M850 168 Q910 180 940 220 L990 206 M940 220 L974 264', '#c4262e', 11),
      repeat(14, (i) =>
        circle(
          round(540 + ((i * 0.7549) % 1) * 120),
          round(50 + ((i * 0.5698) % 1) * 110),
          10,
          tone(colour, i % 2 ? -0.3 : 0.4),
          'opacity=".5"',
        ),
      ),
    ];
  },
);

const turtle = ownSubject(
  {
    concept: 'turtle',
    names: ['land turtle', 'pond turtle'],
    kind: 'animal',
    heightMetres: 0.22,
    footing: 'stands',
    width: 1000,
    height: 620,
    anchors: {
      seat: { x: 400, y: 50 },
      top: { x: 400, y: 10 },
      crown: { x: 880, y: 200 },
      eyes: { x: 916, y: 280 },
      hand: { x: 980, y: 330 },
    },
  },
  (brush, { colour = '#6b7a34' }) => {
    const skin = '#a9b25c';
    const shell = 'M40 460 Q40 20 410 10 Q760 30 790 450 Q420 520 40 460Z';
    const limb = (x: number, hex: string): Svg => [
      path(`M${x} 440 Q${x - 40} 560 ${x - 20} 612 H${x + 120} Q${x + 150} 560 ${x + 130} 440Z`, brush.pillar(hex)),
      repeat(3, (i) => ellipse(x + 10 + i * 44, 606, 19, 13, '#ece0b4')),
      repeat(6, (i) =>
        circle(x + 20 + (i % 3) * 40, 500 + Math.floor(i / 3) * 44, 12, tone(hex, -0.26), 'opacity=".5"'),
      ),
    ];
    return [
      path('M60 450 Q10 480 4 540 Q60 530 110 480Z', brush.slab(skin)),
      limb(230, tone(skin, -0.3)),
      limb(540, tone(skin, -0.3)),
      limb(110, skin),
      limb(640, skin),
      path(
        'M700 470 Q740 330 790 260 Q830 190 910 200 Q990 220 994 310 Q990 390 910 400 Q860 420 830 470 Q790 530 720 520Z',
        brush.ball(skin),
      ),
      repeat(12, (i) =>
        ellipse(
          round(740 + ((i * 0.7549) % 1) * 110),
          round(330 + ((i * 0.5698) % 1) * 140),
          16,
          11,
          tone(skin, -0.3),
          'opacity=".45"',
        ),
      ),
      circle(916, 282, 30, '#f6f1de'),
      circle(922, 284, 20, '#1c1712'),
      circle(915, 276, 7, '#ffffff'),
      stroke('M906 366 Q960 366 990 330', tone(skin, -0.55), 9),
      circle(972, 290, 5, tone(skin, -0.6)),
      path(shell, brush.ball(colour)),
      brush.clip(shell, [
        path(
          'M330 60 L490 60 L560 220 L410 320 L260 220Z',
          brush.slab(tone(colour, 0.26)),
          `stroke="${tone(colour, -0.5)}" stroke-width="13"`,
        ),
        path(
          'M300 70 L110 180 L90 300 L230 340 L250 230Z',
          brush.slab(tone(colour, 0.16)),
          `stroke="${tone(colour, -0.5)}" stroke-width="13"`,
        ),
        path(
          'M520 70 L690 170 L730 300 L590 340 L570 230Z',
          brush.slab(tone(colour, 0.02)),
          `stroke="${tone(colour, -0.5)}" stroke-width="13"`,
        ),
        path(
          'M410 332 L590 350 L580 520 H250 L230 350Z',
          brush.slab(tone(colour, 0.1)),
          `stroke="${tone(colour, -0.5)}" stroke-width="13"`,
        ),
        stroke('M0 330 L226 350 L240 520 M592 350 L820 310 M592 350 L590 520', tone(colour, -0.5), 13),
        stroke(
          'M350 84 L470 84 M290 220 L340 120 M150 200 L270 130 M540 100 L650 170 M270 366 H560',
          '#fff2b0',
          9,
          'opacity=".4"',
        ),
        path(
          shell,
          brush.stops('diagonal', [
            [0, '#fff8d0', 0.3],
            [0.45, '#ffffff', 0],
            [1, '#14140a', 0.55],
          ]),
        ),
      ]),
      path(
        'M24 450 Q400 540 806 440 Q826 470 790 496 Q400 580 44 500 Q10 476 24 450Z',
        brush.tube(tone(colour, 0.24)),
        `stroke="${tone(colour, -0.5)}" stroke-width="8"`,
      ),
    ];
  },
);

const crab = ownSubject(
  {
    concept: 'crab',
    names: ['red crab', 'beach crab'],
    kind: 'sea-creature',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 754,
    anchors: { top: { x: 500, y: 200 } },
  },
  (brush, { colour = '#cf4526' }) => {
    const shade = tone(colour, -0.18);
    return [
      both(
        500,
        repeat(3, (i) => [
          stroke(
            `M${250 + i * 30} ${520 + i * 30} Q${90 + i * 50} ${440 + i * 70} ${50 + i * 70} ${610 + i * 50} L${60 + i * 76} ${690 + i * 26}`,
            tone(colour, -0.5),
            44,
          ),
          stroke(
            `M${250 + i * 30} ${520 + i * 30} Q${90 + i * 50} ${440 + i * 70} ${50 + i * 70} ${610 + i * 50} L${60 + i * 76} ${690 + i * 26}`,
            shade,
            32,
          ),
          stroke(
            `M${240 + i * 30} ${510 + i * 30} Q${100 + i * 50} ${440 + i * 70} ${60 + i * 70} ${580 + i * 50}`,
            tone(colour, 0.4),
            9,
            'opacity=".6"',
          ),
        ]),
        stroke('M270 440 Q150 420 150 300', tone(colour, -0.4), 76),
        stroke('M270 440 Q150 420 150 300', shade, 62),
        path(
          'M150 330 Q20 300 10 170 Q10 50 130 10 Q100 90 150 150 Q190 90 260 60 Q300 180 250 270 Q210 330 150 330Z',
          brush.ball(colour),
          `stroke="${tone(colour, -0.5)}" stroke-width="6"`,
        ),
        ellipse(80, 150, 24, 56, brush.spot('#ffffff', 0.75), 'transform="rotate(16 80 150)"'),
        stroke('M140 60 l14 18 M126 100 l24 12 M250 90 l-22 14 M240 120 l-24 14', '#ffe2cc', 8, 'opacity=".7"'),
        stroke('M420 340 V250', shade, 30),
        circle(420, 236, 52, '#fbf7ee'),
        circle(426, 240, 33, '#1a1412'),
        circle(416, 226, 12, '#ffffff'),
      ),
      path(
        'M190 460 Q200 310 500 300 Q800 310 810 460 Q800 620 640 680 Q500 712 360 680 Q200 620 190 460Z',
        brush.ball(colour),
        `stroke="${tone(colour, -0.5)}" stroke-width="7"`,
      ),
      ellipse(380, 390, 160, 56, brush.spot('#ffffff', 0.6), 'transform="rotate(-8 380 390)"'),
      path('M250 600 Q500 720 750 600 Q700 680 640 680 Q500 712 360 680 Q290 660 250 600Z', '#f3c9a4', 'opacity=".7"'),
      stroke('M420 560 Q500 616 580 560', tone(colour, -0.6), 14),
      both(500, circle(340, 540, 40, brush.spot('#ffb49a', 0.7))),
      repeat(18, (i) =>
        circle(
          round(270 + ((i * 0.7549) % 1) * 460),
          round(340 + ((i * 0.5698) % 1) * 180),
          9 + (i % 3) * 4,
          tone(colour, i % 2 ? 0.3 : -0.26),
          'opacity=".45"',
        ),
      ),
    ];
  },
);

/** Small animals of gardens, ponds and beaches. */
export const GARDEN_CREATURES: readonly OwnSubject[] = [snail, bee, ladybird, snake, turtle, crab];
