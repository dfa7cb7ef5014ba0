import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A gilded concert harp. */
export const harp = ownSubject(
  {
    concept: 'harp',
    names: ['golden harp', 'concert harp'],
    kind: 'instrument',
    heightMetres: 1.8,
    footing: 'stands',
    width: 680,
    height: 1000,
  },
  (brush, { colour = '#d9a63c' }) => [
    repeat(20, (i) =>
      stroke(
        `M${150 + i * 22} ${150 - Math.sin((i / 19) * Math.PI) * 30 + i * 6} L${150 + i * 22} ${870 - i * 33}`,
        i % 7 === 0 ? '#c8332b' : '#f6f1e0',
        4,
      ),
    ),
    path('M110 900 L560 130 L640 180 L250 940Z', brush.slab(tone(colour, -0.1))),
    path('M150 900 L580 160 L606 176 L200 920Z', '#ffffff2e'),
    path(
      'M70 130 Q180 10 300 90 Q420 170 540 90 Q640 60 660 150 Q650 220 590 210 Q620 160 580 140 Q480 220 350 180 Q220 110 140 200Z',
      brush.slab(colour),
    ),
    path('M60 120 H124 L134 930 H50Z', brush.pillar(colour)),
    repeat(6, (i) => rect(46, 190 + i * 130, 92, 17, brush.pillar(tone(colour, 0.2)), 7)),
    circle(92, 90, 58, brush.ball(colour)),
    path('M92 20 q30 -20 40 10 q-20 30 -40 20z', brush.ball(tone(colour, 0.2))),
    path('M20 920 H300 Q320 960 300 1000 H20 Q0 960 20 920Z', brush.metal(colour)),
  ],
);

/** A cello with its bow. */
export const cello = ownSubject(
  {
    concept: 'cello',
    names: ['violoncello', 'double bass', 'contrabass'],
    kind: 'instrument',
    heightMetres: 1.3,
    footing: 'stands',
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#a8521f' }) => [
    rect(268, 900, 14, 100, brush.metal('#8d949d'), 5),
    rect(254, 60, 42, 420, brush.pillar('#2b211c'), 8),
    path(
      'M275 10 Q330 0 330 44 Q320 76 290 66 V100 H260 V60 Q230 50 240 24 Q254 4 275 10Z',
      brush.ball(tone(colour, -0.1)),
    ),
    both(275, rect(216, 80, 44, 15, '#2b211c', 7), rect(220, 112, 40, 15, '#2b211c', 7)),
    path(
      'M275 320 Q430 330 440 440 Q430 520 380 560 Q380 620 430 650 Q510 720 490 820 Q450 930 275 930 Q100 930 60 820 Q40 720 120 650 Q170 620 170 560 Q120 520 110 440 Q120 330 275 320Z',
      brush.ball(colour),
    ),
    path(
      'M275 344 Q410 350 418 440 Q410 510 360 552 Q358 630 414 664 Q482 726 466 812 Q430 908 275 908 Q120 908 84 812 Q68 726 136 664 Q192 630 190 552 Q140 510 132 440 Q140 350 275 344Z',
      'none',
      `stroke="${tone(colour, -0.45)}" stroke-width="5"`,
    ),
    both(
      275,
      stroke('M196 590 Q170 640 190 690 Q206 730 184 762', '#2b1810', 9),
      circle(202, 586, 9, '#2b1810'),
      circle(178, 766, 9, '#2b1810'),
    ),
    rect(252, 300, 46, 310, brush.pillar('#2b211c'), 8),
    path('M206 704 H344 L330 674 H220Z', brush.wall('#e0b880')),
    path('M246 730 H304 L320 880 Q275 906 230 880Z', brush.pillar('#2b211c')),
    repeat(4, (i) => stroke(`M${262 + i * 9} 90 L${256 + i * 13} 740`, '#eee6d0', 3)),
    ellipse(190, 430, 40, 60, brush.spot('#ffffff', 0.4)),
    stroke('M540 120 L420 980', '#6b3f22', 11),
    stroke('M526 130 L408 960', '#f4efe2', 6),
  ],
);

/** A five-piece drum kit. */
export const drumKit = ownSubject(
  {
    concept: 'drum-kit',
    names: ['drum set', 'drums', 'drumkit'],
    kind: 'instrument',
    heightMetres: 1.3,
    footing: 'stands',
    width: 1000,
    height: 820,
  },
  (brush, { colour = '#c8262e' }) => {
    const drum = (x: number, y: number, rx: number, depth: number) => [
      path(
        `M${x - rx} ${y} V${y + depth} Q${x} ${y + depth + rx * 0.5} ${x + rx} ${y + depth} V${y}Z`,
        brush.pillar(colour),
      ),
      repeat(5, (i) => rect(x - rx + 10 + (i * (2 * rx - 30)) / 4, y + 14, 9, depth - 4, brush.metal('#d5d9df'), 4)),
      path(
        `M${x - rx} ${y + depth - 14} Q${x} ${y + depth + rx * 0.5 - 14} ${x + rx} ${y + depth - 14} V${y + depth} Q${x} ${y + depth + rx * 0.5} ${x - rx} ${y + depth}Z`,
        brush.metal('#c9ced6'),
      ),
      ellipse(x, y, rx + 5, rx * 0.26, brush.metal('#d5d9df')),
      ellipse(x, y - 3, rx - 6, rx * 0.21, brush.wall('#fbf8f0')),
    ];
    const cymbal = (x: number, y: number, rx: number, angle: number, foot: number) => [
      stroke(`M${x} ${y} L${foot} 810 M${foot} 700 L${foot - 60} 812 M${foot} 700 L${foot + 60} 812`, '#9aa2ab', 9),
      `<g transform="rotate(${angle} ${x} ${y})">${ellipse(
        x,
        y,
        rx,
        rx * 0.16,
        brush.stops('right', [
          [0, '#b8862a'],
          [0.4, '#ffe9a0'],
          [1, '#a8761c'],
        ]),
      )}${ellipse(x, y - 8, rx * 0.2, rx * 0.08, brush.ball('#f0cf6a'))}</g>`,
    ];
    return [
      cymbal(140, 130, 136, -10, 120),
      cymbal(860, 110, 136, 12, 890),
      stroke('M480 330 L500 460 L520 330', '#9aa2ab', 13),
      circle(500, 590, 220, brush.metal('#c9ced6')),
      circle(500, 590, 204, brush.ball(colour)),
      circle(500, 590, 182, brush.ball('#fbf8f0')),
      circle(500, 590, 110, 'none', `stroke="${colour}" stroke-width="9"`),
      path('M500 500 l26 58 64 8 -48 42 14 62 -56 -32 -56 32 14 -62 -48 -42 64 -8z', colour),
      stroke('M330 720 L280 816 M670 720 L720 816', '#9aa2ab', 15),
      drum(370, 250, 116, 130),
      drum(630, 250, 116, 130),
      drum(180, 480, 140, 120),
      stroke('M110 640 L80 816 M250 640 L280 816 M180 670 V816', '#9aa2ab', 10),
      drum(820, 470, 150, 230),
      stroke('M700 700 V816 M940 700 V816', '#9aa2ab', 10),
      stroke('M110 440 L270 350 M240 470 L330 400', '#d9b070', 11),
    ];
  },
);

/** An acoustic guitar standing upright. */
export const guitar = ownSubject(
  {
    concept: 'classical-guitar',
    names: ['guitar', 'folk guitar', 'acoustic guitar', 'spanish guitar', 'guitar on a stand', 'ukulele'],
    kind: 'instrument',
    heightMetres: 1,
    footing: 'stands',
    width: 420,
    height: 1000,
  },
  (brush, { colour = '#d9963f' }) => [
    path('M176 10 H244 L252 150 H168Z', brush.pillar('#5b371d')),
    both(
      210,
      repeat(3, (i) => [
        rect(146, 30 + i * 40, 26, 9, '#c9ced6', 4),
        circle(144, 34 + i * 40, 11, brush.ball('#f4efe2')),
      ]),
    ),
    path(
      'M210 470 Q330 460 350 560 Q356 620 330 670 Q410 730 412 840 Q396 1000 210 1000 Q24 1000 8 840 Q10 730 90 670 Q64 620 70 560 Q90 460 210 470Z',
      brush.ball(tone(colour, -0.35)),
    ),
    path(
      'M210 486 Q316 476 334 566 Q338 624 310 672 Q392 736 394 836 Q380 980 210 982 Q40 980 26 836 Q28 736 110 672 Q82 624 86 566 Q104 476 210 486Z',
      brush.ball(colour),
    ),
    circle(210, 690, 80, '#7a4520'),
    circle(210, 690, 66, '#22150c'),
    circle(210, 690, 73, 'none', 'stroke="#f0d9a0" stroke-width="5" stroke-dasharray="9 7"'),
    path('M270 720 Q340 770 320 850 Q270 860 250 790Z', '#5b2a14'),
    rect(184, 140, 52, 500, brush.pillar('#4a2e1a'), 4),
    repeat(13, (i) => rect(184, 176 + i * 34, 52, 5, '#d5d9df')),
    [244, 312, 380, 482].map((y) => circle(210, y - 4, 7, '#f4efe2')),
    rect(140, 850, 140, 30, brush.tube('#4a2e1a'), 8),
    repeat(6, (i) => stroke(`M${190 + i * 8} 40 L${186 + i * 9.6} 860`, '#f4efe2d9', 2.4)),
    path('M50 800 Q40 860 90 930', 'none', 'stroke="#ffffff66" stroke-width="17" stroke-linecap="round"'),
  ],
);

/** A lute with a pear-shaped body and a pegbox that is bent back. */
export const lute = ownSubject(
  {
    concept: 'lute',
    names: ['oud', 'mandolin', 'bouzouki', 'mandola', 'pipa', 'biwa', 'sitar'],
    kind: 'instrument',
    heightMetres: 0.8,
    footing: 'stands',
    width: 440,
    height: 1000,
  },
  (brush, { colour = '#c98d4a' }) => [
    path('M196 40 L150 4 L116 40 L186 118 H252 L248 60Z', brush.slab('#5b371d')),
    repeat(4, (i) => circle(124 + i * 22, 56 + i * 20, 10, brush.ball('#f4efe2'))),
    path(
      'M220 420 Q300 430 360 560 Q436 720 420 850 Q396 1000 220 1000 Q44 1000 20 850 Q4 720 80 560 Q140 430 220 420Z',
      brush.ball(tone(colour, -0.4)),
    ),
    path(
      'M220 436 Q294 446 348 568 Q418 722 402 842 Q380 982 220 984 Q60 982 38 842 Q22 722 92 568 Q146 446 220 436Z',
      brush.ball(tone(colour, 0.12)),
    ),
    circle(220, 690, 74, tone(colour, -0.55)),
    repeat(8, (i) =>
      stroke(
        `M220 690 L${220 + Math.round(66 * Math.cos((i * Math.PI) / 4))} ${690 + Math.round(66 * Math.sin((i * Math.PI) / 4))}`,
        tone(colour, -0.1),
        8,
      ),
    ),
    circle(220, 690, 70, 'none', 'stroke="#f0d9a0" stroke-width="7"'),
    circle(220, 690, 22, tone(colour, -0.1)),
    rect(190, 100, 60, 470, brush.pillar('#6b4424'), 6),
    repeat(8, (i) => rect(190, 150 + i * 50, 60, 5, '#e9dcc0')),
    rect(140, 868, 160, 26, brush.tube('#5b371d'), 8),
    repeat(6, (i) => stroke(`M${198 + i * 8.8} 110 L${190 + i * 12} 876`, '#f8f3e6d9', 2.6)),
    path('M62 800 Q54 872 110 932', 'none', 'stroke="#ffffff66" stroke-width="17" stroke-linecap="round"'),
  ],
);
