import { tone } from '../brush.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { AKIMBO, AXIS, beard, boots, face, fist, HANGING, HOLDING, limb, SKINS, TORSO, trousers } from './body.ts';
import { figure } from './figure.ts';

/** A knight in plate, sword raised, shield at his side. */
export const knight = figure(
  'knight',
  ['medieval knight', 'knight in armour', 'knight in armor', 'crusader'],
  (brush, { colour = '#b3262f' }) => {
    const steel = '#b9c2cc';
    return [
      path('M230 280 Q150 560 170 940 Q300 980 430 940 Q450 560 370 280Z', brush.slab(tone(colour, -0.25))),
      both(
        AXIS,
        path('M236 520 Q226 640 244 740 L240 950 H294 L300 740 L300 540Z', brush.metal(steel)),
        ellipse(268, 746, 36, 34, brush.ball(tone(steel, 0.1))),
        path('M236 930 H298 V1000 H204 Q202 964 240 950Z', brush.metal(tone(steel, -0.08))),
        stroke('M240 840 H296 M238 900 H296', '#00000030', 4),
      ),
      path(TORSO, brush.metal(steel)),
      path('M232 320 Q300 350 368 320 L372 660 Q300 690 228 660Z', brush.slab(colour)),
      path('M300 350 V470 M250 404 H350', 'none', 'stroke="#f4e3b4" stroke-width="22"'),
      stroke('M234 500 Q300 520 366 500', '#5b3a20', 22),
      rect(284, 492, 32, 32, brush.slab('#e0b24a'), 5),
      path('M438 350 V60 L450 16 L462 60 V350Z', brush.metal('#dfe5ea')),
      stroke('M450 60 V340', '#8d97a1', 4),
      rect(410, 344, 80, 16, brush.tube('#d2a640'), 7),
      rect(442, 356, 16, 66, '#5b3a20', 5),
      circle(450, 430, 14, brush.ball('#d2a640')),
      limb(brush.metal(steel), HOLDING),
      ellipse(448, 388, 27, 30, brush.ball(tone(steel, -0.1))),
      limb(brush.metal(steel), [
        [232, 294, 62],
        [192, 410, 52],
        [204, 500, 44],
      ]),
      both(
        AXIS,
        ellipse(226, 292, 46, 42, brush.ball(tone(steel, 0.12))),
        stroke('M190 306 Q226 326 262 306', '#00000040', 5),
      ),
      path('M96 450 Q170 420 250 450 Q256 640 172 720 Q90 640 96 450Z', brush.slab(tone(steel, -0.05))),
      path('M110 464 Q172 440 236 464 Q240 620 172 694 Q106 620 110 464Z', brush.slab(colour)),
      path('M172 452 V690 M108 530 H238', 'none', 'stroke="#f4e3b4" stroke-width="20"'),
      path('M252 236 Q300 276 348 236 L342 270 Q300 300 258 270Z', brush.metal(steel)),
      path('M300 60 Q330 -6 400 10 Q440 30 420 110 Q400 60 350 70Z', brush.slab(colour)),
      path(
        'M238 150 Q236 56 300 52 Q364 56 362 150 L356 214 Q330 244 300 250 Q270 244 244 214Z',
        brush.metal(tone(steel, 0.05)),
      ),
      path('M240 138 Q300 120 360 138 L356 168 Q300 154 244 168Z', '#1c2026'),
      path('M244 172 Q300 158 356 172 L350 214 Q324 240 300 246 Q276 240 250 214Z', brush.metal(tone(steel, -0.06))),
      stroke('M300 60 V124 M300 164 V244', tone(steel, 0.5), 6),
      repeat(3, (i) => both(AXIS, stroke(`M${266 + i * 11} 190 v22`, '#1c2026', 5))),
    ];
  },
);

/** A samurai in lacquered armour with a drawn sword. */
export const samurai = figure(
  'samurai',
  ['japanese warrior', 'samurai warrior', 'ronin', 'shogun'],
  (brush, { colour = '#a8242c' }) => {
    const lacquer = '#2b2d36';
    const lames = (x: number, y: number, width: number, rows: number) =>
      repeat(rows, (i) => [
        rect(x - i * 3, y + i * 24, width + i * 6, 22, brush.tube(i % 2 ? lacquer : tone(lacquer, 0.1)), 5),
        stroke(`M${x + 6} ${y + 20 + i * 24} H${x + width - 6}`, colour, 4, 'stroke-dasharray="4 9"'),
      ]);
    return [
      path('M240 500 H360 V700 H240Z', tone(colour, -0.3)),
      path('M236 520 Q206 700 220 850 H296 L300 600Z', brush.pillar(tone(colour, -0.1))),
      path('M364 520 Q394 700 380 850 H304 L300 600Z', brush.pillar(tone(colour, -0.25))),
      both(
        AXIS,
        rect(232, 830, 60, 130, brush.pillar(lacquer), 10),
        path('M230 950 H294 V1000 H206 Q206 966 230 950Z', brush.pillar('#d9c9a4')),
      ),
      path('M250 640 L110 470', 'none', 'stroke="#23242b" stroke-width="18" stroke-linecap="round"'),
      path(TORSO, brush.slab(colour)),
      path('M236 290 Q300 320 364 290 L366 500 H234Z', brush.metal(tone(lacquer, 0.08))),
      repeat(6, (i) =>
        stroke(`M238 ${336 + i * 30} Q300 ${352 + i * 30} 362 ${336 + i * 30}`, i % 2 ? colour : '#e0b24a', 5),
      ),
      circle(300, 380, 30, brush.ball('#e0b24a')),
      circle(300, 380, 15, colour),
      stroke('M236 512 Q300 530 364 512', '#e8dcc0', 24),
      lames(228, 540, 62, 4),
      lames(312, 540, 62, 4),
      path('M456 384 Q520 200 500 20 L512 22 Q540 210 474 392Z', brush.metal('#e3e8ed')),
      ellipse(460, 396, 26, 10, brush.ball('#e0b24a'), 'transform="rotate(20 460 396)"'),
      stroke('M454 404 L424 486', '#23242b', 17),
      limb(brush.slab(colour), HOLDING),
      fist(brush, 450, 404, SKINS[0], 20),
      limb(brush.slab(colour), AKIMBO),
      fist(brush, 232, 486, SKINS[0], -40),
      both(AXIS, lames(178, 276, 76, 5)),
      face(brush, { skin: SKINS[0], stern: true, brow: '#1c1a1c' }),
      stroke('M284 184 Q268 188 262 200 M316 184 Q332 188 338 200', '#1c1a1c', 5),
      path(
        'M214 150 Q196 210 206 250 L252 236 L246 150Z M386 150 Q404 210 394 250 L348 236 L354 150Z',
        brush.slab(lacquer),
      ),
      path('M226 124 Q226 40 300 36 Q374 40 374 124 Q300 98 226 124Z', brush.ball(lacquer)),
      path('M206 146 Q300 96 394 146 L388 122 Q300 76 212 122Z', brush.wall(tone(lacquer, 0.14))),
      path('M300 92 Q246 60 224 4 Q262 40 300 60 Q338 40 376 4 Q354 60 300 92Z', brush.slab('#e9bf55')),
      circle(300, 78, 14, brush.ball('#e9bf55')),
    ];
  },
);

/** A bearded Norseman with axe and round shield. */
export const viking = figure('viking', ['norseman', 'viking warrior'], (brush, { colour = '#7a4a2e', random }) => {
  const hair = random.pick(['#c9772e', '#d9a548', '#8a5230']);
  return [
    path('M226 290 Q150 420 176 760 Q300 800 424 760 Q450 420 374 290Z', brush.slab('#6b5a48')),
    trousers(brush, '#6d6250'),
    boots(brush, '#5b3d26', 780),
    stroke('M240 800 L296 850 M240 850 L296 900 M360 800 L304 850 M360 850 L304 900', '#c9b48a', 6),
    path(TORSO, brush.slab(colour)),
    path('M238 540 L226 660 Q300 690 374 660 L362 540Z', brush.slab(tone(colour, -0.1))),
    stroke('M230 656 Q300 686 370 656', '#e0b24a', 10),
    stroke('M236 510 Q300 528 364 510', '#3f2817', 26),
    circle(300, 520, 22, brush.ball('#d2a640')),
    path('M440 100 L456 640', 'none', 'stroke="#7a5030" stroke-width="18" stroke-linecap="round"'),
    path('M440 116 Q520 90 560 150 Q570 210 540 250 Q500 200 446 196Z', brush.metal('#c5ccd4')),
    path('M546 132 Q580 200 540 250 Q556 190 530 140Z', '#f4f6f8'),
    limb(brush.ball(SKINS[0]), HOLDING),
    rect(404, 376, 40, 34, brush.metal('#d2a640'), 10),
    fist(brush, 450, 386, SKINS[0]),
    limb(brush.ball(SKINS[0]), HANGING),
    circle(176, 560, 122, brush.ball('#8a5a31')),
    circle(176, 560, 110, brush.ball('#b3332c')),
    path('M176 450 A110 110 0 0 1 286 560 H176Z M176 670 A110 110 0 0 1 66 560 H176Z', '#f0e2c0d9'),
    circle(176, 560, 116, 'none', 'stroke="#6b727b" stroke-width="13"'),
    circle(176, 560, 32, brush.ball('#c5ccd4')),
    repeat(8, (i) =>
      circle(176 + 116 * Math.cos((i * Math.PI) / 4), 560 + 116 * Math.sin((i * Math.PI) / 4), 6, '#e9edf1'),
    ),
    path(
      'M200 290 Q240 240 300 262 Q360 240 400 290 Q390 350 340 330 Q300 350 260 330 Q210 350 200 290Z',
      brush.ball('#a8937a'),
    ),
    stroke(
      'M214 300 l10 20 M240 290 l8 26 M270 296 l4 28 M330 296 l-4 28 M360 290 l-8 26 M386 300 l-10 20',
      '#7d6a52',
      5,
    ),
    face(brush, { skin: SKINS[0], stern: true, brow: tone(hair, -0.3) }),
    beard(brush, hair, 320),
    stroke('M246 180 Q226 240 240 310 M354 180 Q374 240 360 310', hair, 22),
    path('M236 136 Q236 50 300 44 Q364 50 364 136 Q300 112 236 136Z', brush.metal('#b9c2cc')),
    path('M232 142 Q300 112 368 142 V120 Q300 90 232 120Z', brush.wall('#d2a640')),
    path('M290 108 H310 L306 172 H294Z', brush.metal('#d2a640')),
    both(AXIS, path('M240 118 Q180 110 176 30 Q204 76 248 84Z', brush.slab('#f2e8d2'))),
  ];
});

/** A Roman arena fighter with sword and crested helmet. */
export const gladiator = figure(
  'gladiator',
  ['roman soldier', 'spartan', 'centurion', 'roman warrior', 'greek warrior', 'legionary'],
  (brush, { colour = '#b02a30', random }) => {
    const skin = random.pick(SKINS);
    const bronze = '#cf9440';
    return [
      path('M224 280 Q140 560 190 900 Q300 930 410 900 Q460 560 376 280Z', brush.slab(colour)),
      both(
        AXIS,
        limb(brush.ball(skin), [
          [268, 560, 66],
          [266, 760, 54],
          [268, 960, 40],
        ]),
        path('M238 770 H298 V930 H240Z', brush.metal(bronze)),
        path('M236 950 H300 V1000 H208 Q206 972 240 962Z', brush.slab('#7a4a28')),
        stroke('M242 946 H296 M244 924 H294', '#5b371d', 8),
      ),
      path(TORSO, brush.slab(bronze)),
      stroke('M300 320 V450 M250 350 Q276 390 300 370 Q324 390 350 350 M262 420 H338 M258 460 H342', '#00000033', 6),
      path('M232 520 H368 L376 570 H224Z', brush.wall('#6b3f22')),
      repeat(7, (i) => [
        path(`M${224 + i * 21.5} 560 h20 l${(i - 3) * 2} 110 h-20z`, brush.wall(i % 2 ? '#8a5530' : colour)),
        circle(234 + i * 21.5, 586, 5, '#e9c25e'),
      ]),
      path('M440 372 V140 L452 110 L464 140 V372Z', brush.metal('#dfe5ea')),
      rect(420, 366, 64, 15, brush.tube('#d2a640'), 7),
      rect(443, 378, 18, 54, '#5b3a20', 5),
      limb(brush.ball(skin), HOLDING),
      rect(398, 376, 44, 40, brush.metal(bronze), 10),
      fist(brush, 452, 396, skin),
      limb(brush.ball(skin), HANGING),
      circle(170, 540, 128, brush.ball(bronze)),
      circle(170, 540, 104, brush.ball(tone(colour, -0.05))),
      repeat(
        8,
        (i) =>
          `<g transform="rotate(${i * 45} 170 540)">${path('M170 540 L156 450 L170 434 L184 450Z', '#e9c25e')}</g>`,
      ),
      circle(170, 540, 26, brush.ball('#e9c25e')),
      both(AXIS, ellipse(226, 292, 42, 38, brush.ball(bronze))),
      face(brush, { skin, stern: true }),
      path(
        'M236 200 Q228 56 300 52 Q372 56 364 200 L340 222 V166 L308 142 L304 170 H296 L292 142 L260 166 V222Z',
        brush.metal(bronze),
      ),
      path(
        'M300 60 Q186 30 190 160 Q170 70 230 20 Q300 -20 370 20 Q430 70 410 160 Q414 30 300 60Z',
        brush.slab(colour),
      ),
      repeat(9, (i) =>
        stroke(
          `M${300 + (i - 4) * 16} ${40 + Math.abs(i - 4) * 5} L${300 + (i - 4) * 24} ${12 + Math.abs(i - 4) ** 2 * 3.4}`,
          '#00000030',
          4,
        ),
      ),
    ];
  },
);

/** A masked ninja with a sword on the back. */
export const ninja = figure('ninja', ['shinobi', 'ninja warrior', 'assassin'], (brush, { colour = '#2f3340' }) => [
  stroke('M420 180 L190 500', '#23242b', 20),
  stroke('M440 152 L412 192', '#8d949d', 15),
  stroke('M404 172 L434 198', '#e0b24a', 9),
  trousers(brush, colour),
  boots(brush, tone(colour, -0.3), 860),
  stroke('M244 800 H294 M242 830 H294 M306 800 H356 M306 830 H358', tone(colour, 0.35), 8),
  limb(brush.slab(colour), HOLDING),
  limb(brush.slab(colour), AKIMBO),
  path(TORSO, brush.slab(tone(colour, 0.06))),
  path('M252 256 L310 400 L300 548 H290 L232 280Z', '#ffffff14'),
  stroke('M256 260 Q290 360 344 440 M344 260 Q316 340 270 400', tone(colour, -0.4), 9),
  path('M236 490 Q300 512 364 490 V526 Q300 548 236 526Z', brush.wall('#a8242c')),
  path('M350 516 L390 640 L362 650 L334 524Z', brush.slab('#a8242c')),
  fist(brush, 450, 384, SKINS[0]),
  fist(brush, 232, 486, SKINS[0], -40),
  path('M450 372 l12 -34 12 34 34 12 -34 12 -12 34 -12 -34 -34 -12z', brush.metal('#c5ccd4')),
  circle(462, 384, 6, '#3a3d45'),
  face(brush, { skin: SKINS[0], stern: true, brow: '#1c1a1c' }),
  path(
    'M242 168 Q300 180 358 168 Q356 206 330 230 Q300 246 270 230 Q244 206 242 168Z M240 130 Q226 60 300 56 Q374 60 360 130 Q300 116 240 130Z',
    brush.ball(colour),
  ),
  path('M240 130 Q234 160 242 186 L256 168 L254 134Z M360 130 Q366 160 358 186 L344 168 L346 134Z', colour),
  path('M238 118 Q300 98 362 118 V94 Q300 76 238 94Z', brush.wall('#a8242c')),
  path('M360 100 L430 84 L410 116 L440 136 L360 118Z', brush.slab('#a8242c')),
]);
