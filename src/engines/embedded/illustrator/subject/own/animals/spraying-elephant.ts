import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** An elephant from its side, trunk raised, blowing water over itself. */
export const sprayingElephant = ownSubject(
  {
    concept: 'spraying-elephant',
    names: ['elephant spraying water', 'elephant squirting water'],
    kind: 'animal',
    heightMetres: 3.6,
    footing: 'stands',
    width: 1500,
    height: 1300,
  },
  (brush, { colour = '#8f939d' }) => {
    const far = tone(colour, -0.24);
    return [
      repeat(70, (i) => {
        const along = ((i * 37) % 70) / 70;
        const angle = -2.5 + ((i * 53) % 70) / 70 + along * 0.2;
        const reach = 60 + along * 420;
        const [x, y] = [
          1290 + Math.cos(angle) * reach * 1.1,
          150 + Math.sin(angle) * reach * 0.42 + along * along * 330,
        ];
        return ellipse(
          round(x),
          round(y),
          10 + (i % 4) * 5,
          13 + (i % 3) * 6,
          ['#bfe4f5', '#e4f5fc', '#9fd2ec'][i % 3]!,
          'opacity=".9"',
        );
      }),
      stroke(
        'M1290 150 Q1180 10 980 60 M1292 150 Q1200 60 1040 150 M1300 146 Q1340 40 1440 80',
        '#cdeaf7',
        13,
        'opacity=".75"',
      ),
      path(
        'M330 820 L320 1270 Q380 1300 450 1270 L460 860Z M840 820 L830 1270 Q900 1300 960 1270 L980 830Z',
        brush.pillar(far),
      ),
      path(
        'M150 640 Q70 760 90 900',
        'none',
        `stroke="${tone(colour, -0.1)}" stroke-width="26" stroke-linecap="round"`,
      ),
      path('M70 890 Q90 990 116 890Z', '#4a4d57'),
      path(
        'M130 700 Q120 470 360 400 Q600 350 860 400 Q1020 440 1040 620 Q1050 800 960 900 Q700 980 360 930 Q160 900 130 700Z',
        brush.ball(colour),
      ),
      path('M180 780 Q170 1080 190 1280 Q260 1306 340 1280 Q340 1080 400 900Z', brush.pillar(colour)),
      path('M690 860 Q700 1100 690 1280 Q770 1306 840 1280 Q850 1080 900 860Z', brush.pillar(colour)),
      [
        [196, 1268],
        [254, 1276],
        [310, 1268],
        [700, 1268],
        [760, 1276],
        [816, 1268],
      ].map(([x = 0, y = 0]) => ellipse(x, y, 24, 16, '#d9d3c6')),
      path(
        'M1090 640 Q1230 660 1280 480 Q1300 380 1250 280 Q1230 220 1270 140 L1330 170 Q1310 230 1340 300 Q1390 430 1350 560 Q1290 760 1060 760Z',
        brush.slab(colour),
      ),
      repeat(9, (i) =>
        stroke(
          `M${1246 + Math.round(Math.sin(i * 0.5) * 34)} ${250 + i * 44} q46 14 86 -4`,
          tone(colour, -0.28),
          6,
          'opacity=".6"',
        ),
      ),
      ellipse(1300, 152, 36, 20, '#5a5d66', 'transform="rotate(24 1300 152)"'),
      path(
        'M880 480 Q900 330 1040 330 Q1190 340 1200 520 Q1200 720 1080 770 Q940 780 880 660Z',
        brush.ball(tone(colour, 0.05)),
      ),
      path('M1060 740 Q1150 800 1240 770 Q1180 720 1110 690Z', brush.slab('#f4efe0')),
      path(
        'M1010 400 Q1010 320 900 310 Q760 320 730 500 Q730 700 830 790 Q900 810 940 700 Q1000 560 1010 400Z',
        brush.ball(tone(colour, -0.06)),
      ),
      path(
        'M980 430 Q970 360 900 356 Q800 370 780 520 Q780 660 840 730 Q880 740 910 650 Q960 540 980 430Z',
        brush.spot('#d9a8a4', 0.7),
      ),
      circle(1096, 500, 24, '#2a211d'),
      circle(1088, 492, 8, '#ffffff'),
      stroke('M1064 462 Q1096 446 1126 466', tone(colour, -0.4), 9),
      stroke('M1090 690 Q1140 700 1170 670', tone(colour, -0.5), 9),
      stroke('M260 470 Q480 400 760 420', '#ffffff', 22, 'opacity=".22"'),
    ];
  },
);
