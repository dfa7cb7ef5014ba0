import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A winged shuttle orbiter flying to the upper right. */
export const spaceShuttle = ownSubject(
  {
    concept: 'space-shuttle',
    names: ['shuttle', 'orbiter', 'space plane'],
    kind: 'aircraft',
    heightMetres: 37,
    footing: 'flies',
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#f4f6f8' }) => [
    path('M230 880 Q210 960 280 996 Q350 960 330 880Z', brush.wall('#ffb53a')),
    path('M250 880 Q244 930 280 966 Q316 930 310 880Z', '#fff3c4'),
    both(
      280,
      path('M200 420 Q150 560 20 740 L14 830 L210 850Z', brush.slab(colour)),
      path('M20 740 L14 830 L210 850 V820 L40 800Z', '#2c2f35'),
      path('M196 440 Q150 560 30 726 L46 736 Q170 590 206 480Z', '#2c2f35'),
    ),
    path('M280 6 Q364 60 376 240 L384 850 H176 L184 240 Q196 60 280 6Z', brush.pillar(colour)),
    path('M280 6 Q330 38 352 110 Q280 80 208 110 Q230 38 280 6Z', brush.ball('#2c2f35')),
    path('M226 150 Q280 124 334 150 L340 190 Q280 166 220 190Z', brush.slab('#2b4a63')),
    stroke('M262 136 V176 M300 136 V178', colour, 6),
    both(280, rect(214, 250, 62, 440, brush.pillar(tone(colour, -0.05)), 4)),
    stroke('M280 250 V690 M214 360 H346 M214 470 H346 M214 580 H346', '#00000026', 5),
    path('M262 620 L280 560 L298 620 V880 H262Z', brush.pillar(tone(colour, -0.1))),
    both(280, path('M196 830 Q176 870 190 900 H250 Q262 870 250 830Z', brush.metal('#5b626b'))),
    rect(196, 690, 40, 60, '#c8332b', 4),
    rect(324, 690, 40, 60, '#2f5fa8', 4),
  ],
);

/** An orbital station of modules and solar wings. */
export const spaceStation = ownSubject(
  {
    concept: 'space-station',
    names: ['iss', 'orbital station', 'international space station'],
    kind: 'machine',
    heightMetres: 70,
    footing: 'flies',
    width: 1000,
    height: 640,
  },
  (brush) => [
    rect(60, 300, 880, 28, brush.tube('#c9ced6'), 6),
    repeat(22, (i) => stroke(`M${70 + i * 40} 304 l20 20 l20 -20`, '#6b727b', 4)),
    both(
      500,
      [70, 180].map((x) =>
        [10, 350].map((y) => [
          rect(x, y, 90, 280, brush.slab('#2f4f93'), 4),
          repeat(3, (i) => stroke(`M${x + 22 + i * 22} ${y} V${y + 280}`, '#9db6e6', 4)),
          repeat(9, (i) => stroke(`M${x} ${y + 28 + i * 28} H${x + 90}`, '#9db6e680', 4)),
          rect(x, y, 90, 280, 'none', 4, 'stroke="#e0b24a" stroke-width="6"'),
        ]),
      ),
    ),
    rect(410, 120, 180, 130, brush.pillar('#e9edf1'), 30),
    rect(430, 230, 140, 190, brush.pillar('#dfe3e8'), 20),
    rect(330, 270, 340, 100, brush.tube('#f1f3f6'), 40),
    rect(440, 400, 120, 170, brush.pillar('#e3e7eb'), 28),
    stroke('M350 270 V370 M410 270 V370 M590 270 V370 M650 270 V370 M440 470 H560 M410 190 H590', '#9aa2ab', 5),
    circle(500, 320, 36, brush.metal('#aab1b9')),
    circle(500, 320, 24, brush.slab('#8fd0ee')),
    rect(452, 146, 96, 26, '#d2a640', 8),
    path('M450 560 H550 L520 620 H480Z', brush.metal('#8d949d')),
    stroke('M500 120 V60', '#9aa2ab', 8),
    path('M450 40 Q500 90 550 40 Q500 60 450 40Z', brush.wall('#e9edf1')),
  ],
);

/** A six-wheeled planetary rover. */
export const rover = ownSubject(
  {
    concept: 'rover',
    names: ['mars rover', 'moon rover', 'lunar rover', 'space rover'],
    kind: 'machine',
    heightMetres: 2.1,
    footing: 'stands',
    width: 1000,
    height: 820,
  },
  (brush, { colour = '#e8e4da' }) => [
    rect(640, 90, 24, 260, brush.metal('#c9ced6'), 6),
    rect(570, 20, 170, 96, brush.slab('#f1efe8'), 16),
    circle(620, 68, 30, '#23262c'),
    circle(690, 68, 30, '#23262c'),
    circle(620, 68, 18, brush.ball('#5fa8d0')),
    circle(690, 68, 18, brush.ball('#5fa8d0')),
    stroke('M180 350 L130 180', '#9aa2ab', 9),
    circle(128, 174, 15, brush.ball('#d8453c')),
    stroke('M820 430 L930 380 L950 480', '#b3b9c0', 22),
    rect(920, 470, 60, 60, brush.slab('#8d949d'), 8),
    path('M100 340 H560 L600 370 H80Z', brush.wall('#3a5a9f')),
    repeat(6, (i) => stroke(`M${130 + i * 76} 342 L${120 + i * 78} 368`, '#9db6e6', 5)),
    path('M150 370 H820 L860 420 V540 H150 L110 500 V410Z', brush.slab(colour)),
    path('M110 410 H860 V430 H110Z', '#00000026'),
    rect(210, 444, 130, 70, brush.slab('#d2a640'), 8),
    rect(380, 444, 160, 70, '#4a5059', 8),
    repeat(4, (i) => circle(404 + i * 37, 479, 10, ['#5fd08a', '#ffd65c', '#e8566a', '#5fa8d0'][i]!)),
    rect(600, 440, 180, 80, 'none', 8, 'stroke="#9aa2ab" stroke-width="7"'),
    stroke('M180 560 L150 690 M180 560 L420 600 L480 690 M420 600 L560 540 L830 690', '#7f868f', 26),
    circle(420, 600, 26, brush.ball('#c9ced6')),
    [140, 490, 840].map((x) =>
      at(x, 705, 1, 0, [
        circle(0, 0, 114, brush.ball('#4a4d55')),
        repeat(16, (i) => at(0, 0, 1, i * 22.5, rect(-10, -116, 20, 22, '#2a2c31', 4))),
        circle(0, 0, 72, brush.metal('#aab1b9')),
        repeat(6, (i) => at(0, 0, 1, i * 60, path('M-10 -20 L-18 -66 H18 L10 -20Z', '#5b626b'))),
        circle(0, 0, 24, brush.ball('#e9edf1')),
      ]),
    ),
  ],
);

/** A sleek interstellar ship. */
export const spaceship = ownSubject(
  {
    concept: 'spaceship',
    names: ['space ship', 'starship', 'spacecraft', 'starfighter'],
    kind: 'aircraft',
    heightMetres: 12,
    footing: 'flies',
    width: 1000,
    height: 440,
  },
  (brush, { colour = '#d5dbe4' }) => [
    path(
      'M0 206 L120 180 V250 Z M0 300 L120 270 V330Z',
      brush.stops('left', [
        [0, '#bff2ff'],
        [0.5, '#4fc3ff', 0.8],
        [1, '#2f7fff', 0],
      ]),
    ),
    path('M180 130 L60 6 H200 L420 120Z', brush.slab(tone(colour, -0.2))),
    path('M110 170 H240 V344 H110Z', brush.tube('#5b6673')),
    [196, 264, 318].map((y) => ellipse(112, y, 13, 28, '#8feaff')),
    path('M170 150 Q420 80 660 110 Q880 140 994 230 Q880 290 660 310 Q400 340 170 330Z', brush.tube(colour)),
    path('M170 250 Q560 290 994 230 Q880 290 660 310 Q400 340 170 330Z', '#2a305033'),
    path(
      'M560 118 Q680 100 790 160 Q700 200 560 186Z',
      brush.stops('diagonal', [
        [0, '#e4fbff'],
        [0.45, '#43a8d8'],
        [1, '#163a5f'],
      ]),
    ),
    stroke('M590 130 Q680 120 740 150', '#ffffffb3', 8),
    path('M260 280 L620 290 L360 436 H180Z', brush.slab(tone(colour, 0.06))),
    path('M300 300 L560 304 L360 420 H280Z', brush.slab('#d8453c')),
    stroke('M200 200 H520 M240 230 H500 M840 176 Q820 226 850 268', '#00000033', 6),
    repeat(7, (i) => circle(300 + i * 40, 214, 7, i % 2 ? '#ffe08a' : '#8feaff')),
    stroke('M360 436 H180 M620 290 L660 296', '#5b6673', 9),
  ],
);
