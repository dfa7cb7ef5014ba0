import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A dragon on spread wings, its legs tucked up. */
export const flyingDragon = ownSubject(
  {
    concept: 'flying-western-dragon',
    names: ['flying dragon', 'soaring dragon'],
    kind: 'fantasy',
    heightMetres: 6,
    footing: 'flies',
    width: 1300,
    height: 900,
    anchors: { seat: { x: 700, y: 520 } },
  },
  (brush, { colour = '#3f9a5a' }) => {
    const belly = '#f0d79a';
    const spikes = '#e0803a';
    const wing =
      'M760 560 Q690 330 560 190 Q450 80 250 20 Q300 110 290 180 Q220 190 150 240 Q240 280 270 350 Q240 380 220 440 Q330 430 400 470 Q420 520 410 580 Q520 540 620 600Z';
    return [
      path(
        'M800 540 Q800 300 920 160 Q1020 60 1190 40 Q1140 110 1150 180 Q1200 210 1240 270 Q1150 280 1110 330 Q1120 380 1110 430 Q1030 410 970 450 Q930 500 900 560Z',
        brush.slab(tone(colour, -0.36)),
      ),
      stroke(
        'M820 540 Q840 300 920 160 Q1020 60 1190 40 M920 160 Q1060 160 1150 180 M920 160 Q1080 220 1236 270 M900 200 Q1030 290 1110 430',
        tone(colour, -0.16),
        15,
      ),
      path(
        'M560 600 Q420 690 270 690 Q150 690 60 620 Q130 760 280 770 Q460 770 640 690Z',
        brush.slab(tone(colour, -0.06)),
      ),
      path('M80 640 L0 560 Q-4 640 30 690 Q60 700 110 690Z', brush.slab(spikes)),
      repeat(6, (i) => path(`M${300 + i * 48} ${692 - i * 13} l-30 -40 l50 24z`, brush.slab(spikes))),
      path(
        'M600 680 Q560 760 480 790 Q440 800 420 830 Q480 850 540 830 Q640 790 690 700Z',
        brush.slab(tone(colour, -0.2)),
      ),
      path(
        'M880 660 Q900 740 850 790 Q830 820 850 850 Q900 850 930 800 Q970 730 950 650Z',
        brush.slab(tone(colour, -0.2)),
      ),
      path(
        'M540 620 Q620 520 760 500 Q900 490 980 560 Q960 660 860 710 Q720 750 600 700 Q550 670 540 620Z',
        brush.ball(colour),
      ),
      path('M600 690 Q760 690 960 590 Q930 670 860 708 Q720 746 600 690Z', brush.wall(belly)),
      repeat(6, (i) => stroke(`M${640 + i * 52} ${696 - i * 8} q14 18 10 34`, '#b8924a', 6)),
      path(
        'M880 520 Q1000 510 1040 440 Q1070 390 1130 390 L1170 470 Q1120 500 1090 560 Q1040 640 920 640Z',
        brush.slab(colour),
      ),
      path(
        'M960 630 Q1060 610 1100 540 Q1130 490 1170 470 L1150 460 Q1090 480 1060 540 Q1020 600 940 600Z',
        brush.slab(belly),
      ),
      repeat(4, (i) => path(`M${900 + i * 44} ${520 - i * 20} l-16 -46 l50 30z`, brush.slab(spikes))),
      path(
        'M1090 400 Q1030 340 940 330 Q1000 380 1040 440Z M1130 390 Q1100 320 1030 290 Q1070 340 1090 410Z',
        brush.slab('#e9dcb8'),
      ),
      path(
        'M1060 420 Q1110 366 1190 390 Q1260 410 1296 452 Q1304 474 1286 486 Q1220 500 1160 496 Q1090 500 1060 420Z',
        brush.ball(colour),
      ),
      path('M1130 496 Q1200 520 1272 498 Q1240 536 1180 534 Q1140 526 1120 500Z', brush.slab(tone(colour, -0.2))),
      repeat(5, (i) => path(`M${1180 + i * 20} 494 l7 16 l8 -17z`, '#fdf8ea')),
      ellipse(1276, 444, 7, 5, tone(colour, -0.6)),
      path('M1146 426 Q1170 406 1196 426 Q1170 444 1146 426Z', '#ffd84a'),
      circle(1172, 426, 6, '#1c1a14'),
      stroke('M1140 416 Q1172 396 1204 416', tone(colour, -0.4), 7),
      path(
        'M640 650 Q600 760 520 820 Q490 840 500 870 Q560 880 620 830 Q720 750 740 660Z',
        brush.ball(tone(colour, 0.05)),
      ),
      repeat(3, (i) => path(`M${498 + i * 26} 850 q-14 30 4 46 q18 -16 18 -40z`, '#f6ecd0')),
      path(
        'M930 640 Q960 730 910 790 Q890 820 910 850 Q960 850 990 800 Q1020 720 990 620Z',
        brush.ball(tone(colour, 0.05)),
      ),
      repeat(3, (i) => path(`M${906 + i * 24} 832 q-8 30 10 46 q18 -20 12 -44z`, '#f6ecd0')),
      path(wing, brush.slab('#e0904a')),
      path(wing, brush.fade('#5a2410', 'up', 0.4)),
      stroke(
        'M760 560 Q690 330 560 190 Q450 80 250 20 M560 190 Q400 180 290 180 M560 190 Q340 190 150 240 M570 210 Q390 270 270 350 M580 220 Q380 320 220 440 M600 260 Q480 360 400 470',
        colour,
        18,
      ),
      path('M540 160 L520 110 L590 170Z', '#f6ecd0'),
    ];
  },
);
