import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A dragonfly with glassy wings. */
export const dragonfly = ownSubject(
  {
    concept: 'dragonfly',
    names: ['dragon fly', 'damselfly'],
    kind: 'insect',
    heightMetres: 0.08,
    footing: 'flies',
    width: 1000,
    height: 900,
  },
  (brush, { colour = '#2f9ac4' }) => [
    both(
      500,
      path(
        'M480 280 Q300 120 60 110 Q0 130 20 190 Q200 300 478 330Z',
        brush.stops('diagonal', [
          [0, '#e4f8ff', 0.9],
          [0.6, '#a8dcf0', 0.7],
          [1, '#7fc4e8', 0.85],
        ]),
      ),
      path(
        'M480 340 Q280 340 90 430 Q50 480 100 510 Q320 500 484 390Z',
        brush.stops('diagonal', [
          [0, '#e4f8ff', 0.9],
          [1, '#8fd0ea', 0.8],
        ]),
      ),
      stroke(
        'M478 300 Q280 180 50 150 M478 310 Q260 240 40 190 M300 170 L280 240 M180 130 L170 220 M480 356 Q300 380 100 470 M300 370 L320 440 M200 400 L220 480',
        '#3f8ab0',
        4,
      ),
      ellipse(70, 130, 22, 9, '#2b3f55', 'transform="rotate(-20 70 130)"'),
    ),
    repeat(9, (i) => ellipse(500, 440 + i * 50, 27 - i * 1.4, 32, brush.ball(i % 2 ? colour : tone(colour, -0.3)))),
    ellipse(500, 330, 56, 100, brush.ball(colour)),
    stroke('M470 300 Q500 320 530 300 M464 350 Q500 372 536 350', tone(colour, -0.45), 8),
    circle(500, 216, 48, brush.ball(tone(colour, -0.1))),
    both(500, circle(456, 196, 46, brush.ball('#d8402c')), circle(442, 180, 13, '#ffffffb3')),
    both(500, stroke('M470 390 Q420 430 400 480 M466 340 Q410 370 380 400', '#26303c', 8)),
  ],
);

/** A feathery moth. */
export const moth = ownSubject(
  {
    concept: 'moth',
    names: ['luna moth', 'night moth', 'night butterfly'],
    kind: 'insect',
    heightMetres: 0.08,
    footing: 'flies',
    width: 1000,
    height: 800,
  },
  (brush, { colour = '#a88a66' }) => [
    both(
      500,
      path('M480 300 Q360 80 60 40 Q0 60 30 180 Q80 360 240 420 Q380 440 482 380Z', brush.slab(colour)),
      path('M60 40 Q0 60 30 180 Q80 360 240 420 Q120 320 90 200 Q80 100 130 60Z', brush.slab(tone(colour, -0.35))),
      path(
        'M482 380 Q300 400 190 520 Q180 640 280 720 Q340 780 380 740 Q460 600 490 440Z',
        brush.slab(tone(colour, 0.25)),
      ),
      circle(270, 230, 58, brush.ball('#f0dca8')),
      circle(270, 230, 36, '#3a2a22'),
      circle(260, 220, 12, '#ffffff'),
      circle(330, 560, 38, brush.ball('#f0dca8')),
      circle(330, 560, 21, '#3a2a22'),
      stroke('M460 320 Q300 330 150 290 M440 300 Q330 160 160 100 M470 430 Q360 500 260 660', tone(colour, -0.3), 6),
      stroke('M484 170 Q420 60 320 30', '#5b4636', 8),
      repeat(7, (i) =>
        stroke(`M${470 - i * 20} ${150 - i * 17} l-20 22 M${470 - i * 20} ${150 - i * 17} l-2 -28`, '#5b4636', 5),
      ),
    ),
    path('M500 200 Q430 210 440 340 Q440 520 500 640 Q560 520 560 340 Q570 210 500 200Z', brush.ball('#d9c4a0')),
    repeat(5, (i) => stroke(`M452 ${390 + i * 40} Q500 ${414 + i * 40} 548 ${390 + i * 40}`, '#8a6f4f', 9)),
    circle(500, 190, 48, brush.ball('#c9b088')),
    both(500, circle(470, 180, 15, '#1c1714'), circle(466, 175, 5, '#fff')),
  ],
);

/** A green grasshopper. */
export const grasshopper = ownSubject(
  {
    concept: 'grasshopper',
    names: ['locust', 'katydid'],
    kind: 'insect',
    heightMetres: 0.05,
    footing: 'stands',
    width: 1000,
    height: 620,
  },
  (brush, { colour = '#6fb02e' }) => [
    stroke('M820 190 Q900 80 990 20 M800 180 Q860 60 920 4', '#5b7a2a', 7),
    stroke('M520 400 L470 540 L430 600 M620 400 L640 540 L680 604', tone(colour, -0.25), 17),
    path('M40 360 Q200 300 460 280 Q660 260 740 330 Q720 430 600 450 Q380 470 40 390Z', brush.tube(tone(colour, 0.2))),
    repeat(9, (i) =>
      stroke(`M${150 + i * 52} ${340 - i * 5} Q${140 + i * 52} ${400} ${160 + i * 52} ${424}`, tone(colour, -0.25), 6),
    ),
    path('M60 330 Q300 220 660 240 Q680 280 660 310 Q400 330 60 350Z', brush.slab(tone(colour, -0.1))),
    stroke('M120 330 Q380 260 650 266', tone(colour, 0.35), 6),
    path('M620 240 Q720 200 760 240 L770 400 Q700 440 640 410Z', brush.slab(tone(colour, 0.06))),
    path('M740 170 Q840 150 870 240 Q880 360 830 420 Q770 430 740 380 Q710 270 740 170Z', brush.ball(colour)),
    ellipse(820, 236, 32, 42, brush.ball('#8a3f2a')),
    circle(810, 218, 10, '#ffffff'),
    stroke('M850 380 Q820 400 800 390', tone(colour, -0.5), 7),
    path('M560 380 Q500 160 300 30 Q270 20 270 50 Q360 250 500 420Z', brush.slab(tone(colour, 0.14))),
    stroke('M480 330 Q420 180 310 70', tone(colour, -0.3), 6),
    stroke('M280 44 L130 590 L60 606', tone(colour, -0.1), 19),
    repeat(7, (i) => stroke(`M${250 - i * 19} ${160 + i * 60} l-20 6`, '#8a3f2a', 6)),
    stroke('M690 400 L730 540 L790 606', tone(colour, 0.05), 17),
    stroke('M560 410 L520 560 L470 606', tone(colour, 0.05), 17),
  ],
);
