import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, both, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** A goldfish with flowing fins. */
export const goldfish = ownSubject(
  {
    concept: 'goldfish',
    names: ['gold fish', 'fancy goldfish'],
    kind: 'sea-creature',
    heightMetres: 0.1,
    footing: 'floats',
    width: 1000,
    height: 680,
  },
  (brush, { colour = '#f28a22' }) => [
    path(
      'M330 340 Q200 120 20 60 Q60 180 40 260 Q120 320 160 350 Q60 400 10 520 Q40 620 80 650 Q240 560 340 400Z',
      brush.slab(tone(colour, 0.12)),
    ),
    stroke('M300 340 Q180 200 60 110 M290 350 Q160 300 70 260 M300 380 Q200 500 70 600', tone(colour, -0.2), 6),
    path('M430 190 Q500 20 680 20 Q680 120 740 190Z', brush.slab(tone(colour, 0.06))),
    stroke('M520 170 Q540 90 600 40 M600 170 Q620 100 660 50', tone(colour, -0.25), 6),
    path('M300 370 Q380 150 640 150 Q880 160 960 330 Q900 560 640 560 Q400 560 300 370Z', brush.ball(colour)),
    path('M380 460 Q560 560 860 460 Q760 570 620 560 Q470 556 380 460Z', brush.wall('#ffdf9a')),
    repeat(4, (row) =>
      repeat(7 - row, (i) =>
        path(
          `M${430 + i * 52 + row * 26} ${250 + row * 56} q30 32 0 64`,
          'none',
          `stroke="${tone(colour, 0.4)}" stroke-width="5"`,
        ),
      ),
    ),
    path('M780 200 Q720 340 790 500', 'none', `stroke="${tone(colour, -0.3)}" stroke-width="8"`),
    path('M620 420 Q560 560 440 640 Q560 660 700 560 Q740 480 720 430Z', brush.slab(tone(colour, 0.2))),
    path('M520 550 Q500 640 420 670 Q560 680 620 560Z', brush.slab(tone(colour, 0.06))),
    circle(860, 300, 42, brush.ball('#fffdf0')),
    circle(866, 302, 25, '#1b1714'),
    circle(856, 290, 9, '#fff'),
    path('M950 360 Q900 390 906 400 Q940 400 960 340Z', tone(colour, -0.35)),
    ellipse(600, 210, 130, 24, '#ffffff59'),
  ],
);

/** A koi seen from above. */
export const koi = ownSubject(
  {
    concept: 'koi',
    names: ['koi fish', 'carp', 'koi carp'],
    kind: 'sea-creature',
    heightMetres: 0.2,
    footing: 'floats',
    width: 1000,
    height: 520,
  },
  (brush, { colour = '#e8502a' }) => {
    const body =
      'M980 270 Q940 160 760 150 Q520 140 330 220 Q260 250 200 260 Q260 290 330 320 Q520 400 760 390 Q940 380 980 270Z';
    return [
      path('M240 260 Q120 150 10 60 Q40 170 90 250 Q30 330 0 470 Q120 390 240 270Z', brush.slab('#f6e6dc')),
      stroke('M210 260 Q110 180 40 110 M210 266 Q120 320 40 410', '#d9b8a8', 5),
      path(
        'M640 170 Q620 40 500 10 Q500 90 540 180Z M640 370 Q620 490 500 516 Q500 440 540 360Z',
        brush.slab('#fbeee6'),
      ),
      path(
        'M400 210 Q360 130 290 130 Q310 190 350 230Z M400 330 Q360 400 290 406 Q310 350 350 310Z',
        brush.slab('#fbeee6'),
      ),
      path(body, brush.tube('#fbf6f0')),
      brush.clip(body, [
        path(
          'M880 130 Q760 140 740 240 Q780 330 900 300 Q960 200 880 130Z M560 120 Q470 200 540 300 Q640 420 700 400 Q660 260 680 140Z M380 180 Q300 240 360 340 Q450 350 440 220Z',
          brush.slab(colour),
        ),
        path('M760 330 q60 -20 90 40 l-60 40z M480 160 q40 20 20 70 q-50 0 -60 -50z', '#2b2422'),
        repeat(4, (row) =>
          repeat(9, (i) =>
            path(
              `M${380 + i * 42 + (row % 2) * 21} ${190 + row * 44} q-22 22 0 44`,
              'none',
              'stroke="#0000001f" stroke-width="5"',
            ),
          ),
        ),
      ]),
      path('M380 258 Q560 226 740 258 Q700 286 560 280 Q440 284 380 258Z', brush.slab('#f4dcd0')),
      [210, 322].map((y) => [circle(906, y, 15, '#fff8e8'), circle(909, y, 10, '#1b1714')]),
      stroke('M966 240 Q990 210 980 190 M966 300 Q990 330 980 350', '#e8c9b8', 6),
    ];
  },
);

/** A seahorse upright. */
export const seahorse = ownSubject(
  {
    concept: 'seahorse',
    names: ['sea horse'],
    kind: 'sea-creature',
    heightMetres: 0.15,
    footing: 'floats',
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#f0a030' }) => [
    path('M180 420 Q40 380 20 500 Q30 600 170 600Z', brush.slab(tone(colour, 0.35))),
    stroke('M170 450 L50 440 M166 500 L34 500 M170 550 L60 570', tone(colour, -0.1), 6),
    path(
      'M250 130 Q140 170 170 300 Q110 420 150 560 Q190 680 260 760 Q310 840 250 880 Q200 890 210 840 Q220 810 250 826 Q240 790 200 800 Q150 830 170 910 Q210 990 300 970 Q400 920 370 800 Q350 700 390 600 Q460 480 400 360 Q360 290 400 250Z',
      brush.ball(colour),
    ),
    path(
      'M330 330 Q420 420 370 560 Q330 640 330 720 Q270 640 260 540 Q250 420 330 330Z',
      brush.wall(tone(colour, 0.4)),
    ),
    repeat(9, (i) =>
      stroke(
        `M${164 + Math.abs(i - 3) * 6} ${380 + i * 46} Q${260} ${410 + i * 44} ${396 - Math.abs(i - 2) * 9} ${376 + i * 42}`,
        tone(colour, -0.26),
        7,
      ),
    ),
    path(
      'M230 140 Q250 40 340 60 Q420 80 430 170 Q500 190 540 220 Q560 250 530 270 Q450 280 400 260 Q320 300 250 240 Q210 200 230 140Z',
      brush.ball(colour),
    ),
    path('M250 120 L210 40 L270 70 L290 10 L330 60 L370 30 L360 84Z', brush.slab(tone(colour, -0.14))),
    circle(370, 150, 34, brush.ball('#fffbe8')),
    circle(376, 152, 20, '#1c1814'),
    circle(368, 144, 7, '#fff'),
    ellipse(534, 246, 13, 18, tone(colour, -0.35)),
    repeat(5, (i) => circle(210 + i * 8, 190 + i * 60, 9, tone(colour, 0.45))),
  ],
);

/** A manta ray gliding. */
export const mantaRay = ownSubject(
  {
    concept: 'manta-ray',
    names: ['manta', 'stingray', 'ray fish'],
    kind: 'sea-creature',
    heightMetres: 1,
    footing: 'floats',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#3f5a7a' }) => [
    stroke('M500 480 Q520 560 640 626', tone(colour, -0.2), 13),
    path(
      'M500 90 Q620 90 700 170 Q840 190 996 110 Q960 260 820 340 Q680 400 580 480 Q530 530 500 530 Q470 530 420 480 Q320 400 180 340 Q40 260 4 110 Q160 190 300 170 Q380 90 500 90Z',
      brush.ball(colour),
    ),
    path('M500 150 Q600 150 640 240 Q600 380 500 470 Q400 380 360 240 Q400 150 500 150Z', '#ffffff14'),
    both(
      500,
      path('M420 110 Q380 30 400 4 Q440 20 460 96Z', brush.slab(tone(colour, -0.1))),
      circle(392, 140, 19, '#14181f'),
      circle(387, 134, 6, '#fff'),
      path('M40 150 Q180 220 300 210 Q200 250 110 230 Q60 200 40 150Z', '#ffffff26'),
      repeat(5, (i) => circle(260 + i * 34, 240 + (i % 2) * 40 + i * 12, 11 + (i % 3) * 4, tone(colour, 0.45))),
    ),
    repeat(3, (i) => both(500, stroke(`M${420 + i * 12} ${300 + i * 30} q20 14 40 6`, tone(colour, -0.4), 7))),
  ],
);

/** A five-armed starfish. */
export const starfish = ownSubject(
  {
    concept: 'starfish',
    names: ['sea star', 'star fish'],
    kind: 'sea-creature',
    heightMetres: 0.06,
    footing: 'lies',
    width: 1000,
    height: 960,
  },
  (brush, { colour = '#f0703a' }) => {
    const outline = `M${Array.from({ length: 10 }, (_, i) => {
      const angle = (i * Math.PI) / 5 - Math.PI / 2;
      const reach = i % 2 ? 220 : 500;
      return `${round(500 + Math.cos(angle) * reach)} ${round(528 + Math.sin(angle) * reach)}`;
    }).join(' L')}Z`;
    return [
      path(
        outline,
        brush.ball(tone(colour, -0.3)),
        `stroke="${tone(colour, -0.3)}" stroke-width="46" stroke-linejoin="round"`,
      ),
      path(outline, brush.ball(colour), `stroke="${colour}" stroke-width="22" stroke-linejoin="round"`),
      repeat(5, (arm) =>
        at(500, 528, 1, arm * 72, [
          stroke('M0 -30 V-420', tone(colour, 0.3), 9),
          repeat(8, (k) => [
            circle(0, -60 - k * 48, 15 - k, brush.ball(tone(colour, 0.5))),
            circle(-40 + k * 4, -80 - k * 42, 10 - k * 0.7, tone(colour, 0.35)),
            circle(40 - k * 4, -80 - k * 42, 10 - k * 0.7, tone(colour, 0.25)),
          ]),
        ]),
      ),
      circle(500, 528, 34, brush.ball(tone(colour, 0.45))),
    ];
  },
);
