import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A striped hot-air balloon with a wicker basket. */
export const hotAirBalloon = ownSubject(
  {
    concept: 'hot-air-balloon',
    names: ['air balloon', 'hot air ballon', 'montgolfier'],
    kind: 'aircraft',
    heightMetres: 22,
    footing: 'flies',
    width: 720,
    height: 1000,
    anchors: { opening: { x: 360, y: 890 } },
  },
  (brush, { colour, random }) => {
    const first = colour ?? '#d8453c';
    const second = colour ? tone(colour, 0.35) : random.pick(['#f0b63a', '#4a9ac4', '#f3e6cc']);
    const envelope = 'M360 8 Q706 16 708 340 Q700 530 450 760 H270 Q20 530 12 340 Q14 16 360 8Z';
    const gore = (from: number, to: number, fill: string) =>
      path(
        `M360 8 Q${360 + from * 350} 30 ${360 + from * 348} 340 Q${360 + from * 340} 530 ${360 + from * 90} 760 H${360 + to * 90} Q${360 + to * 340} 530 ${360 + to * 348} 340 Q${360 + to * 350} 30 360 8Z`,
        fill,
      );
    const edges = [-1, -0.87, -0.6, -0.22, 0.22, 0.6, 0.87, 1];
    return [
      stroke('M286 760 L312 890 M434 760 L408 890 M330 760 L340 890 M390 760 L380 890', '#5a4632', 5),
      path(envelope, first),
      repeat(7, (i) => gore(edges[i]!, edges[i + 1]!, i % 2 ? '#f7efdf' : i % 4 ? second : first)),
      brush.clip(envelope, [
        path('M0 400 Q360 500 720 400 V460 Q360 566 0 460Z', second),
        path('M0 414 Q360 514 720 414 V424 Q360 526 0 424Z', '#fff6e0'),
      ]),
      path(
        envelope,
        brush.stops('diagonal', [
          [0, '#ffffff', 0.5],
          [0.35, '#ffffff', 0.08],
          [0.6, '#1a0030', 0.1],
          [1, '#1a0030', 0.55],
        ]),
      ),
      path('M270 756 H450 L438 784 H282Z', brush.pillar('#7a3428')),
      path('M348 800 Q340 830 360 850 Q380 830 372 800 Q366 780 360 774 Q354 786 348 800Z', brush.wall('#ffb53a')),
      path('M296 890 H424 L412 990 Q360 1004 308 990Z', brush.pillar('#a8743f')),
      repeat(5, (i) =>
        stroke(`M${300 + i * 2} ${906 + i * 18} Q360 ${914 + i * 18} ${420 - i * 2} ${906 + i * 18}`, '#6b452680', 6),
      ),
      repeat(6, (i) => stroke(`M${312 + i * 19} 894 L${318 + i * 17} 988`, '#6b452659', 5)),
      rect(288, 880, 144, 22, brush.tube('#7d5431'), 10),
    ];
  },
);

/** A rigid airship. */
export const airship = ownSubject(
  {
    concept: 'airship',
    names: ['zeppelin', 'blimp', 'dirigible'],
    kind: 'aircraft',
    heightMetres: 30,
    footing: 'flies',
    width: 1000,
    height: 400,
  },
  (brush, { colour = '#c9ced6', lettering: text }) => {
    const hull = 'M40 170 Q120 16 520 12 Q940 20 994 170 Q940 320 520 328 Q120 324 40 170Z';
    return [
      path('M30 40 L160 60 L200 130 L90 130Z M30 300 L160 280 L200 210 L90 210Z', brush.slab(tone('#a83a34', 0))),
      path(hull, brush.tube(colour)),
      brush.clip(hull, [
        repeat(5, (i) => stroke(`M40 170 Q${500} ${-120 + i * 145} 994 170`, '#00000024', 5)),
        repeat(7, (i) => stroke(`M${180 + i * 110} 0 Q${150 + i * 110} 170 ${180 + i * 110} 340`, '#0000001f', 5)),
        text ? '' : path('M0 150 H1000 V196 H0Z', '#a83a34b3'),
      ]),
      text ? lettering(text, { cx: 520, cy: 160, width: 620, height: 120 }, { fill: '#8a2a28' }) : '',
      path('M10 150 L150 150 L190 170 L150 190 L10 190Z', brush.wall('#a83a34')),
      ellipse(470, 70, 300, 22, '#ffffff66'),
      path('M420 320 H680 L660 390 Q550 404 450 390Z', brush.wall('#5b4636')),
      repeat(6, (i) => rect(456 + i * 34, 338, 24, 24, '#ffe2a0', 4)),
      rect(300, 330, 70, 36, brush.tube('#6b727b'), 16),
      ellipse(296, 348, 8, 44, '#3a3d45'),
    ];
  },
);

/** A biplane seen from its side, flying right. */
export const biplane = ownSubject(
  {
    concept: 'biplane',
    names: ['old airplane', 'propeller plane', 'vintage plane', 'old plane', 'double decker plane'],
    kind: 'aircraft',
    heightMetres: 3,
    footing: 'flies',
    width: 1000,
    height: 500,
    anchors: { seat: { x: 470, y: 170 } },
  },
  (brush, { colour = '#d23a30' }) => [
    stroke('M500 330 L470 450 M640 330 L650 450', '#3a3d45', 12),
    path('M30 90 Q70 60 120 100 L170 210 H60Z', brush.slab(colour)),
    path('M20 220 H220 L200 250 H40Z', brush.wall(tone(colour, -0.2))),
    path(
      'M40 200 Q300 150 520 150 L860 160 Q910 170 910 240 Q910 320 860 324 L560 340 Q300 320 60 246Z',
      brush.tube(colour),
    ),
    path('M60 226 Q400 250 900 246 V262 Q400 270 80 246Z', '#fff6e0'),
    path('M440 160 Q450 120 490 116 H520 L510 160Z', '#3a2418'),
    path('M520 156 L552 104 H566 L560 158Z', '#cfe6f2bf'),
    rect(846, 162, 70, 162, brush.tube('#8d949d'), 24),
    path('M910 200 Q966 214 966 244 Q966 272 910 288Z', brush.ball('#e0b24a')),
    ellipse(952, 244, 14, 200, '#3a302680'),
    ellipse(950, 244, 7, 196, brush.wall('#7a5030')),
    stroke('M560 60 L590 330 M780 60 L800 330 M560 60 L800 330 M780 60 L590 330', '#5b3a20', 8),
    path('M440 28 Q650 8 900 34 Q916 56 890 66 Q650 80 450 62 Q430 46 440 28Z', brush.wall(tone(colour, 0.1))),
    path(
      'M430 320 Q650 300 910 328 Q924 350 900 358 Q650 376 446 356 Q424 340 430 320Z',
      brush.wall(tone(colour, -0.1)),
    ),
    circle(300, 226, 40, '#fff6e0'),
    circle(300, 226, 26, brush.ball('#2f6fb0')),
    circle(300, 226, 11, '#fff6e0'),
    [470, 652].map((x) => [circle(x, 452, 46, brush.ball('#2b2d33')), circle(x, 452, 24, brush.metal('#c9ced6'))]),
    stroke('M40 246 L24 290', '#3a3d45', 10),
  ],
);

/** A jet fighter climbing to the right. */
export const fighterJet = ownSubject(
  {
    concept: 'fighter-jet',
    names: ['jet fighter', 'jet', 'fighter plane', 'warplane', 'jet plane', 'fighter aircraft'],
    kind: 'aircraft',
    heightMetres: 5,
    footing: 'flies',
    width: 1000,
    height: 380,
  },
  (brush, { colour = '#8d98a5' }) => [
    path('M120 170 L60 20 H140 L290 160Z', brush.slab(tone(colour, -0.1))),
    path(
      'M20 190 L120 150 Q400 110 620 110 Q760 60 850 120 L990 196 Q900 230 760 250 L300 270 L60 250Z',
      brush.tube(colour),
    ),
    path(
      'M560 118 Q640 40 740 60 Q820 84 850 126 Q700 140 560 118Z',
      brush.stops('diagonal', [
        [0, '#f6d98a'],
        [0.4, '#a97b34'],
        [1, '#3a2c1a'],
      ]),
    ),
    stroke('M690 60 L700 134 M590 110 Q650 60 730 66', '#ffffff66', 6),
    path('M330 190 L640 200 L330 350 H230 L270 200Z', brush.slab(tone(colour, 0.08))),
    path('M330 190 L640 200 L560 240 L280 220Z', '#00000021'),
    path('M90 220 L230 226 L100 320 H40Z', brush.slab(tone(colour, -0.06))),
    path('M20 190 L60 186 V250 L20 246Z', brush.wall('#3a3d45')),
    path('M0 200 Q-20 218 0 236 L24 240 V196Z', brush.wall('#ffb53a')),
    path('M520 214 H680 L640 252 H520Z', brush.wall('#2f343b')),
    stroke('M280 260 H470', '#e9edf1', 13),
    path('M470 250 L510 260 L470 270Z', '#d8453c'),
    circle(400, 190, 26, '#2f5f9f'),
    path('M400 168 L406 184 H424 L410 194 L415 212 L400 201 L385 212 L390 194 L376 184 H394Z', '#f6f8fa'),
    stroke('M130 160 Q500 110 640 122', '#ffffff59', 7),
  ],
);
