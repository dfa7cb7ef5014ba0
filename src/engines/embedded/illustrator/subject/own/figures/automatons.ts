import { joinSvg, tone } from '../brush.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { AXIS } from './body.ts';
import { figure } from './figure.ts';

/** A humanoid robot, one hand raised. */
export const robot = figure(
  'robot-figure',
  ['robot', 'android', 'humanoid robot', 'cyborg'],
  (brush, { colour = '#9fb4c8' }) => {
    const dark = '#4a5564';
    const arm = [
      rect(160, 300, 56, 130, brush.metal(colour), 24),
      circle(188, 440, 28, brush.ball(dark)),
      rect(158, 452, 60, 120, brush.metal(colour), 18),
      rect(170, 566, 36, 20, dark),
      path(
        'M150 590 Q150 576 188 576 Q226 576 226 590 L222 640 L204 640 V612 H172 V640 L154 640Z',
        brush.metal(tone(colour, -0.1)),
      ),
    ];
    return [
      both(
        AXIS,
        rect(236, 590, 36, 70, dark, 10),
        rect(222, 640, 66, 140, brush.metal(colour), 18),
        circle(255, 794, 28, brush.ball(dark)),
        rect(218, 806, 74, 140, brush.metal(colour), 18),
        path('M200 1000 Q196 940 250 934 Q300 940 300 1000Z', brush.metal(tone(colour, -0.12))),
        rect(196, 986, 106, 14, dark, 5),
      ),
      arm,
      `<g transform="translate(600 0) scale(-1 1)"><g transform="rotate(148 188 316)">${joinSvg(arm)}</g></g>`,
      rect(272, 246, 56, 50, dark, 8),
      stroke('M276 260 H324 M276 276 H324', '#8d97a3', 5),
      path('M206 290 Q300 262 394 290 L372 540 Q300 562 228 540Z', brush.slab(colour)),
      rect(244, 540, 112, 66, brush.metal(dark), 14),
      rect(252, 330, 96, 84, '#26303c', 14),
      circle(280, 360, 13, brush.ball('#ff6a5c')),
      circle(320, 360, 13, brush.ball('#ffd65c')),
      stroke('M268 394 H280 L288 380 L298 404 L306 394 H332', '#5ff0c8', 5),
      repeat(3, (i) => rect(262, 440 + i * 22, 76, 11, '#00000040', 5)),
      both(
        AXIS,
        circle(210, 304, 42, brush.ball(tone(colour, 0.1))),
        circle(210, 304, 15, dark),
        circle(246, 310, 6, dark),
      ),
      stroke('M300 90 V40', dark, 9),
      circle(300, 30, 21, brush.ball('#ff6a5c')),
      rect(206, 90, 188, 166, brush.slab(tone(colour, 0.1)), 46),
      both(AXIS, rect(184, 140, 30, 66, brush.metal(dark), 12)),
      rect(228, 120, 144, 94, '#1d2632', 34),
      both(AXIS, circle(266, 162, 22, brush.spot('#6ff4ff', 1)), circle(266, 162, 13, '#c9fcff')),
      stroke('M276 194 Q300 208 324 194', '#6ff4ff', 6),
      stroke('M236 106 Q300 92 350 104', '#ffffff80', 8),
      repeat(5, (i) => rect(266 + i * 15, 228, 8, 16, dark, 3)),
    ];
  },
  { kind: 'machine' },
);

/** A standing skeleton. */
export const skeleton = figure(
  'skeleton',
  ['human skeleton', 'living skeleton', 'undead skeleton'],
  (brush, { colour = '#efe8d6' }) => {
    const bone = (x0: number, y0: number, x1: number, y1: number, width: number) => [
      stroke(`M${x0} ${y0} L${x1} ${y1}`, tone(colour, -0.08), width),
      stroke(`M${x0 - 2} ${y0} L${x1 - 2} ${y1}`, tone(colour, 0.5), width * 0.3),
      circle(x0, y0, width * 0.8, brush.ball(colour)),
      circle(x1, y1, width * 0.8, brush.ball(colour)),
    ];
    return [
      both(
        AXIS,
        bone(262, 540, 254, 740, 19),
        bone(246, 760, 246, 940, 13),
        bone(262, 760, 260, 940, 10),
        circle(254, 748, 21, brush.ball(colour)),
        path('M240 950 H272 V1000 H196 Q200 972 240 966Z', brush.ball(colour)),
        stroke('M206 996 V980 M222 996 V974 M240 996 V970', '#00000033', 4),
      ),
      repeat(12, (i) => rect(286 - i * 0.6, 240 + i * 24, 28 + i * 1.2, 18, brush.tube(colour), 7)),
      path(
        'M300 500 Q240 470 216 506 Q214 560 262 570 Q290 560 300 540 Q310 560 338 570 Q386 560 384 506 Q360 470 300 500Z',
        brush.ball(colour),
      ),
      both(AXIS, ellipse(262, 532, 17, 13, '#6d6250')),
      repeat(7, (i) =>
        both(
          AXIS,
          stroke(
            `M296 ${292 + i * 24} Q${200 - (i < 4 ? i * 3 : (8 - i) * 3)} ${284 + i * 22} ${216 + (i > 4 ? (i - 4) * 14 : 0)} ${330 + i * 20} Q240 ${352 + i * 18} ${i < 5 ? 290 : 262} ${338 + i * 22}`,
            tone(colour, i % 2 ? 0.1 : -0.04),
            11,
          ),
        ),
      ),
      rect(292, 300, 16, 140, brush.pillar(colour), 8),
      both(AXIS, stroke('M298 276 Q250 262 214 284', colour, 15), bone(206, 294, 186, 430, 15)),
      bone(180, 450, 174, 570, 10),
      bone(194, 450, 190, 570, 9),
      stroke('M172 590 l-8 42 M182 594 l0 46 M192 590 l8 42 M164 584 l-16 28', colour, 9),
      bone(414, 450, 456, 350, 10),
      bone(424, 458, 468, 356, 9),
      stroke('M458 334 l-14 -34 M466 332 l0 -44 M474 334 l14 -36 M452 342 l-24 -14', colour, 9),
      path(
        'M300 50 Q214 50 214 140 Q216 176 244 190 L250 230 Q300 250 350 230 L356 190 Q384 176 386 140 Q386 50 300 50Z',
        brush.ball(colour),
      ),
      both(AXIS, ellipse(264, 142, 25, 27, '#2c2620'), circle(268, 144, 6, '#ffb35a')),
      path('M300 158 L286 186 Q300 194 314 186Z', '#2c2620'),
      path('M256 204 Q300 220 344 204 L340 228 Q300 246 260 228Z', '#2c2620'),
      repeat(6, (i) => [
        rect(262 + i * 13, 204, 11, 13, tone(colour, 0.4), 3),
        rect(264 + i * 12.6, 220, 10, 12, tone(colour, 0.1), 3),
      ]),
    ];
  },
  { kind: 'fantasy' },
);

/** A straw-stuffed scarecrow on a pole. */
export const scarecrow = figure(
  'scarecrow',
  ['straw man', 'scare crow'],
  (brush, { colour = '#b5442f' }) => {
    const straw = (x: number, y: number, spread: number, degrees: number) =>
      `<g transform="rotate(${degrees} ${x} ${y})">${joinSvg(repeat(9, (i) => stroke(`M${x} ${y} L${x + (i - 4) * spread} ${y + 56 - Math.abs(i - 4) * 5}`, i % 2 ? '#e9c45a' : '#c99a35', 7)))}</g>`;
    return [
      rect(286, 240, 28, 760, brush.pillar('#7a5030'), 6),
      rect(20, 316, 560, 26, brush.tube('#7a5030'), 8),
      straw(46, 330, 9, 90),
      straw(554, 330, 9, -90),
      path(
        'M50 290 Q150 270 240 268 H360 Q450 270 550 290 L550 372 Q450 384 380 380 L376 600 Q300 624 224 600 L220 380 Q150 384 50 372Z',
        brush.slab(colour),
      ),
      brush.clip(
        'M50 290 Q150 270 240 268 H360 Q450 270 550 290 L550 372 Q450 384 380 380 L376 600 Q300 624 224 600 L220 380 Q150 384 50 372Z',
        [
          repeat(14, (i) => rect(40 + i * 40, 250, 12, 380, '#0000002e')),
          repeat(9, (i) => rect(40, 270 + i * 40, 520, 12, '#ffffff21')),
        ],
      ),
      rect(240, 450, 66, 60, brush.slab('#5a86b0'), 4, 'stroke="#f1e2c0" stroke-width="4" stroke-dasharray="8 7"'),
      straw(256, 840, 10, 6),
      straw(344, 840, 10, -6),
      path('M224 590 Q300 616 376 590 L382 850 L316 858 L300 680 L284 858 L218 850Z', brush.slab('#4a6390')),
      rect(330, 700, 46, 52, '#d2a640', 4, 'stroke="#f1e2c0" stroke-width="4" stroke-dasharray="8 7"'),
      stroke('M226 590 Q300 616 374 590', '#c9a66a', 14),
      straw(272, 250, 11, 40),
      straw(328, 250, 11, -40),
      path('M224 150 Q216 60 300 60 Q384 60 376 150 Q380 236 330 252 H270 Q220 236 224 150Z', brush.ball('#d9bd85')),
      both(AXIS, stroke('M252 138 L282 162 M282 138 L252 162', '#3a2a1c', 8)),
      path('M300 164 L284 192 H316Z', brush.slab('#d9762e')),
      stroke('M246 204 Q300 240 354 204', '#3a2a1c', 7),
      repeat(6, (i) => stroke(`M${258 + i * 17} ${204 + Math.sin((i / 5) * 3.14) * 16} v16`, '#3a2a1c', 5)),
      straw(240, 100, 7, 50),
      straw(360, 100, 7, -50),
      path('M236 96 Q246 10 290 4 Q350 6 366 96 Q300 116 236 96Z', brush.slab('#8a5f38')),
      path(
        'M150 90 Q230 124 300 116 Q380 124 450 90 Q440 120 380 134 Q300 146 220 134 Q160 120 150 90Z',
        brush.wall('#9c6e43'),
      ),
      path('M236 98 Q300 120 366 98 L362 76 Q300 96 240 76Z', '#b5442f'),
    ];
  },
  { kind: 'object' },
);

/** A hulking figure of stone with moss and glowing eyes. */
export const golem = figure(
  'golem',
  ['stone golem', 'rock monster', 'stone giant'],
  (brush, { colour = '#8d8a84' }) => {
    const boulder = (d: string, amount: number) => [
      path(d, brush.slab(tone(colour, amount))),
      stroke(d, '#00000022', 5),
    ];
    return [
      both(
        AXIS,
        boulder('M190 640 L290 620 L300 770 L270 830 L190 800 L170 720Z', -0.15),
        boulder('M176 810 L280 800 L296 960 L286 1000 H150 L146 940Z', -0.05),
      ),
      both(
        AXIS,
        boulder('M40 300 L130 230 L200 290 L190 410 L100 450 L30 400Z', 0.05),
        boulder('M40 430 L130 440 L160 560 L110 610 L30 570Z', -0.08),
      ),
      both(
        AXIS,
        boulder('M14 590 L120 600 L150 700 L110 780 L30 770 L0 690Z', 0.02),
        stroke('M40 760 V720 M70 774 V726 M100 770 V724', '#00000040', 7),
      ),
      boulder('M180 240 L300 210 L420 240 L460 380 L420 560 L300 650 L180 560 L140 380Z', 0.04),
      path('M180 240 L300 210 L300 420 L140 380Z', '#ffffff1a'),
      path('M300 420 L460 380 L420 560 L300 650Z', '#00000026'),
      stroke('M240 320 L280 360 L260 420 M360 440 L330 500 L360 540 M220 500 L250 530', '#3a3834', 7),
      path('M300 330 L326 366 L300 402 L274 366Z', brush.slab('#7ff0d8')),
      circle(300, 366, 80, brush.spot('#7ff0d8', 0.5)),
      boulder('M220 100 L290 60 L370 90 L392 180 L350 240 L250 240 L208 180Z', 0.1),
      path('M216 150 L300 130 L386 150 L380 176 L300 164 L222 176Z', '#4a4844'),
      both(
        AXIS,
        circle(264, 186, 30, brush.spot('#7ff0d8', 0.8)),
        path('M246 180 L282 186 L276 200 L250 196Z', '#b8fff0'),
      ),
      stroke('M262 222 H338', '#4a4844', 9),
      repeat(16, (i) =>
        circle(
          [230, 260, 300, 340, 60, 90, 130, 480, 520, 550, 190, 410, 180, 430, 200, 400][i]!,
          [92, 70, 62, 76, 292, 266, 244, 250, 280, 310, 560, 560, 640, 640, 800, 810][i]!,
          17 + (i % 3) * 5,
          i % 2 ? '#6f9a45' : '#5a8238',
        ),
      ),
    ];
  },
  { kind: 'fantasy', heightMetres: 3 },
);

/** A shaggy snow creature. */
export const yeti = figure(
  'yeti',
  ['abominable snowman', 'bigfoot', 'sasquatch', 'snow monster', 'monster'],
  (brush, { colour = '#eaf2fa' }) => {
    const fringe = (y: number, from: number, to: number) =>
      repeat(Math.round((to - from) / 26), (i) =>
        path(`M${from + i * 26} ${y} q8 34 13 44 q10 -14 16 -44z`, tone(colour, -0.08)),
      );
    return [
      both(
        AXIS,
        path('M170 640 Q150 860 180 940 H290 L300 700Z', brush.ball(tone(colour, -0.1))),
        path('M120 1000 Q120 930 200 920 Q300 920 300 1000Z', brush.ball('#8fa3bd')),
        repeat(3, (i) => ellipse(150 + i * 40, 984, 17, 14, '#5f7390')),
      ),
      both(
        AXIS,
        path(
          'M180 250 Q60 300 30 520 Q10 660 40 720 Q90 760 130 710 Q150 600 210 480Z',
          brush.ball(tone(colour, -0.05)),
        ),
        path('M26 690 Q30 780 80 784 Q136 776 134 700Z', brush.ball('#8fa3bd')),
        stroke('M52 776 v-24 M78 780 v-26 M104 774 v-24', '#5f7390', 6),
      ),
      path(
        'M300 200 Q150 200 140 420 Q110 640 150 760 Q220 830 300 800 Q380 830 450 760 Q490 640 460 420 Q450 200 300 200Z',
        brush.ball(colour),
      ),
      path(
        'M300 420 Q210 430 210 560 Q220 680 300 690 Q380 680 390 560 Q390 430 300 420Z',
        brush.ball(tone(colour, -0.14)),
      ),
      fringe(770, 150, 450),
      fringe(400, 170, 260),
      fringe(410, 340, 430),
      path('M300 30 Q170 30 160 190 Q150 330 300 350 Q450 330 440 190 Q430 30 300 30Z', brush.ball(colour)),
      both(AXIS, path('M186 90 Q140 60 146 10 Q190 30 226 60Z', brush.slab('#c9b48a'))),
      path('M300 110 Q200 110 204 210 Q220 310 300 314 Q380 310 396 210 Q400 110 300 110Z', brush.ball('#8fb0d6')),
      both(
        AXIS,
        circle(258, 190, 25, '#ffffff'),
        circle(263, 194, 12, '#23304a'),
        circle(259, 190, 4, '#fff'),
        stroke('M228 156 Q256 142 282 158', tone(colour, -0.3), 11),
      ),
      ellipse(300, 226, 22, 14, '#4a6a96'),
      path('M244 254 Q300 296 356 254 Q340 306 300 306 Q260 306 244 254Z', '#3a2a40'),
      path('M262 263 l8 22 10 -16z M338 263 l-8 22 -10 -16z', '#ffffff'),
      fringe(56, 230, 370),
    ];
  },
  { kind: 'fantasy', heightMetres: 2.6 },
);
