import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const telephone = ownSubject(
  {
    concept: 'telephone',
    names: [
      'rotary phone',
      'rotary telephone',
      'landline phone',
      'vintage telephone',
      'retro telephone',
      'old telephone',
    ],
    kind: 'machine',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#23282e' }) => [
    path(
      'M300 300 Q500 260 700 300 Q800 520 930 660 Q960 750 880 756 H120 Q40 750 70 660 Q200 520 300 300Z',
      brush.pillar(colour),
    ),
    path('M70 670 Q500 740 930 670 Q960 750 880 756 H120 Q40 750 70 670Z', tone(colour, -0.5), 'opacity=".6"'),
    stroke('M320 330 Q220 540 120 660', '#ffffff', 16, 'opacity=".3"'),
    both(500, path('M340 210 Q340 170 390 170 H430 V300 H320Z', brush.pillar(tone(colour, 0.06)))),
    path(
      'M30 90 Q60 10 180 10 Q260 20 320 80 Q500 120 680 80 Q740 20 820 10 Q940 10 970 90 Q1000 190 940 260 Q900 290 840 270 Q760 240 740 190 Q500 230 260 190 Q240 240 160 270 Q100 290 60 260 Q0 190 30 90Z',
      brush.tube(tone(colour, 0.1)),
    ),
    stroke('M80 90 Q120 40 200 50 Q280 70 330 110 Q500 146 670 110 Q730 60 800 50', '#ffffff', 14, 'opacity=".4"'),
    ellipse(500, 500, 206, 176, brush.metal('#c9ced4')),
    ellipse(500, 500, 180, 152, brush.ball('#f1ece0')),
    repeat(10, (i) => {
      const a = ((i * 30 - 60) * Math.PI) / 180;
      const [x, y] = [500 + Math.cos(a) * 134, 500 + Math.sin(a) * 112];
      return [circle(round(x), round(y), 29, tone(colour, -0.2)), circle(round(x + 2), round(y + 3), 22, '#f4f0e6')];
    }),
    ellipse(500, 500, 76, 64, brush.ball('#d8b45a')),
    ellipse(500, 500, 54, 45, '#fbf7ec'),
    stroke('M604 616 L560 590', '#9aa0a8', 14),
  ],
);

const alarmClock = ownSubject(
  {
    concept: 'alarm-clock',
    names: ['twin bell alarm clock', 'bedside clock', 'retro alarm clock'],
    kind: 'object',
    heightMetres: 0.22,
    footing: 'stands',
    width: 860,
    height: 1040,
  },
  (brush, { colour = '#b8322c' }) => {
    const tick = (i: number): Svg => at(430, 610, 1, i * 30, rect(-7, -296, 14, i % 3 === 0 ? 58 : 30, '#2a2c33', 5));
    return [
      both(430, path('M230 880 L150 1030 Q190 1046 216 1020 L320 920Z', brush.metal('#b7a06a'))),
      stroke('M300 130 Q300 20 430 20 Q560 20 560 130', '#9a8450', 22),
      both(
        430,
        path('M250 250 L230 190', 'none', 'stroke="#9a8450" stroke-width="20"'),
        at(
          210,
          190,
          1,
          -34,
          path('M-150 40 Q-140 -120 0 -124 Q140 -120 150 40 Q0 80 -150 40Z', brush.metal('#d0b264')),
          circle(0, -126, 20, brush.ball('#b08f44')),
        ),
      ),
      rect(418, 120, 24, 130, brush.metal('#b7a06a'), 8),
      rect(380, 96, 100, 50, brush.metal('#c9ced4'), 20),
      circle(430, 610, 404, brush.ball(colour)),
      circle(430, 610, 352, brush.metal('#d3b870')),
      circle(430, 610, 330, brush.ball('#fbf7ec')),
      circle(430, 610, 328, '#fdfbf4', 'opacity=".75"'),
      repeat(12, tick),
      at(430, 610, 1, -52, path('M-16 40 L-10 -190 L0 -206 L10 -190 L16 40Z', '#23262d')),
      at(430, 610, 1, 58, path('M-12 50 L-7 -250 L0 -268 L7 -250 L12 50Z', '#23262d')),
      at(430, 610, 1, 190, path('M-5 40 L-3 -170 H3 L5 40Z', '#c23a34')),
      circle(430, 610, 26, brush.ball('#c2a355')),
      path('M170 450 Q260 300 430 290 Q300 370 220 560Z', '#ffffff', 'opacity=".55"'),
      stroke('M90 520 Q130 340 280 260', '#ffffff', 18, 'opacity=".45"'),
    ];
  },
);

const key = ownSubject(
  {
    concept: 'key',
    names: ['brass key', 'golden key', 'antique key', 'skeleton key'],
    kind: 'object',
    heightMetres: 0.06,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#c79a3a' }) => [
    at(644, 256, 0.96, 45, [
      path('M-40 140 H40 V760 Q0 800 -40 760Z', brush.metal(colour)),
      path('M40 560 H190 V640 H140 V680 H190 V740 H40Z', brush.metal(tone(colour, -0.08))),
      rect(-66, 150, 132, 36, brush.metal(tone(colour, 0.1)), 14),
      rect(-58, 210, 116, 26, brush.metal(colour), 10),
      path(
        'M0 -236 C90 -300 220 -240 210 -110 C300 -40 240 120 110 110 C80 150 -80 150 -110 110 C-240 120 -300 -40 -210 -110 C-220 -240 -90 -300 0 -236Z M0 -130 C-70 -170 -120 -130 -110 -60 C-170 -20 -120 50 -60 30 Q0 60 60 30 C120 50 170 -20 110 -60 C120 -130 70 -170 0 -130Z',
        brush.metal(colour),
        'fill-rule="evenodd"',
      ),
      path(
        'M0 -236 C90 -300 220 -240 210 -110 C300 -40 240 120 110 110 C80 150 -80 150 -110 110 C-240 120 -300 -40 -210 -110 C-220 -240 -90 -300 0 -236Z',
        'none',
        `stroke="${tone(colour, -0.5)}" stroke-width="8"`,
      ),
      stroke('M-190 -110 Q-190 -220 -80 -232 M-22 250 V720', '#fff6d6', 12, 'opacity=".7"'),
    ]),
  ],
);

const padlock = ownSubject(
  {
    concept: 'locked',
    names: ['brass padlock', 'closed padlock'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#c2963a' }) => [
    path(
      'M130 500 V300 Q130 10 400 10 Q670 10 670 300 V500 H560 V310 Q560 120 400 120 Q240 120 240 310 V500Z',
      brush.metal('#b4bac3'),
    ),
    path(
      'M20 470 Q20 430 60 430 H740 Q780 430 780 470 V860 Q780 996 640 996 H160 Q20 996 20 860Z',
      brush.metal(colour),
    ),
    path('M20 470 Q20 430 60 430 H740 Q780 430 780 470 V500 H20Z', tone(colour, 0.4), 'opacity=".6"'),
    rect(70, 540, 660, 400, 'none', 60, `stroke="${tone(colour, -0.36)}" stroke-width="9" opacity=".6"`),
    circle(400, 690, 104, brush.metal(tone(colour, 0.16))),
    path('M400 630 A46 46 0 0 1 430 712 L450 810 H350 L370 712 A46 46 0 0 1 400 630Z', '#1f1a16'),
    [
      [90, 560],
      [710, 560],
      [90, 910],
      [710, 910],
    ].map(([x, y]) => circle(x!, y!, 22, brush.ball(tone(colour, 0.1)))),
    stroke('M84 640 V850', '#fff6d6', 22, 'opacity=".5"'),
  ],
);

const magnet = ownSubject(
  {
    concept: 'magnet',
    names: ['horseshoe magnet', 'red magnet'],
    kind: 'tool',
    heightMetres: 0.2,
    footing: 'stands',
    width: 860,
    height: 960,
  },
  (brush, { colour = '#c5282a' }) => [
    path(
      'M20 700 V420 Q30 10 430 10 Q830 10 840 420 V700 H590 V430 Q580 250 430 250 Q280 250 270 430 V700Z',
      brush.slab(colour),
    ),
    path(
      'M590 700 V430 Q580 250 430 250 Q280 250 270 430 V700 H310 V440 Q320 300 430 296 Q540 300 550 440 V700Z',
      tone(colour, -0.5),
    ),
    path(
      'M76 660 V430 Q90 80 420 66',
      'none',
      'stroke="#ffffff" stroke-width="30" stroke-linecap="round" opacity=".4"',
    ),
    rect(20, 690, 250, 268, brush.metal('#cfd4da'), 8),
    rect(590, 690, 250, 268, brush.metal('#cfd4da'), 8),
    path('M270 690 H310 V950 H270Z M550 690 H590 V958 H550Z', '#6b727c'),
  ],
);

const microphone = ownSubject(
  {
    concept: 'microphone',
    names: ['stage microphone', 'handheld microphone', 'singing microphone'],
    kind: 'machine',
    heightMetres: 0.3,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#2b2e35' }) => [
    at(648, 260, 0.97, 42, [
      path('M-120 190 H120 L66 900 Q0 930 -66 900Z', brush.metal(colour)),
      rect(-24, 330, 48, 110, brush.metal('#8d949d'), 18),
      rect(-18, 340, 36, 52, '#3f9a5a', 14),
      path('M-196 60 Q-180 200 -130 224 H130 Q180 200 196 60Z', brush.metal('#868d97')),
      path('M-210 20 A210 230 0 0 1 210 20 Q200 90 0 96 Q-200 90 -210 20Z', brush.ball('#aeb5be')),
      brush.clip('M-210 20 A210 230 0 0 1 210 20 Q200 90 0 96 Q-200 90 -210 20Z', [
        repeat(17, (i) => [
          stroke(`M${-340 + i * 42} -240 L${-60 + i * 42} 110`, '#4a5059', 6, 'opacity=".75"'),
          stroke(`M${340 - i * 42} -240 L${60 - i * 42} 110`, '#4a5059', 6, 'opacity=".75"'),
        ]),
        ellipse(-80, -100, 110, 80, brush.spot('#ffffff', 0.8)),
      ]),
      rect(-216, 30, 432, 58, brush.metal('#c9ced4'), 22),
      stroke('M-84 240 L-44 860', '#ffffff', 12, 'opacity=".3"'),
    ]),
  ],
);

/** Things with works in them that have hardly changed. */
export const OLD_DEVICES: readonly OwnSubject[] = [telephone, alarmClock, key, padlock, magnet, microphone];
