import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A koala holding on to a eucalyptus trunk. */
export const koala = ownSubject(
  {
    concept: 'koala-body',
    names: ['koala', 'koala bear'],
    kind: 'animal',
    heightMetres: 0.75,
    footing: 'stands',
    width: 820,
    height: 960,
  },
  (brush, { colour = '#98a0aa' }) => [
    rect(590, 0, 130, 960, brush.pillar('#b89a74'), 20),
    repeat(5, (i) => path(`M${604 + (i % 2) * 60} ${90 + i * 180} q40 -10 44 30 q-40 16 -44 -30z`, '#00000021')),
    path(
      'M700 200 Q780 120 816 20 Q760 30 720 90 Q690 140 690 190Z M600 110 Q520 70 500 4 Q560 10 600 50Z',
      brush.slab('#6f9a5a'),
    ),
    path('M240 480 Q160 640 220 840 Q300 960 440 940 Q560 900 560 740 Q560 560 480 480Z', brush.ball(colour)),
    path('M280 560 Q230 680 290 820 Q360 900 430 840 Q480 740 440 580Z', brush.ball('#eceef0')),
    path('M440 560 Q560 520 660 560 Q690 600 650 630 Q560 620 470 650Z', brush.ball(tone(colour, 0.05))),
    path(
      'M400 800 Q520 760 650 790 Q690 830 650 870 Q560 860 500 920 Q420 930 400 800Z',
      brush.ball(tone(colour, -0.06)),
    ),
    stroke('M640 566 l26 10 M646 590 l26 4 M642 612 l22 0 M640 800 l28 6 M646 826 l26 2 M640 850 l24 -4', '#3a3d45', 9),
    both(
      330,
      circle(120, 210, 116, brush.ball(colour)),
      circle(128, 220, 76, brush.ball('#f4d8d8')),
      repeat(6, (i) => circle(50 + i * 22, 284 - (i % 2) * 10 + i * 3, 26, '#e4e7ea')),
    ),
    path(
      'M330 120 Q110 120 104 340 Q110 520 330 530 Q550 520 556 340 Q550 120 330 120Z',
      brush.ball(tone(colour, 0.06)),
    ),
    both(330, circle(220, 320, 30, '#2b2622'), circle(210, 308, 10, '#fff')),
    path('M330 270 Q276 270 278 370 Q284 440 330 444 Q376 440 382 370 Q384 270 330 270Z', brush.ball('#3a3d45')),
    ellipse(314, 310, 17, 30, '#ffffff40'),
    stroke('M330 444 V464 Q300 484 276 470 M330 464 Q360 484 384 470', '#3a3d45', 7),
  ],
);

/** A hamster with full cheeks and a seed. */
export const hamster = ownSubject(
  {
    concept: 'hamster-body',
    names: ['hamster'],
    kind: 'animal',
    heightMetres: 0.1,
    footing: 'stands',
    width: 860,
    height: 900,
  },
  (brush, { colour = '#e0a862' }) => [
    path('M430 280 Q110 300 80 640 Q80 860 260 884 H600 Q780 860 780 640 Q750 300 430 280Z', brush.ball(colour)),
    path('M430 440 Q230 460 220 680 Q240 860 430 870 Q620 860 640 680 Q630 460 430 440Z', brush.ball('#fbf1e2')),
    both(
      430,
      ellipse(250, 876, 100, 30, brush.ball('#f2b8a8')),
      stroke('M200 884 v-16 M240 888 v-18 M280 888 v-18', '#c98474', 7),
    ),
    both(430, circle(190, 120, 88, brush.ball(tone(colour, -0.08))), circle(198, 130, 54, brush.ball('#f2b8b0'))),
    path(
      'M430 60 Q170 60 130 300 Q90 480 260 530 Q340 550 430 550 Q520 550 600 530 Q770 480 730 300 Q690 60 430 60Z',
      brush.ball(colour),
    ),
    both(430, ellipse(240, 420, 130, 108, brush.ball('#fbf1e2')), circle(180, 430, 44, brush.spot('#f28a7a', 0.5))),
    path('M430 220 Q370 330 380 470 Q430 520 480 470 Q490 330 430 220Z', brush.ball('#fbf1e2')),
    both(430, circle(288, 290, 42, '#241c18'), circle(274, 272, 15, '#ffffff'), circle(300, 308, 7, '#ffffff99')),
    path('M400 366 Q430 350 460 366 Q456 396 430 402 Q404 396 400 366Z', brush.ball('#e87a7a')),
    stroke('M430 402 V430 Q400 456 370 440 M430 430 Q460 456 490 440', '#8a4f3a', 7),
    rect(418, 440, 24, 24, '#ffffff', 6),
    both(430, stroke('M250 410 L130 390 M250 430 L126 440', '#ffffffb3', 4)),
    path(
      'M430 560 Q370 610 390 690 Q430 720 470 690 Q490 610 430 560Z',
      brush.stops('right', [
        [0, '#3a3630'],
        [0.3, '#f4ecd8'],
        [0.5, '#3a3630'],
        [0.7, '#f4ecd8'],
        [1, '#3a3630'],
      ]),
    ),
    both(
      430,
      path('M230 560 Q300 540 390 610 Q410 650 380 664 Q300 660 230 640Z', brush.ball(tone(colour, 0.05))),
      ellipse(384, 640, 32, 26, brush.ball('#f2b8a8')),
    ),
  ],
);
