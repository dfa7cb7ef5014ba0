import { tone } from '../brush.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import {
  AKIMBO,
  AXIS,
  boots,
  face,
  fist,
  HOLDING,
  limb,
  longHairBehind,
  partedHair,
  SKINS,
  TORSO,
  trousers,
} from './body.ts';
import { figure } from './figure.ts';

/** A slender elf archer in green. */
export const elf = figure(
  'elf-figure',
  ['elf', 'wood elf', 'elven archer', 'elf warrior', 'elf archer'],
  (brush, { colour = '#4a7f45', random }) => {
    const hair = random.pick(['#ead9a0', '#d9b55a', '#c9c4d8']);
    const skin = SKINS[0];
    return [
      longHairBehind(brush, hair, 400),
      path('M228 280 Q140 560 190 860 Q300 900 410 860 Q460 560 372 280Z', brush.slab(tone(colour, -0.4))),
      stroke('M372 250 L420 150 M384 256 L440 160 M360 246 L400 140', '#c9a06a', 7),
      path('M340 260 L372 230 L400 250 L360 330Z', brush.slab('#6b4526')),
      trousers(brush, '#8a7a58'),
      boots(brush, '#5b3d26', 780),
      path(TORSO, brush.slab(colour)),
      path('M238 500 L214 690 L262 668 L300 706 L338 668 L386 690 L362 500Z', brush.slab(tone(colour, 0.06))),
      stroke('M236 506 Q300 526 364 506', '#6b4526', 20),
      rect(284, 500, 32, 30, brush.slab('#d2a640'), 8),
      stroke('M244 300 L356 480', '#6b4526', 13),
      path('M260 262 L300 380 L340 262 Q300 290 260 262Z', tone(colour, 0.35)),
      stroke('M470 130 Q560 400 470 640', '#8a5a30', 15),
      stroke('M470 130 L452 390 L470 640', '#f4efe0', 3),
      limb(brush.slab(tone(colour, 0.05)), HOLDING),
      rect(404, 376, 42, 40, brush.metal('#8a5a34'), 10),
      fist(brush, 458, 390, skin),
      limb(brush.slab(tone(colour, 0.05)), AKIMBO),
      fist(brush, 232, 484, skin, -40),
      both(AXIS, path('M254 160 Q196 130 176 84 Q186 170 252 182Z', brush.ball(skin))),
      face(brush, { skin, feminine: true, brow: tone(hair, -0.4) }),
      partedHair(brush, hair),
      both(AXIS, stroke('M248 170 Q232 250 236 330', hair, 19)),
      stroke('M246 118 Q300 96 354 118', '#d2a640', 7),
      path('M300 98 l12 15 -12 17 -12 -17z', brush.slab('#6fd0a8')),
    ];
  },
  { kind: 'fantasy' },
);

/** A garden gnome, or dwarf, with lantern and red cap: short and broad. */
export const gnome = figure(
  'gnome',
  ['garden gnome'],
  (brush, { colour = '#c8302c' }) => [
    both(AXIS, path('M196 820 H296 V950 Q300 1000 280 1000 H150 Q150 940 196 930Z', brush.pillar('#5b3d26'))),
    path('M180 720 H420 L410 850 H190Z', brush.pillar('#4a5a80')),
    path('M190 520 Q130 640 160 790 Q300 840 440 790 Q470 640 410 520Z', brush.ball('#3f6fa8')),
    path('M150 720 Q300 780 450 720 L452 770 Q300 830 150 770Z', brush.wall('#4a2e1a')),
    rect(260, 738, 80, 70, brush.slab('#e6b544'), 12),
    rect(278, 756, 44, 34, '#4a2e1a', 5),
    stroke('M480 640 V700', '#33363d', 9),
    circle(480, 780, 110, brush.spot('#ffd86a', 0.6)),
    rect(
      444,
      700,
      72,
      130,
      brush.stops('right', [
        [0, '#f6b84a'],
        [0.4, '#fff3c0'],
        [1, '#d98a2a'],
      ]),
      10,
    ),
    rect(436, 690, 88, 20, '#33363d', 6),
    rect(436, 824, 88, 20, '#33363d', 6),
    stroke('M446 710 V826 M514 710 V826', '#33363d', 7),
    limb(brush.slab('#3f6fa8'), [
      [400, 550, 90],
      [470, 600, 76],
      [482, 630, 64],
    ]),
    circle(482, 636, 36, brush.ball(SKINS[0])),
    limb(brush.slab('#3f6fa8'), [
      [200, 550, 90],
      [120, 640, 76],
      [140, 730, 64],
    ]),
    circle(142, 748, 36, brush.ball(SKINS[0])),
    path('M300 380 Q170 380 170 480 Q160 560 200 600 H400 Q440 560 430 480 Q430 380 300 380Z', brush.ball(SKINS[0])),
    both(
      AXIS,
      circle(246, 468, 20, '#fffaf2'),
      circle(249, 470, 13, '#33221a'),
      circle(245, 465, 4.5, '#fff'),
      circle(214, 520, 34, brush.spot('#f0604a', 0.5)),
      stroke('M216 434 Q246 412 276 430', '#f4f4f6', 17),
      ellipse(166, 490, 24, 34, brush.ball(SKINS[0])),
    ),
    path(
      'M176 500 Q150 700 300 830 Q450 700 424 500 Q410 560 360 548 Q300 530 240 548 Q190 560 176 500Z',
      brush.slab('#f2f2f4'),
    ),
    path('M300 540 Q240 516 190 570 Q240 610 300 574 Q360 610 410 570 Q360 516 300 540Z', brush.ball('#ffffff')),
    stroke('M230 620 Q240 720 280 780 M370 620 Q360 720 320 780 M300 620 V800', '#c9ccd4', 6),
    ellipse(300, 520, 44, 38, brush.ball(tone(SKINS[0], -0.12))),
    path('M150 440 Q160 200 320 10 Q380 60 370 130 Q440 260 450 440 Q300 340 150 440Z', brush.slab(colour)),
    path(
      'M140 440 Q300 330 460 440 Q470 400 444 380 Q300 290 156 380 Q130 400 140 440Z',
      brush.wall(tone(colour, -0.2)),
    ),
  ],
  { kind: 'fantasy', heightMetres: 1 },
);

/** The Grim Reaper. */
export const reaper = figure(
  'grim-reaper',
  ['reaper', 'angel of death', 'death with a scythe'],
  (brush, { colour = '#2b2d36' }) => [
    stroke('M470 990 L440 60', '#6b4a30', 17),
    path('M436 50 Q260 -10 90 130 Q280 60 444 110Z', brush.metal('#c9d0d8')),
    path(
      'M300 40 Q200 150 190 320 Q120 600 60 990 L130 960 L180 1000 L240 960 L300 1000 L360 960 L420 1000 L470 960 L540 990 Q480 600 410 320 Q400 150 300 40Z',
      brush.slab(colour),
    ),
    stroke('M230 420 Q190 700 170 960 M300 460 V980 M370 420 Q410 700 430 960', '#00000066', 12),
    path('M300 50 Q180 120 196 270 Q220 340 300 350 Q380 340 404 270 Q420 120 300 50Z', brush.ball(tone(colour, 0.1))),
    path('M300 110 Q226 150 232 250 Q250 310 300 316 Q350 310 368 250 Q374 150 300 110Z', '#0c0c10'),
    path(
      'M300 150 Q248 156 250 214 Q252 240 270 248 L274 282 Q300 296 326 282 L330 248 Q348 240 350 214 Q352 156 300 150Z',
      brush.ball('#e9e3d2'),
    ),
    both(AXIS, ellipse(278, 214, 15, 17, '#15130f'), circle(279, 216, 5, '#ff5a3a')),
    path('M300 226 l-9 20 h18z', '#15130f'),
    stroke('M282 266 H318 M290 258 V276 M300 258 V278 M310 258 V276', '#15130f', 4),
    path('M220 350 Q130 420 150 560 Q210 600 260 540 Q280 440 270 380Z', brush.slab(tone(colour, 0.06))),
    path('M380 350 Q480 360 500 430 Q500 500 430 500 Q380 460 350 400Z', brush.slab(tone(colour, 0.06))),
    stroke('M440 452 h34 M440 468 h36 M442 484 h32', '#e9e3d2', 11),
    stroke('M180 570 v40 M198 574 v44 M216 572 v40', '#e9e3d2', 9),
  ],
  { kind: 'fantasy' },
);

/** A circus clown with balloons of colour on his suit. */
export const clown = figure('clown', ['circus clown'], (brush, { colour = '#f2b32f' }) => [
  both(
    AXIS,
    path('M240 560 Q180 760 200 880 H296 L300 600Z', brush.pillar('#3f8fd0')),
    path('M230 870 H298 V930 Q304 1000 280 1000 H120 Q110 930 230 920Z', brush.ball('#d8302c')),
    ellipse(176, 960, 26, 15, '#ffffff80'),
  ),
  limb(brush.slab(colour), [
    [228, 300, 76],
    [130, 380, 66],
    [120, 480, 60],
  ]),
  limb(brush.slab('#3fae7a'), [
    [372, 300, 76],
    [450, 260, 66],
    [490, 160, 56],
  ]),
  circle(116, 506, 32, brush.ball('#ffffff')),
  circle(496, 136, 32, brush.ball('#ffffff')),
  path('M300 260 Q200 260 196 340 Q180 480 200 620 Q250 660 300 650Z', brush.ball(colour)),
  path('M300 260 Q400 260 404 340 Q420 480 400 620 Q350 660 300 650Z', brush.ball('#3fae7a')),
  repeat(3, (i) => circle(300, 350 + i * 90, 27, brush.ball('#d8302c'))),
  repeat(11, (i) =>
    ellipse(
      Math.round(300 + 118 * Math.cos(Math.PI * (i / 10))),
      Math.round(262 + 34 * Math.sin(Math.PI * (i / 10))),
      32,
      26,
      brush.ball(i % 2 ? '#ffffff' : '#e8566a'),
    ),
  ),
  both(
    AXIS,
    repeat(6, (i) => circle(216 - (i % 3) * 20 + (i > 2 ? 14 : 0), 100 + i * 22, 36, brush.ball('#e8502c'))),
  ),
  path(
    'M248 138 Q246 80 300 78 Q354 80 352 138 Q352 190 330 212 Q314 226 300 226 Q286 226 270 212 Q248 190 248 138Z',
    brush.ball('#fdf6ee'),
  ),
  both(
    AXIS,
    path('M262 150 L276 108 L292 150 L276 178Z', '#3f8fd0'),
    ellipse(277, 146, 10, 12, '#221a18'),
    circle(274, 142, 4, '#fff'),
    circle(258, 184, 15, brush.spot('#ff6a6a', 0.8)),
  ),
  path('M262 190 Q300 176 338 190 Q334 224 300 224 Q266 224 262 190Z', '#d8302c'),
  path('M272 196 Q300 190 328 196 Q322 212 300 212 Q278 212 272 196Z', '#ffffff'),
  circle(300, 166, 19, brush.ball('#e8302c')),
  path('M260 84 L300 6 L340 84 Q300 98 260 84Z', brush.slab('#7a4fc0')),
  circle(300, 10, 15, brush.ball('#ffd84a')),
  circle(296, 60, 8, '#ffd84a'),
]);

/** A classic horned devil with a trident. */
export const devil = figure(
  'devil',
  ['demon', 'little devil', 'imp'],
  (brush, { colour = '#c8302a' }) => [
    both(
      AXIS,
      path(
        'M250 330 Q160 180 40 170 Q60 230 40 280 Q90 290 90 350 Q140 340 160 400 Q210 380 260 440Z',
        brush.slab(tone(colour, -0.45)),
      ),
    ),
    path(
      'M340 620 Q480 660 500 800 Q510 860 550 850',
      'none',
      `stroke="${tone(colour, -0.2)}" stroke-width="21" stroke-linecap="round"`,
    ),
    path('M530 820 L600 850 L546 900Z', brush.slab(tone(colour, -0.2))),
    stroke('M456 960 V150', '#3a3038', 15),
    path(
      'M400 60 Q390 170 456 180 Q522 170 512 60 L494 100 Q492 140 466 146 V40 L456 14 L446 40 V146 Q420 140 418 100Z',
      brush.metal('#6b6470'),
    ),
    both(
      AXIS,
      limb(brush.ball(colour), [
        [268, 560, 70],
        [262, 770, 56],
        [266, 950, 42],
      ]),
      path('M236 940 H294 L300 1000 H262 L258 980 L250 1000 H216Z', brush.slab('#2b2328')),
    ),
    path(TORSO, brush.ball(colour)),
    stroke(
      'M252 350 Q276 380 300 356 Q324 380 348 350 M300 370 V480 M268 420 H332 M270 458 H330',
      tone(colour, -0.4),
      6,
    ),
    path(
      'M226 520 Q300 500 374 520 L390 650 L350 620 L320 670 L296 620 L262 668 L244 620 L206 650Z',
      brush.slab('#3a2a2a'),
    ),
    limb(brush.ball(colour), HOLDING),
    fist(brush, 456, 388, colour),
    limb(brush.ball(colour), AKIMBO),
    fist(brush, 232, 484, colour, -40),
    both(AXIS, path('M254 160 Q206 140 196 106 Q200 170 252 182Z', brush.ball(colour))),
    face(brush, { skin: colour, stern: true, brow: '#1c1216' }),
    both(AXIS, ellipse(278, 152, 10, 9, '#ffe27a'), ellipse(279, 152, 4.5, 8.5, '#1c1216')),
    both(AXIS, path('M270 96 Q220 80 226 10 Q250 60 300 76Z', brush.slab('#e9dcc0'))),
    path('M286 206 Q300 250 314 206 Q300 214 286 206Z', '#1c1216'),
    path('M250 120 Q270 84 300 110 Q330 84 350 120 Q340 80 300 74 Q260 80 250 120Z', '#1c1216'),
  ],
  { kind: 'fantasy' },
);
