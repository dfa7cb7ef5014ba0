import { tone } from '../brush.ts';
import { both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';
import { AXIS, face, limb, longHairBehind, partedHair, SKINS } from './body.ts';
import { figure } from './figure.ts';

/** An angel with spread wings and a halo. */
export const angel = figure(
  'angel',
  ['guardian angel', 'winged angel', 'archangel'],
  (brush, { colour = '#f7f3e8', random }) => {
    const hair = random.pick(['#e3b04f', '#8a5a35', '#2b211c']);
    const skin = random.pick(SKINS);
    return [
      both(
        AXIS,
        path(
          'M270 330 Q200 180 90 90 Q30 60 10 110 Q0 180 30 240 Q10 250 16 300 Q24 360 60 400 Q50 430 70 480 Q110 560 150 570 Q160 610 200 620 Q250 600 274 500Z',
          brush.slab('#f4f6fb'),
        ),
        repeat(6, (i) =>
          stroke(
            `M${40 + i * 20} ${200 + i * 66} Q${130 + i * 14} ${250 + i * 40} ${230 + i * 6} ${300 + i * 26}`,
            '#9fb0cf',
            6,
          ),
        ),
        repeat(4, (i) =>
          stroke(
            `M${60 + i * 40} ${120 + i * 50} Q${120 + i * 26} ${170 + i * 40} ${200 + i * 16} ${240 + i * 30}`,
            '#c3d0e6',
            6,
          ),
        ),
      ),
      longHairBehind(brush, hair, 350),
      both(AXIS, ellipse(268, 988, 34, 12, brush.ball(skin))),
      path(
        'M250 256 Q214 264 212 300 Q236 380 246 450 Q200 700 170 970 Q240 1000 300 982 Q360 1000 430 970 Q400 700 354 450 Q364 380 388 300 Q386 264 350 256 Q300 300 250 256Z',
        brush.slab(colour),
      ),
      stroke('M262 480 Q236 720 220 970 M300 480 V978 M338 480 Q364 720 380 970', '#00000020', 9),
      stroke('M244 448 Q300 476 356 448', '#e6b544', 16),
      stroke('M252 262 Q300 306 348 262', '#e6b544', 8),
      path(
        'M244 276 Q186 300 196 400 L262 400 L258 330Z M356 276 Q414 300 404 400 L338 400 L342 330Z',
        brush.slab(tone(colour, -0.06)),
      ),
      limb(brush.ball(skin), [
        [222, 380, 40],
        [232, 440, 36],
        [288, 400, 28],
      ]),
      limb(brush.ball(skin), [
        [378, 380, 40],
        [368, 440, 36],
        [312, 400, 28],
      ]),
      path('M282 410 Q280 350 298 336 V420Z M318 410 Q320 350 302 336 V420Z', brush.ball(skin)),
      face(brush, { skin, feminine: true }),
      partedHair(brush, hair),
      ellipse(300, 32, 74, 20, 'none', 'stroke="#f4cf5c" stroke-width="12"'),
      ellipse(300, 30, 74, 20, 'none', 'stroke="#fff3c0" stroke-width="4"'),
    ];
  },
  { kind: 'fantasy' },
);

/** A small winged fairy with a wand. */
export const fairy = figure(
  'fairy',
  ['pixie', 'sprite', 'tooth fairy', 'fairy with wings'],
  (brush, { colour = '#7fbf5a', random }) => {
    const skin = random.pick(SKINS);
    const hair = random.pick(['#e3a83f', '#c9572e', '#7a4aa0']);
    return [
      both(
        AXIS,
        path(
          'M280 350 Q190 120 60 70 Q0 90 30 220 Q80 380 280 380Z',
          brush.stops('diagonal', [
            [0, '#d9f4ff', 0.9],
            [0.5, '#c9b8ff', 0.75],
            [1, '#ffc9ee', 0.8],
          ]),
        ),
        path(
          'M280 390 Q120 420 90 540 Q110 620 190 580 Q270 520 290 410Z',
          brush.stops('diagonal', [
            [0, '#c9f7e8', 0.9],
            [1, '#c9b8ff', 0.75],
          ]),
        ),
        stroke('M276 360 Q170 250 70 110 M276 366 Q150 320 56 220 M280 400 Q190 460 130 560', '#ffffffb3', 5),
      ),
      longHairBehind(brush, hair, 340),
      limb(brush.ball(skin), [
        [272, 600, 52],
        [270, 780, 42],
        [278, 950, 26],
      ]),
      limb(brush.ball(skin), [
        [328, 600, 52],
        [334, 780, 42],
        [324, 950, 26],
      ]),
      path(
        'M262 930 H296 V990 Q280 1004 256 1000 Q240 996 262 960Z M306 930 H340 Q360 996 344 1000 Q320 1004 306 990Z',
        brush.slab(tone(colour, -0.1)),
      ),
      path(
        'M256 440 Q190 540 170 640 L206 620 L224 676 L262 632 L296 690 L332 632 L374 676 L392 620 L430 640 Q410 540 344 440Z',
        brush.slab(colour),
      ),
      stroke('M270 460 Q236 540 226 640 M300 460 V660 M330 460 Q364 540 374 640', '#00000026', 6),
      path(
        'M258 268 Q234 276 238 310 Q250 390 254 446 Q300 464 346 446 Q350 390 362 310 Q366 276 342 268 Q300 330 258 268Z',
        brush.slab(colour),
      ),
      path('M258 268 Q300 330 342 268 L328 246 H272Z', brush.ball(skin)),
      limb(brush.ball(skin), [
        [242, 290, 42],
        [200, 400, 36],
        [172, 500, 26],
      ]),
      limb(brush.ball(skin), [
        [358, 290, 42],
        [412, 380, 36],
        [446, 330, 28],
      ]),
      circle(170, 508, 17, brush.ball(skin)),
      circle(470, 150, 90, brush.spot('#fff0a0', 0.7)),
      stroke('M448 350 L470 180', '#e6b544', 9),
      path(
        'M472 104 L484 140 L522 140 L492 164 L504 200 L472 178 L440 200 L452 164 L422 140 L460 140Z',
        brush.slab('#ffe17a'),
      ),
      circle(448, 322, 19, brush.ball(skin)),
      face(brush, { skin, feminine: true }),
      both(AXIS, path('M250 140 Q216 120 206 96 Q210 160 246 172Z', brush.ball(skin))),
      partedHair(brush, hair),
      repeat(5, (i) =>
        circle(250 + i * 25, 92 - (i % 2) * 14 - (i === 2 ? 10 : 0), 13, brush.ball(i % 2 ? '#ffd65c' : '#f28ab5')),
      ),
    ];
  },
  { kind: 'fantasy' },
);

/** A mermaid with a curving tail. */
export const mermaid = figure(
  'mermaid',
  ['siren', 'sea maiden', 'little mermaid'],
  (brush, { colour = '#2fa597', random }) => {
    const skin = random.pick(SKINS);
    const hair = random.pick(['#c9472e', '#e3b04f', '#3a2a5a']);
    const tail =
      'M244 470 Q226 560 240 660 Q260 800 380 850 Q440 870 470 850 L480 880 Q400 930 320 900 Q180 850 190 700 Q190 560 232 480Z';
    return [
      longHairBehind(brush, hair, 470),
      path(
        'M440 850 Q470 760 560 730 Q596 740 570 790 Q540 830 500 866 Q560 890 590 950 Q596 1000 550 996 Q480 980 440 890Z',
        brush.slab(tone(colour, 0.2)),
      ),
      stroke('M460 860 Q500 790 560 750 M470 876 Q530 900 564 968', '#ffffff66', 6),
      path(
        'M240 470 Q220 560 236 660 Q262 800 390 850 Q440 866 470 852 L476 886 Q380 950 290 896 Q170 820 190 660 Q196 560 246 450Z M242 460 H358 Q390 560 370 660 Q370 760 430 830 L470 852 L476 886 Q320 960 230 800 Q200 700 242 460Z',
        brush.slab(colour),
      ),
      brush.clip(
        tail.replace(
          'M244 470',
          'M236 450 H364 Q396 560 372 660 Q372 770 476 860 L470 900 Q320 960 200 800 Q180 620 236 450Z M244 470',
        ),
        repeat(9, (row) =>
          repeat(8, (i) =>
            path(
              `M${180 + i * 42 + (row % 2) * 21} ${480 + row * 48} q21 34 42 0`,
              'none',
              `stroke="${tone(colour, 0.45)}" stroke-width="5"`,
            ),
          ),
        ),
      ),
      path('M236 470 Q300 520 364 470 L372 510 Q300 556 228 510Z', brush.wall(tone(colour, 0.3))),
      path(
        'M256 264 Q226 272 230 310 Q250 380 250 430 L240 490 Q300 526 360 490 L350 430 Q350 380 370 310 Q374 272 344 264 Q300 300 256 264Z',
        brush.ball(skin),
      ),
      both(
        AXIS,
        path('M248 344 Q250 308 276 310 Q300 314 298 350 Q272 372 248 344Z', brush.ball('#c77ac9')),
        stroke('M262 350 L270 318 M280 356 L276 318', '#ffffff80', 4),
      ),
      limb(brush.ball(skin), [
        [236, 294, 46],
        [178, 390, 38],
        [160, 490, 28],
      ]),
      limb(brush.ball(skin), [
        [364, 294, 46],
        [430, 350, 38],
        [456, 270, 28],
      ]),
      circle(158, 506, 18, brush.ball(skin)),
      ellipse(460, 254, 17, 22, brush.ball(skin)),
      face(brush, { skin, feminine: true }),
      partedHair(brush, hair),
      both(
        AXIS,
        path('M244 150 Q220 250 226 330 Q214 400 236 440 Q262 360 250 290 Q258 220 252 160Z', brush.slab(hair)),
      ),
      path('M336 96 l9 18 20 2 -14 14 4 20 -19 -10 -18 10 4 -20 -14 -14 20 -2z', brush.slab('#ff9a5c')),
    ];
  },
  { kind: 'fantasy' },
);
