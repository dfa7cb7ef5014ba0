import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A squirrel sitting up with an acorn. */
export const squirrel = ownSubject(
  {
    concept: 'squirrel',
    names: ['red squirrel', 'tree squirrel'],
    kind: 'animal',
    heightMetres: 0.25,
    footing: 'stands',
    width: 880,
    height: 920,
    anchors: { hand: { x: 560, y: 520 } },
  },
  (brush, { colour = '#b8662e' }) => [
    path(
      'M300 880 Q40 860 30 600 Q20 420 120 320 Q20 260 60 130 Q120 0 270 30 Q400 80 370 230 Q340 380 300 470 Q280 620 400 760Z',
      brush.slab(colour),
    ),
    path(
      'M300 800 Q120 780 110 600 Q110 460 210 370 Q110 250 150 160 Q200 90 260 120 Q330 160 290 250 Q240 380 230 480 Q220 640 320 740Z',
      tone(colour, 0.3),
      'opacity=".6"',
    ),
    path('M330 900 Q260 760 330 600 Q400 440 540 450 Q640 480 640 620 Q640 800 580 900Z', brush.ball(colour)),
    path('M470 560 Q600 520 620 640 Q620 800 560 896 H480 Q430 720 470 560Z', brush.ball('#f6e4c8')),
    path('M320 900 Q280 760 390 720 Q500 720 510 850 L620 880 Q640 916 600 920 H350Z', brush.ball(tone(colour, -0.06))),
    path('M500 290 Q490 170 540 130 Q590 180 580 270Z M610 280 Q630 170 690 150 Q710 220 670 300Z', brush.slab(colour)),
    path(
      'M440 380 Q440 250 590 240 Q720 250 780 390 Q800 450 740 470 Q660 520 560 510 Q440 500 440 380Z',
      brush.ball(colour),
    ),
    path('M600 450 Q680 380 780 400 Q800 450 740 470 Q660 520 580 504Z', brush.ball('#f6e4c8')),
    ellipse(640, 356, 26, 30, '#241a16'),
    circle(632, 344, 9, '#ffffff'),
    ellipse(778, 404, 20, 16, '#3a2420'),
    stroke('M760 440 Q730 460 700 452', '#6b3f22', 5),
    ellipse(620, 570, 62, 72, brush.ball('#c9903f')),
    path('M556 550 Q560 490 620 484 Q684 490 686 550 Q620 574 556 550Z', brush.ball('#7a5030')),
    stroke('M622 486 v-22', '#5b3a20', 9),
    stroke('M480 600 Q520 640 580 600 M640 640 Q670 640 690 600', tone(colour, -0.1), 44),
  ],
);

/** A walrus resting on its belly. */
export const walrus = ownSubject(
  {
    concept: 'walrus',
    names: ['tusked seal'],
    kind: 'animal',
    heightMetres: 1.3,
    footing: 'lies',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#9a6a50' }) => [
    path('M640 560 Q860 560 900 690 L990 650 Q1000 720 960 750 L760 756Z', brush.slab(tone(colour, -0.15))),
    path(
      'M150 740 Q60 500 180 260 Q300 60 470 120 Q640 260 760 460 Q860 620 860 740 Q500 780 150 740Z',
      brush.ball(colour),
    ),
    path('M560 640 Q700 640 760 740 L620 758 Q560 740 540 700Z', brush.slab(tone(colour, -0.2))),
    path('M200 600 Q100 640 60 740 Q140 770 240 740 Q280 700 290 640Z', brush.slab(tone(colour, -0.12))),
    stroke('M90 736 l10 -34 M130 746 l8 -40 M170 748 l6 -40', tone(colour, -0.4), 6),
    path('M120 300 Q120 60 330 50 Q520 70 520 300 Q500 430 320 440 Q140 430 120 300Z', brush.ball(tone(colour, 0.06))),
    stroke('M200 480 Q330 540 470 460 M210 560 Q350 610 500 530', '#00000021', 11),
    both(
      310,
      circle(236, 196, 21, '#241a16'),
      circle(229, 188, 7, '#fff'),
      stroke('M200 160 Q230 140 262 156', tone(colour, -0.3), 8),
    ),
    both(310, path('M262 380 Q240 520 226 620 Q256 630 276 590 Q300 480 300 380Z', brush.pillar('#fbf4e2'))),
    both(
      310,
      path('M312 270 Q200 250 170 340 Q180 420 260 420 Q312 410 312 330Z', brush.ball(tone(colour, 0.32))),
      repeat(9, (i) => circle(206 + (i % 3) * 34, 318 + Math.floor(i / 3) * 30, 4.5, tone(colour, -0.3))),
      stroke('M190 340 L110 330 M192 366 L114 384 M206 396 L140 430', '#fff3dc', 4),
    ),
    path('M310 290 Q270 280 268 256 Q310 236 352 256 Q350 280 310 290Z', brush.ball('#4a2f26')),
  ],
);

/** A tree frog sitting and looking at the viewer. */
export const frog = ownSubject(
  {
    concept: 'frog-body',
    names: ['frog', 'tree frog', 'toad', 'green frog'],
    kind: 'animal',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 780,
  },
  (brush, { colour = '#6cb33e' }) => [
    both(
      500,
      path(
        'M330 440 Q120 400 80 560 Q60 700 200 730 L60 740 Q20 780 70 780 H300 Q380 780 400 700Z',
        brush.ball(tone(colour, -0.12)),
      ),
      stroke('M130 560 Q180 490 290 520', tone(colour, 0.2), 11),
    ),
    path('M280 420 Q240 720 400 760 H600 Q760 720 720 420Z', brush.ball(colour)),
    path('M350 470 Q330 700 430 750 H570 Q670 700 650 470Z', brush.ball('#f2eec0')),
    both(
      500,
      path(
        'M340 560 Q300 680 320 740 L240 770 Q240 784 280 780 L420 780 Q440 760 410 740 Q400 640 420 570Z',
        brush.ball(colour),
      ),
      circle(252, 770, 13, brush.ball('#f2a03c')),
      circle(300, 774, 13, brush.ball('#f2a03c')),
      circle(350, 772, 13, brush.ball('#f2a03c')),
    ),
    path('M500 130 Q210 130 170 340 Q180 500 500 510 Q820 500 830 340 Q790 130 500 130Z', brush.ball(colour)),
    path('M180 370 Q300 520 500 510 Q700 520 820 370 Q800 500 500 512 Q200 500 180 370Z', brush.wall('#f2eec0')),
    stroke('M196 366 Q500 500 804 366', '#2f5a1e', 11),
    both(
      500,
      circle(310, 160, 112, brush.ball(colour)),
      circle(310, 150, 80, brush.ball('#fffbe6')),
      circle(310, 150, 66, brush.ball('#f2b53c')),
      ellipse(310, 150, 50, 34, '#1c1a14'),
      circle(290, 134, 13, '#ffffff'),
      circle(466, 290, 9, '#2f5a1e'),
      circle(260, 380, 30, brush.spot('#ff8a7a', 0.5)),
    ),
    repeat(5, (i) => ellipse(380 + i * 60, 190 + (i % 2) * 34, 17, 11, tone(colour, -0.24))),
  ],
);
