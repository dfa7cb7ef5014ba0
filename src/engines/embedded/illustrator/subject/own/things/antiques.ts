import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A portable typewriter; the sheet shows the lettering. */
export const typewriter = ownSubject(
  {
    concept: 'typewriter',
    names: ['vintage typewriter', 'old typewriter'],
    kind: 'machine',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#2f6a68', lettering: text }) => [
    path('M260 20 H740 L750 360 H250Z', brush.wall('#fbf8ef')),
    text
      ? lettering(text, { cx: 500, cy: 150, width: 420, height: 200 }, { fill: '#33353b', face: 'serif' })
      : repeat(6, (i) => stroke(`M300 ${70 + i * 40} H${i === 5 ? 520 : 700}`, '#a9a69c', 6)),
    rect(60, 270, 880, 96, brush.tube('#3a3d45'), 40),
    both(500, rect(14, 280, 60, 76, brush.tube('#1f2126'), 16)),
    rect(120, 240, 760, 40, brush.tube('#c9ced6'), 12),
    path('M120 350 H880 L920 520 H80Z', brush.slab(colour)),
    path('M330 380 H670 L690 500 H310Z', brush.wall('#22252b')),
    repeat(15, (i) => stroke(`M${350 + i * 21.4} 390 L${440 + i * 8.6} 492`, '#8d949d', 4)),
    both(500, circle(220, 430, 50, brush.ball('#2b2d33')), circle(220, 430, 22, brush.metal('#c9ced6'))),
    path('M80 510 H920 L990 800 Q990 850 940 850 H60 Q10 850 10 800Z', brush.slab(tone(colour, -0.06))),
    rect(60, 540, 880, 250, '#00000040', 30),
    repeat(4, (row) =>
      repeat(11 - (row === 3 ? 4 : 0), (i) => {
        const x = (row === 3 ? 330 : 130) + (row % 2) * 26 + i * 70 + (row === 3 ? -30 : 0);
        const y = 570 + row * 62;
        return row === 3
          ? ''
          : [
              circle(x, y + 6, 30, '#15171b'),
              circle(x, y, 29, brush.metal('#c9ced6')),
              circle(x, y, 22, brush.ball('#f4efe2')),
            ];
      }),
    ),
    rect(280, 746, 440, 46, brush.tube('#f4efe2'), 22),
    rect(40, 840, 140, 20, '#22252b', 6),
    rect(820, 840, 140, 20, '#22252b', 6),
    stroke('M60 300 L10 230', '#c9ced6', 17),
    path('M140 372 H860', 'none', 'stroke="#ffffff59" stroke-width="9"'),
  ],
);

/** A gramophone with a brass horn. */
export const gramophone = ownSubject(
  {
    concept: 'gramophone',
    names: ['phonograph', 'old record player'],
    kind: 'machine',
    heightMetres: 0.7,
    footing: 'stands',
    width: 960,
    height: 1000,
  },
  (brush, { colour = '#d9a63f' }) => [
    stroke('M320 720 Q220 640 300 520 Q340 470 420 430', tone(colour, -0.2), 34),
    path('M360 470 Q520 440 560 200 Q600 60 740 30 L900 420 Q700 400 560 480 Q460 540 400 520Z', brush.slab(colour)),
    ellipse(820, 226, 120, 214, brush.ball(tone(colour, 0.15)), 'transform="rotate(-22 820 226)"'),
    ellipse(
      826,
      228,
      92,
      178,
      brush.stops('diagonal', [
        [0, tone(colour, -0.5)],
        [1, tone(colour, 0.1)],
      ]),
      'transform="rotate(-22 826 228)"',
    ),
    ellipse(800, 240, 30, 70, '#3a2410', 'transform="rotate(-22 800 240)"'),
    stroke('M420 480 Q560 430 620 220 M440 500 Q600 440 690 360', '#ffffff40', 8),
    ellipse(520, 730, 330, 60, '#1d1e22'),
    ellipse(520, 722, 330, 60, brush.slab('#33353b')),
    [260, 200, 140].map((rx) => ellipse(520, 722, rx, rx * 0.18, 'none', 'stroke="#5b5f68" stroke-width="3"')),
    ellipse(520, 722, 84, 15, brush.ball('#c8332b')),
    circle(520, 718, 7, '#e9edf1'),
    stroke('M320 720 L440 730 L470 716', '#c9ced6', 15),
    path('M110 760 H880 L920 800 V960 H70 V800Z', brush.slab('#8a5430')),
    path('M110 760 H880 L920 800 H70Z', brush.wall('#a86c40')),
    rect(120, 830, 750, 100, 'none', 8, 'stroke="#5b371d" stroke-width="9"'),
    both(495, path('M180 880 Q240 840 300 880 Q240 920 180 880Z', '#d9a63f')),
    rect(40, 950, 910, 50, brush.wall('#6b3f22'), 8),
    stroke('M920 860 H956 V900', '#c9ced6', 13),
  ],
);

/** A folding camera of the thirties. */
export const vintageCamera = ownSubject(
  {
    concept: 'vintage-camera',
    names: ['old camera', 'antique camera', 'film camera', 'retro camera'],
    kind: 'machine',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 720,
  },
  (brush, { colour = '#5b3a28' }) => [
    rect(150, 30, 120, 90, brush.metal('#c9ced6'), 14),
    rect(700, 50, 140, 70, brush.metal('#c9ced6'), 16),
    path('M360 130 L400 20 H600 L640 130Z', brush.metal('#d5d9df')),
    rect(440, 44, 120, 60, brush.slab('#2b3a4a'), 8),
    rect(20, 110, 960, 600, brush.metal('#c9ced6'), 60),
    path('M20 210 H980 V620 H20Z', brush.slab(colour)),
    repeat(90, (i) => circle(40 + (i % 18) * 54, 230 + Math.floor(i / 18) * 84 + (i % 2) * 40, 5, '#00000026')),
    circle(500, 410, 258, brush.metal('#aab1b9')),
    circle(500, 410, 222, brush.ball('#2b2d33')),
    circle(500, 410, 186, brush.metal('#8d949d')),
    circle(500, 410, 158, '#15161a'),
    circle(
      500,
      410,
      132,
      brush.stops('diagonal', [
        [0, '#7fa8d8'],
        [0.4, '#2a3a6a'],
        [0.7, '#3a1f5a'],
        [1, '#0f1020'],
      ]),
    ),
    circle(500, 410, 64, brush.ball('#1c2440')),
    ellipse(446, 352, 44, 30, '#ffffff', 'opacity=".75" transform="rotate(-36 446 352)"'),
    circle(556, 470, 15, '#ffffff66'),
    repeat(24, (i) => `<g transform="rotate(${i * 15} 500 410)">${rect(496, 196, 8, 20, '#ffffff8c', 3)}</g>`),
    circle(870, 180, 34, brush.ball('#d8453c')),
    rect(80, 136, 130, 50, brush.slab('#2b3a4a'), 10),
    stroke('M60 140 Q500 120 940 140', '#ffffff8c', 9),
  ],
);

/** A globe on a wooden stand. */
export const globe = ownSubject(
  {
    concept: 'desk-globe',
    names: ['globe', 'earth globe', 'world globe', 'antique globe'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#3f8fc4' }) => [
    path('M420 16 Q780 60 780 400 Q780 740 400 770 L396 730 Q740 700 740 400 Q740 100 414 56Z', brush.metal('#d2a640')),
    circle(380, 400, 330, brush.ball(colour)),
    brush.clip('M50 400 A330 330 0 1 1 710 400 A330 330 0 1 1 50 400Z', [
      path(
        'M120 190 Q220 120 320 150 Q360 200 310 240 Q330 280 270 300 Q240 350 260 380 Q220 370 190 310 Q130 280 120 190Z M270 400 Q350 400 380 470 Q360 560 320 640 Q290 660 284 600 Q240 520 270 400Z M440 180 Q520 110 640 160 Q720 220 720 300 Q660 320 640 360 Q600 330 560 350 Q520 300 470 300 Q430 250 440 180Z M470 320 Q560 330 580 400 Q600 470 540 560 Q500 590 490 510 Q440 440 470 320Z M640 520 q50 -20 70 30 q-30 40 -70 10z',
        brush.slab('#a9b85a'),
      ),
      stroke(
        'M50 400 H710 M90 250 Q380 320 670 250 M90 550 Q380 480 670 550 M380 70 Q180 400 380 730 M380 70 Q580 400 380 730',
        '#ffffff40',
        4,
      ),
    ]),
    path('M120 330 Q150 170 290 120', 'none', 'stroke="#ffffff" stroke-width="30" stroke-linecap="round" opacity=".5"'),
    circle(410, 44, 26, brush.ball('#e6b544')),
    circle(396, 756, 26, brush.ball('#e6b544')),
    path('M370 770 H430 L450 900 H350Z', brush.pillar('#8a5430')),
    path('M180 960 Q200 890 400 884 Q600 890 620 960Z', brush.pillar('#9a6238')),
    rect(150, 950, 500, 50, brush.tube('#7a4a28'), 16),
  ],
);

/** A quill in its inkwell. */
export const quill = ownSubject(
  {
    concept: 'quill',
    names: ['quill pen', 'feather pen', 'ink well', 'inkwell', 'quill and ink'],
    kind: 'tool',
    heightMetres: 0.25,
    footing: 'stands',
    width: 700,
    height: 1000,
  },
  (brush, { colour = '#f4f1e8' }) => [
    path('M250 780 Q330 500 480 270 Q600 90 690 14 Q680 200 600 380 Q500 600 290 720Z', brush.slab(colour)),
    path('M250 780 Q420 440 690 14 Q680 200 600 380 Q500 600 290 720Z', '#00000014'),
    repeat(9, (i) =>
      stroke(
        `M${316 + i * 36} ${640 - i * 66} l${70 - i * 3} -10 M${310 + i * 36} ${636 - i * 66} l-4 -60`,
        tone(colour, -0.22),
        4,
      ),
    ),
    path('M470 300 l-30 -6 M560 420 l40 -4', 'none', 'stroke="#ffffff" stroke-width="6"'),
    stroke('M210 880 Q360 480 680 26', '#b89a66', 9),
    path('M140 820 H360 V770 H140Z', brush.metal('#d2a640')),
    path(
      'M110 830 H390 Q480 880 470 960 Q460 1000 420 1000 H80 Q40 1000 30 960 Q20 880 110 830Z',
      brush.stops('diagonal', [
        [0, '#8fa8d8'],
        [0.4, '#2f3f7a'],
        [1, '#151c3f'],
      ]),
    ),
    ellipse(250, 772, 110, 22, '#1d2340'),
    path('M90 900 Q80 940 100 970', 'none', 'stroke="#ffffff" stroke-width="15" stroke-linecap="round" opacity=".6"'),
  ],
);
