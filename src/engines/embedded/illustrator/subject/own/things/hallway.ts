import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A wooden walking stick with a curved handle. */
const cane = ownSubject(
  {
    concept: 'walking-stick',
    names: ['cane', 'walking cane', 'wooden cane'],
    kind: 'object',
    heightMetres: 0.95,
    footing: 'stands',
    width: 340,
    height: 1100,
  },
  (_brush, { colour = '#8a5228' }) => [
    stroke('M230 1060 V190 Q230 40 130 40 Q40 40 40 150 V210', tone(colour, -0.5), 66),
    stroke('M230 1060 V190 Q230 40 130 40 Q40 40 40 150 V210', colour, 54),
    stroke('M218 1030 V190 Q216 56 130 52 Q56 54 54 150', tone(colour, 0.45), 13),
    rect(198, 300, 64, 44, '#d9ac3f', 8),
    rect(196, 1010, 68, 90, '#22262d', 14),
    circle(40, 206, 30, '#d9ac3f'),
  ],
);

/** A clothes rail with coats and a hat. */
const coatRack = ownSubject(
  {
    concept: 'coat-rack',
    names: ['rack', 'coat stand', 'hat stand', 'clothes rack', 'hallstand', 'hat rack'],
    kind: 'furniture',
    heightMetres: 1.8,
    footing: 'stands',
    width: 760,
    height: 1300,
  },
  (brush, { colour = '#8a5630' }) => [
    stroke('M380 1160 L150 1280 M380 1160 L610 1280 M380 1160 V1280', colour, 36),
    rect(358, 60, 44, 1130, brush.pillar(colour), 20),
    circle(380, 50, 44, brush.ball(tone(colour, 0.1))),
    both(
      380,
      stroke('M370 240 Q240 250 210 150', colour, 26),
      circle(208, 140, 28, brush.ball(tone(colour, 0.1))),
      stroke('M370 400 Q290 410 270 330', colour, 24),
      circle(268, 322, 26, brush.ball(tone(colour, 0.1))),
    ),
    path('M200 160 Q90 240 70 420 L40 860 Q130 900 210 880 L290 900 L300 420 Q290 230 240 170Z', brush.slab('#4a5f8a')),
    path(
      'M220 170 Q180 400 200 880 M90 470 L150 500 M240 180 L270 300 L230 420',
      'none',
      'stroke="#00000059" stroke-width="11"',
    ),
    path('M70 420 Q20 560 20 700 L90 720 L110 520Z', brush.slab('#3f527a')),
    path('M480 330 Q420 420 430 560 L400 980 Q500 1020 640 980 L610 560 Q600 400 530 330Z', brush.slab('#b8453a')),
    path('M506 340 Q500 640 520 990 M450 700 H500 M550 700 H600', 'none', 'stroke="#00000059" stroke-width="11"'),
    repeat(3, (i) => circle(536, 560 + i * 120, 15, brush.ball('#2a1c18'))),
    path('M440 150 Q450 60 560 56 Q650 60 660 150Z', brush.ball('#6b5a48')),
    path('M396 160 Q560 100 710 170 Q640 206 550 196 Q450 196 396 160Z', brush.tube('#7d6a56')),
    path('M446 140 Q560 110 656 144 L654 120 Q560 90 450 116Z', '#2a2420'),
    circle(380, 1170, 40, brush.ball(tone(colour, -0.1))),
  ],
);

/** A painted folding screen of four panels. */
const foldingScreen = ownSubject(
  {
    concept: 'folding-screen',
    names: ['partition', 'room divider', 'paravent', 'byobu', 'japanese screen'],
    kind: 'furniture',
    heightMetres: 1.8,
    footing: 'stands',
    width: 1300,
    height: 1100,
  },
  (brush, { colour = '#e8d6a0' }) => {
    const panels = [0, 1, 2, 3].map((i) => {
      const x = 20 + i * 315;
      const [a, b] = i % 2 ? [0, 70] : [70, 0];
      const outline = `M${x} ${a} L${x + 315} ${b} V${1100 - b} L${x} ${1100 - a}Z`;
      return [
        path(outline, brush.wall('#5b2f22')),
        path(
          `M${x + 20} ${a + 30} L${x + 295} ${b + 34} V${1066 - b} L${x + 20} ${1070 - a}Z`,
          brush.stops(
            'right',
            i % 2
              ? [
                  [0, tone(colour, -0.2)],
                  [1, colour],
                ]
              : [
                  [0, colour],
                  [1, tone(colour, -0.3)],
                ],
          ),
        ),
      ];
    });
    const blossom = (x: number, y: number, scale: number): string =>
      at(x, y, scale, 0, [
        repeat(5, (k) => at(0, 0, 1, k * 72, ellipse(0, -20, 14, 20, '#f2a0b4'))),
        circle(0, 0, 9, '#c8324a'),
      ]);
    return [
      panels,
      path(
        'M40 860 Q240 760 420 820 Q620 900 860 800 Q1080 740 1260 820 V1040 L960 1020 L650 1050 L340 1010 L40 1010Z',
        '#7f9a7a',
        'opacity=".55"',
      ),
      path(
        'M60 720 Q260 640 330 480 Q430 330 640 300 Q860 260 1000 330 M330 480 Q300 350 200 280 M560 310 Q620 200 760 170 M820 286 Q900 400 1060 440 M430 380 Q460 460 560 470',
        'none',
        'stroke="#5b4030" stroke-width="26" stroke-linecap="round"',
      ),
      [
        [200, 280],
        [260, 340],
        [380, 400],
        [450, 330],
        [560, 300],
        [620, 220],
        [740, 180],
        [700, 290],
        [860, 290],
        [980, 340],
        [920, 400],
        [1050, 440],
        [560, 470],
        [480, 450],
        [330, 520],
        [240, 650],
      ].map(([x = 0, y = 0], i) => blossom(x, y, 1 + (i % 3) * 0.3)),
      circle(1120, 210, 76, '#c8323a', 'opacity=".9"'),
      at(860, 640, 1, 0, [
        path('M0 0 Q-60 -120 20 -180 Q30 -80 60 -40Z M60 -40 Q140 -120 200 -90 Q140 -60 90 10Z', '#f8f6f0'),
        path('M-30 20 Q40 -50 110 0 Q150 30 120 60 Q40 80 -30 20Z', '#fbfaf6'),
        path('M-30 20 Q-110 -10 -150 -60', 'none', 'stroke="#fbfaf6" stroke-width="17" stroke-linecap="round"'),
        path('M-150 -70 L-210 -80 L-150 -50Z', '#5b4030'),
        circle(-150, -66, 13, '#c8323a'),
        stroke('M110 50 L210 120 M90 56 L180 140', '#3a302a', 8),
      ]),
      repeat(3, (i) => [
        rect(325 + i * 315, 180, 20, 60, '#c9a04a', 6),
        rect(325 + i * 315, 860, 20, 60, '#c9a04a', 6),
      ]),
    ];
  },
);

/** What stands in a hall. */
export const HALLWAY: readonly OwnSubject[] = [cane, coatRack, foldingScreen];
