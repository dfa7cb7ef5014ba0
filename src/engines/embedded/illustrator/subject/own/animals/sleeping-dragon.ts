import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

/** A dragon curled up asleep, its chin on its tail. */
export const sleepingDragon = ownSubject(
  {
    concept: 'sleeping-dragon',
    names: ['sleeping dragon', 'curled up dragon'],
    kind: 'fantasy',
    heightMetres: 2.4,
    footing: 'lies',
    width: 1400,
    height: 620,
  },
  (brush, { colour = '#3f9a5a' }) => {
    const belly = '#f0d79a';
    const spikes = '#e0803a';
    return [
      path(
        'M250 470 Q60 470 40 560 Q60 620 260 616 Q620 640 900 600 L880 540 Q560 570 250 560Z',
        brush.slab(tone(colour, -0.14)),
      ),
      path('M150 560 L20 470 Q-10 540 40 596Z', brush.slab(spikes)),
      path(
        'M180 560 Q150 330 360 220 Q560 130 800 190 Q1000 250 1060 420 Q1070 560 960 600 Q560 640 300 610 Q200 600 180 560Z',
        brush.ball(colour),
      ),
      path('M420 600 Q640 500 900 580 Q700 630 420 600Z', brush.spot(belly, 0.9)),
      repeat(9, (i) => {
        const x = 270 + i * 78;
        const y = 268 - Math.sin((i / 8) * Math.PI) * 92 + i * 3;
        return path(`M${x - 34} ${y + 26} L${x - 10} ${y - 54} L${x + 40} ${y + 14}Z`, brush.slab(spikes));
      }),
      path(
        'M470 330 Q520 150 780 60 Q760 130 800 180 Q850 190 860 250 Q920 270 930 340 Q960 400 940 470 Q700 360 470 330Z',
        brush.slab(tone(colour, -0.24)),
      ),
      stroke(
        'M480 332 Q620 220 780 64 M500 336 Q690 240 800 184 M520 344 Q760 270 862 254 M540 352 Q800 320 932 344',
        tone(colour, -0.02),
        13,
      ),
      path('M330 610 Q280 480 400 420 Q540 400 560 520 Q560 600 500 616Z', brush.ball(tone(colour, 0.06))),
      path('M430 612 Q420 570 480 560 H600 Q650 574 640 616Z', brush.ball(tone(colour, -0.06))),
      repeat(3, (i) => path(`M${560 + i * 30} 616 q6 -28 22 -32 q14 10 14 32z`, '#f6ecd0')),
      path('M900 350 Q1040 330 1110 420 Q1150 500 1110 560 L960 590 Q880 480 900 350Z', brush.slab(colour)),
      path(
        'M1010 420 Q960 330 860 320 Q910 380 960 450Z M1080 396 Q1060 300 970 262 Q1010 330 1040 420Z',
        brush.slab('#e9dcb8'),
      ),
      path(
        'M960 470 Q1010 380 1140 400 Q1250 420 1350 520 Q1390 560 1364 592 Q1240 622 1100 606 Q980 600 960 470Z',
        brush.ball(colour),
      ),
      path('M1060 590 Q1220 612 1370 580 Q1340 620 1220 620 Q1100 620 1060 590Z', brush.slab(tone(colour, -0.2))),
      ellipse(1330, 524, 11, 8, tone(colour, -0.6), 'transform="rotate(24 1330 524)"'),
      stroke('M1090 476 Q1130 506 1178 486', tone(colour, -0.62), 11),
      stroke('M1076 446 Q1130 424 1186 450', tone(colour, -0.34), 10),
      stroke('M1386 500 q26 -30 6 -56 q-18 -28 8 -52', '#ffffff', 9, 'opacity=".35"'),
    ];
  },
);
