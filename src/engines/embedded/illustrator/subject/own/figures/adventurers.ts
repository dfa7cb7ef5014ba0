import { tone } from '../brush.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import {
  AKIMBO,
  AXIS,
  beard,
  boots,
  face,
  fist,
  HOLDING,
  limb,
  longHairBehind,
  partedHair,
  SKINS,
  shortHair,
  TORSO,
  trousers,
} from './body.ts';
import { figure } from './figure.ts';

/** A pirate captain with eye patch and cutlass. */
export const pirate = figure(
  'pirate',
  ['pirate captain', 'buccaneer', 'corsair', 'captain'],
  (brush, { colour = '#9c2430' }) => [
    longHairBehind(brush, '#3a2a22', 290),
    trousers(brush, '#e6dcc8'),
    boots(brush, '#33251c', 730),
    both(AXIS, path('M232 720 H304 L298 770 H236Z', brush.wall('#4a3526'))),
    path('M210 300 Q196 560 160 800 Q210 830 262 810 L284 300Z', brush.slab(colour)),
    path('M390 300 Q404 560 440 800 Q390 830 338 810 L316 300Z', brush.slab(tone(colour, -0.14))),
    path('M262 262 H338 L346 560 H254Z', brush.wall('#f4ecdc')),
    stroke('M300 300 V500 M286 320 l28 20 M314 320 l-28 20 M286 370 l28 20 M314 370 l-28 20', '#b9a98c', 5),
    path('M240 500 H360 V548 H240Z', brush.wall('#3a2a20')),
    rect(278, 498, 46, 52, brush.slab('#e0b24a'), 6),
    rect(290, 510, 22, 28, '#3a2a20', 3),
    stroke('M236 310 L356 520', '#4a3526', 24),
    path('M252 258 L286 330 L262 560 L240 640 Q230 420 214 300 Q222 262 252 258Z', brush.slab(colour)),
    path('M348 258 L314 330 L338 560 L360 640 Q370 420 386 300 Q378 262 348 258Z', brush.slab(tone(colour, -0.1))),
    both(
      AXIS,
      repeat(4, (i) => circle(266 - i * 3, 370 + i * 56, 8, brush.ball('#e9c25e'))),
      stroke('M254 262 L286 332 L262 560', '#e0b24a', 6),
    ),
    path('M446 380 Q540 260 530 90 Q566 250 468 392Z', brush.metal('#dfe5ea')),
    stroke('M430 372 Q440 410 480 408 Q486 380 462 366', '#e0b24a', 11),
    limb(brush.slab(colour), HOLDING),
    fist(brush, 452, 392, SKINS[1]),
    rect(404, 380, 42, 38, brush.wall('#e0b24a'), 12),
    limb(brush.slab(colour), AKIMBO),
    fist(brush, 232, 486, SKINS[1], -40),
    face(brush, { skin: SKINS[1], brow: '#2b1f1a' }),
    beard(brush, '#3a2a22', 276),
    ellipse(322, 152, 18, 16, '#1c1a1c'),
    stroke('M244 126 Q310 120 358 160', '#1c1a1c', 7),
    circle(240, 182, 8, 'none', 'stroke="#e9c25e" stroke-width="5"'),
    path(
      'M170 96 Q200 120 300 100 Q400 120 430 96 Q420 40 352 44 Q330 4 300 4 Q270 4 248 44 Q180 40 170 96Z',
      brush.slab('#2b2730'),
    ),
    path(
      'M170 96 Q200 126 300 106 Q400 126 430 96 Q436 128 392 136 Q300 116 208 136 Q164 128 170 96Z',
      brush.wall('#3d3843'),
    ),
    stroke('M172 98 Q202 124 300 104 Q398 124 428 98', '#e0b24a', 7),
    circle(300, 60, 21, '#f4ecdc'),
    rect(289, 72, 22, 16, '#f4ecdc', 5),
    both(AXIS, ellipse(292, 60, 6, 7, '#2b2730')),
    stroke('M268 92 L332 76 M268 76 L332 92', '#f4ecdc', 6),
  ],
);

/** A cowboy with hat, neckerchief and lasso. */
export const cowboy = figure(
  'cowboy',
  ['cow boy', 'gunslinger', 'sheriff', 'rancher', 'western hero'],
  (brush, { colour = '#3f6fa8', random }) => {
    const skin = random.pick(SKINS);
    return [
      trousers(brush, '#4a5f86'),
      boots(brush, '#7a4526', 800),
      both(
        AXIS,
        path('M232 540 Q214 680 226 830 Q258 850 282 820 L290 600Z', brush.slab('#a8703c')),
        repeat(5, (i) => stroke(`M${222 + i * 1.5} ${640 + i * 40} l-16 10`, '#a8703c', 6)),
      ),
      path(TORSO, brush.slab(colour)),
      stroke('M300 290 V540', tone(colour, -0.3), 5),
      repeat(5, (i) => circle(300, 330 + i * 44, 6, '#f1ead8')),
      path('M252 256 L284 330 L270 540 H234 L242 440 Q232 380 212 300 Q222 262 252 256Z', brush.slab('#7d4f2c')),
      path('M348 256 L316 330 L330 540 H366 L358 440 Q368 380 388 300 Q378 262 348 256Z', brush.slab('#6d4325')),
      path('M336 340 l8 18 20 2 -14 14 4 20 -18 -10 -18 10 4 -20 -14 -14 20 -2z', brush.slab('#e9c25e')),
      path('M230 524 H370 V556 H230Z', brush.wall('#4a2e1a')),
      rect(280, 520, 42, 40, brush.slab('#d5d9df'), 8),
      path('M360 540 L392 560 L384 660 L356 650Z', brush.slab('#5b371d')),
      stroke(
        'M446 380 Q560 330 560 450 Q550 560 470 540 Q430 510 470 440 Q520 400 540 470 Q530 520 490 500',
        '#d9b878',
        10,
      ),
      limb(brush.slab(colour), HOLDING),
      fist(brush, 450, 388, skin),
      limb(brush.slab(colour), AKIMBO),
      fist(brush, 232, 486, skin, -40),
      face(brush, { skin }),
      shortHair(brush, '#5b3a22'),
      path('M250 236 Q300 270 350 236 Q356 262 330 280 L300 330 L270 280 Q244 262 250 236Z', brush.slab('#c8332b')),
      path('M236 110 Q240 30 270 20 Q300 40 330 20 Q360 30 364 110 Q300 130 236 110Z', brush.slab('#a87440')),
      path('M236 112 Q300 132 364 112 L362 88 Q300 108 238 88Z', '#4a2e1a'),
      path(
        'M130 96 Q160 150 300 138 Q440 150 470 96 Q420 126 364 108 Q300 130 236 108 Q180 126 130 96Z',
        brush.wall('#b98450'),
      ),
    ];
  },
);

/** A long-bearded wizard with a glowing staff. */
export const wizard = figure(
  'wizard',
  ['mage', 'sorcerer', 'magician', 'merlin', 'warlock', 'old wizard'],
  (brush, { colour = '#3f4fa8' }) => {
    const robe =
      'M250 256 Q214 264 206 300 Q226 440 200 640 Q170 860 150 990 Q300 1010 450 990 Q430 860 400 640 Q374 440 394 300 Q386 264 350 256Z';
    return [
      stroke('M452 990 Q440 600 452 150', '#6b4526', 18),
      circle(452, 104, 84, brush.spot('#7fe0ff', 0.7)),
      stroke('M452 160 Q410 120 424 80 M452 160 Q494 120 480 80', '#6b4526', 13),
      circle(452, 104, 32, brush.ball('#7fd8f5')),
      path(robe, brush.slab(colour)),
      path('M270 270 L284 990 Q300 996 316 990 L330 270Z', brush.wall(tone(colour, -0.3))),
      stroke('M232 560 Q216 800 206 984 M368 560 Q384 800 394 984', '#0000002b', 9),
      path('M152 978 Q300 1006 448 978 L446 950 Q300 976 156 950Z', brush.wall('#e0b24a')),
      repeat(9, (i) =>
        path(
          `M${190 + ((i * 67) % 220)} ${420 + ((i * 131) % 480)} l5 12 12 5 -12 5 -5 12 -5 -12 -12 -5 12 -5z`,
          '#f4dc8a',
        ),
      ),
      stroke('M232 500 Q300 526 368 500', '#e0b24a', 17),
      stroke('M330 514 L346 640 M316 516 L318 620', '#e0b24a', 10),
      path('M356 276 Q410 280 424 360 L480 392 Q476 470 424 480 Q376 440 360 380Z', brush.slab(tone(colour, 0.08))),
      path('M480 390 Q490 440 424 482 L420 456 Q462 430 458 384Z', '#e0b24a'),
      fist(brush, 452, 392, SKINS[0]),
      path('M244 276 Q190 280 172 400 L150 540 Q186 570 236 544 L248 420Z', brush.slab(tone(colour, 0.04))),
      path('M148 530 Q186 566 238 536 L236 556 Q186 586 146 552Z', '#e0b24a'),
      fist(brush, 190, 570, SKINS[0]),
      both(AXIS, stroke('M244 150 Q226 220 238 290', '#e9e9ee', 24)),
      face(brush, { skin: SKINS[0], brow: '#f1f1f4' }),
      beard(brush, '#eceef2', 470),
      path('M196 130 Q250 96 300 96 Q350 96 404 130 Q300 156 196 130Z', brush.wall(tone(colour, 0.05))),
      path('M232 112 Q262 40 272 4 Q330 0 380 36 Q346 34 338 50 Q352 80 368 112 Q300 132 232 112Z', brush.slab(colour)),
      path('M230 116 Q300 136 370 116 L364 92 Q300 112 238 92Z', brush.wall('#e0b24a')),
      path('M290 50 l6 13 14 2 -10 10 2 14 -12 -7 -12 7 2 -14 -10 -10 14 -2z', '#f4dc8a'),
    ];
  },
);

/** A witch with broom and pointed hat. */
export const witch = figure(
  'witch',
  ['sorceress', 'halloween witch', 'enchantress'],
  (brush, { colour = '#5b3a86', random }) => {
    const hair = random.pick(['#c9572e', '#2b2430', '#7a4aa0']);
    const skin = SKINS[0];
    return [
      longHairBehind(brush, hair, 420),
      stroke('M480 990 L436 150', '#7a5030', 16),
      path('M430 840 Q400 930 424 1000 H560 Q540 900 510 830Z', brush.slab('#d2a34a')),
      repeat(6, (i) => stroke(`M${446 + i * 11} 850 L${432 + i * 20} 996`, '#9a7230', 5)),
      stroke('M434 846 Q472 856 512 836', '#8a3a2a', 14),
      both(
        AXIS,
        rect(258, 850, 34, 110, brush.pillar('#3a3442')),
        path('M250 940 H296 V1000 H206 Q202 972 250 962Z', brush.slab('#23202a')),
        rect(258, 868, 34, 16, '#8a5ac0'),
        rect(258, 904, 34, 16, '#8a5ac0'),
      ),
      path(
        'M250 256 Q216 264 212 300 Q236 380 244 450 Q190 660 160 890 L210 860 L240 910 L280 866 L310 912 L350 866 L380 906 L440 890 Q410 660 356 450 Q364 380 388 300 Q384 264 350 256 Q300 290 250 256Z',
        brush.slab(colour),
      ),
      stroke('M262 480 Q236 680 214 850 M300 480 V860 M338 480 Q364 680 386 850', '#00000030', 8),
      stroke('M244 462 Q300 486 356 462', '#2b2430', 26),
      rect(282, 458, 36, 34, brush.slab('#e9c25e'), 5),
      path('M232 270 Q300 330 368 270 L350 254 Q300 290 250 254Z', brush.wall('#2b2430')),
      limb(brush.slab(tone(colour, 0.08)), HOLDING),
      path('M416 358 L470 366 L462 430 L404 424Z', brush.slab(tone(colour, -0.1))),
      fist(brush, 454, 392, skin),
      limb(brush.slab(tone(colour, 0.06)), AKIMBO),
      fist(brush, 232, 484, skin, -40),
      face(brush, { skin, feminine: true }),
      partedHair(brush, hair),
      both(AXIS, stroke('M244 160 Q222 260 236 380', hair, 24)),
      path('M150 116 Q220 84 300 84 Q380 84 450 116 Q440 140 300 142 Q160 140 150 116Z', brush.wall('#332c40')),
      path(
        'M228 106 Q262 60 280 12 Q330 -6 394 40 Q350 34 340 44 Q356 80 372 106 Q300 126 228 106Z',
        brush.slab('#3d3550'),
      ),
      path('M226 110 Q300 132 374 110 L366 86 Q300 106 236 86Z', brush.wall(tone(colour, 0.2))),
      rect(284, 94, 32, 28, 'none', 4, 'stroke="#e9c25e" stroke-width="7"'),
    ];
  },
);
