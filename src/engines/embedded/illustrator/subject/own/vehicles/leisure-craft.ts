import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A harbour tug with a tall funnel. */
const tugboat = ownSubject(
  {
    concept: 'tugboat',
    names: ['tug', 'tug boat', 'harbour tug'],
    kind: 'vessel',
    heightMetres: 6,
    footing: 'floats',
    width: 1200,
    height: 860,
  },
  (brush, { colour = '#c8323a' }) => [
    circle(700, 60, 50, brush.spot('#8d9197', 0.9)),
    circle(780, 40, 40, brush.spot('#b8bcc2', 0.8)),
    path('M620 120 H760 L772 400 H610Z', brush.pillar('#22262d')),
    rect(612, 180, 152, 70, brush.pillar('#f2c23f')),
    rect(330, 250, 250, 180, brush.wall('#f6f1e4'), 10),
    rect(310, 224, 290, 40, brush.slab('#8a5630'), 10),
    repeat(3, (i) => rect(352 + i * 76, 290, 56, 74, brush.slab('#8fc0d8'), 8)),
    rect(290, 420, 560, 130, brush.wall('#f1ead8'), 8),
    repeat(5, (i) => circle(350 + i * 110, 486, 26, brush.ball('#4a7088'))),
    stroke('M450 224 V110', '#6b727b', 13),
    path('M456 116 h90 v54 h-90Z', brush.slab('#2f6fb0')),
    path('M20 460 Q120 540 260 540 H1180 Q1170 720 1080 800 H190 Q60 740 20 460Z', brush.wall(colour)),
    path('M60 640 H1166 Q1140 740 1080 800 H190 Q100 760 60 640Z', brush.wall('#22262d')),
    path('M20 460 Q120 540 260 540 H1180 L1176 580 H240 Q100 580 26 500Z', '#f6f1e4'),
    repeat(5, (i) => [circle(330 + i * 170, 650, 56, '#15171b'), circle(330 + i * 170, 650, 28, brush.ball(colour))]),
    path('M30 800 Q200 760 380 796 T760 796 T1170 800 L1140 860 H60Z', brush.wall('#4f94bd'), 'opacity=".75"'),
    stroke('M60 808 Q200 776 380 806 T760 806 T1140 812', '#ffffffb3', 11),
  ],
);

/** A wrecked wooden ship on the sea floor. */
const shipwreck = ownSubject(
  {
    concept: 'shipwreck',
    names: ['ship wreck', 'sunken ship', 'wreck', 'wrecked ship'],
    kind: 'vessel',
    heightMetres: 9,
    footing: 'stands',
    width: 1400,
    height: 900,
  },
  (brush, { colour = '#6b5240' }) => [
    `<g transform="rotate(-8 700 600)">${[
      rect(470, 40, 40, 520, brush.pillar('#5b4432')),
      path('M860 300 L900 580 H850 L836 320Z', brush.pillar('#5b4432')),
      stroke('M330 170 L660 130', '#5b4432', 24),
      path(
        'M350 180 Q420 260 380 360 Q440 340 470 420 Q500 330 560 380 Q560 260 640 150Z',
        brush.slab('#b8b09a'),
        'opacity=".85"',
      ),
      path('M60 420 Q200 520 420 530 H1180 L1340 380 Q1340 640 1180 780 H300 Q110 700 60 420Z', brush.wall(colour)),
      ...Array.from({ length: 5 }, (_, i) =>
        stroke(
          `M${110 + i * 22} ${530 + i * 54} Q700 ${600 + i * 50} ${1320 - i * 26} ${470 + i * 66}`,
          '#00000040',
          8,
        ),
      ),
      path('M560 600 L640 570 L700 620 L760 580 L800 660 L740 720 L680 690 L610 730 L570 680Z', '#15110e'),
      path('M640 570 L660 730 M740 590 L730 720', 'none', 'stroke="#6b5240" stroke-width="15"'),
      ...Array.from({ length: 4 }, (_, i) => circle(330 + i * 70, 620 + (i % 2) * 20, 24, '#1c1612')),
      path('M1180 530 L1340 380 L1320 300 L1290 400 L1260 340 L1230 440 L1200 400Z', brush.slab(tone(colour, -0.15))),
    ].join('')}</g>`,
    path('M0 900 Q100 740 320 790 Q560 720 760 800 Q1000 740 1400 860 V900Z', brush.wall('#c9b68a')),
    repeat(7, (i) =>
      path(
        `M${120 + i * 190} 860 q-40 -120 10 -200 q-6 90 30 120 q10 -70 50 -110 q-20 110 -40 190Z`,
        i % 2 ? '#4f8a4a' : '#6fa052',
      ),
    ),
    both(700, ellipse(240, 850, 70, 40, brush.ball('#8d8a84'))),
    path('M1130 780 q-60 -30 -50 -90 q40 10 50 50 q6 -50 60 -70 q10 60 -40 110Z', brush.slab('#e0605a')),
  ],
);

/** A snowmobile. */
const snowmobile = ownSubject(
  {
    concept: 'snowmobile',
    names: ['ski doo', 'snow scooter'],
    kind: 'vehicle',
    heightMetres: 1.2,
    footing: 'stands',
    width: 1300,
    height: 720,
    anchors: { seat: { x: 470, y: 290 } },
  },
  (brush, { colour = '#e0483f' }) => [
    path('M90 560 Q90 480 180 480 H640 Q740 490 740 590 Q740 690 650 694 H180 Q90 690 90 560Z', '#22262d'),
    path('M130 570 Q130 520 180 520 H640 Q700 524 700 590 Q700 650 650 654 H180 Q130 650 130 570Z', '#4a5059'),
    repeat(4, (i) => circle(200 + i * 140, 590, 50, brush.ball('#8d949d'))),
    repeat(16, (i) => rect(120 + i * 38, 470, 17, 30, '#15171b', 4)),
    path('M60 400 Q60 330 160 330 L560 310 Q640 300 700 350 L740 420 H120Z', brush.tube('#2b2d33')),
    path('M560 420 L700 300 Q820 190 960 220 L1150 400 Q1180 470 1100 490 H620 L560 480Z', brush.slab(colour)),
    path('M760 270 L880 90 Q920 80 930 110 L960 240Z', brush.slab('#9fc9e0')),
    path('M640 460 L1120 440 L1100 490 H630Z', tone(colour, -0.4)),
    path('M70 440 L560 420 L640 480 H150 Q80 480 70 440Z', brush.wall(colour)),
    stroke('M820 270 L700 190', '#33373e', 22),
    rect(640, 160, 110, 36, '#22262d', 14),
    path('M1060 380 Q1120 400 1140 440 L1050 430Z', brush.ball('#fff3c0')),
    stroke('M960 480 L1000 640 M1060 480 L1020 640', '#6b727b', 24),
    path('M760 670 H1180 Q1270 660 1290 580 Q1310 620 1280 680 Q1240 716 1160 716 H770Z', brush.tube('#33373e')),
  ],
);

/** A personal watercraft. */
const jetSki = ownSubject(
  {
    concept: 'jet-ski',
    names: ['jetski', 'water scooter', 'aqua scooter'],
    kind: 'vessel',
    heightMetres: 1.1,
    footing: 'floats',
    width: 1300,
    height: 620,
    anchors: { seat: { x: 420, y: 240 } },
  },
  (brush, { colour = '#2f8fd0' }) => [
    path('M60 320 Q60 250 170 250 L560 230 L640 320Z', brush.tube('#2b2d33')),
    path(
      'M40 340 Q300 300 620 300 L760 190 Q860 150 960 200 L1250 330 Q1290 360 1240 400 Q1100 520 800 540 H160 Q50 500 40 340Z',
      brush.wall('#f6f8fa'),
    ),
    path('M620 300 L760 190 Q860 150 960 200 L1250 330 L1000 350 Q800 330 660 370Z', brush.slab(colour)),
    path('M40 380 Q400 360 700 420 Q1000 460 1240 390 Q1100 520 800 540 H160 Q60 500 40 380Z', brush.wall(colour)),
    path('M60 370 Q420 350 720 408 Q1000 446 1250 372', 'none', 'stroke="#f2c23f" stroke-width="17"'),
    stroke('M800 200 L720 100', '#33373e', 26),
    rect(620, 74, 170, 40, '#22262d', 18),
    path('M820 190 L900 110 L960 200Z', brush.slab('#22262d')),
    path('M10 560 Q160 500 320 556 T660 556 T1000 550 T1290 560 L1260 620 H40Z', brush.wall('#4f9fcb'), 'opacity=".8"'),
    stroke('M40 560 Q160 516 320 566 T660 566 T1000 560 T1270 572', '#ffffffcc', 13),
    repeat(7, (i) => circle(40 + i * 24, 520 - (i % 3) * 30, 22 - (i % 3) * 5, '#f4fbff')),
  ],
);

export const LEISURE_CRAFT: readonly OwnSubject[] = [tugboat, shipwreck, snowmobile, jetSki];
