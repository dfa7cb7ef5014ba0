import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A rough slab of stone. */
const slab = ownSubject(
  {
    concept: 'stone-slab',
    names: ['slab', 'paving stone', 'flagstone', 'paving slab', 'concrete slab', 'slab of stone'],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'stands',
    width: 1200,
    height: 600,
  },
  (brush, { colour = '#a09c96' }) => [
    path(
      'M30 250 L280 40 L560 20 L920 30 L1170 190 L1150 220 L820 360 L420 390 L60 290Z',
      brush.slab(tone(colour, 0.14)),
    ),
    path('M30 250 L60 290 L420 390 L410 600 L90 500 L40 470Z', brush.wall(tone(colour, -0.1))),
    path(
      'M420 390 L820 360 L1150 220 L1170 190 L1176 420 L1140 450 L830 570 L410 600Z',
      brush.wall(tone(colour, -0.32)),
    ),
    path('M60 290 L420 390 L820 360 L1160 214', 'none', 'stroke="#ffffff59" stroke-width="11"'),
    stroke('M300 120 L420 160 L400 230 L520 270 M760 90 L840 170 L960 190 M600 130 L640 180', '#00000040', 8),
    stroke('M180 380 L220 440 M560 430 L540 510 L580 560 M960 340 L980 440', '#00000033', 8),
    repeat(30, (i) =>
      circle(150 + ((i * 197) % 880), 80 + ((i * 71) % 240), 5 + (i % 3) * 2, i % 2 ? '#ffffff40' : '#00000026'),
    ),
  ],
);

/** A glazed blue and white tile. */
const tile = ownSubject(
  {
    concept: 'ceramic-tile',
    names: ['tile', 'floor tile', 'wall tile', 'azulejo', 'bathroom tile', 'glazed tile'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#2f5fa8' }) => [
    rect(10, 16, 980, 980, tone(colour, -0.6), 30),
    rect(10, 6, 980, 980, brush.slab('#f4f2ec'), 30),
    rect(50, 46, 900, 900, 'none', 16, `stroke="${colour}" stroke-width="17"`),
    rect(80, 76, 840, 840, 'none', 10, `stroke="${tone(colour, 0.35)}" stroke-width="8"`),
    repeat(8, (i) =>
      at(500, 496, 1, i * 45, [
        path('M0 -60 Q-70 -180 0 -330 Q70 -180 0 -60Z', brush.slab(i % 2 ? tone(colour, 0.3) : colour)),
        path('M0 -110 Q-26 -180 0 -260 Q26 -180 0 -110Z', i % 2 ? '#f2c23f' : '#f4f2ec'),
      ]),
    ),
    circle(500, 496, 92, brush.ball('#f2c23f')),
    circle(500, 496, 50, colour),
    circle(500, 496, 22, '#f4f2ec'),
    repeat(4, (i) =>
      at(500, 496, 1, i * 90, [
        path('M-420 -420 Q-230 -420 -230 -230 Q-420 -230 -420 -420Z', brush.slab(colour)),
        path('M-390 -390 Q-290 -380 -270 -270 Q-380 -290 -390 -390Z', '#f2c23f'),
        path('M-60 -410 Q0 -350 60 -410', 'none', `stroke="${colour}" stroke-width="15" stroke-linecap="round"`),
      ]),
    ),
    path('M40 60 L420 30 L60 420Z', '#ffffff66'),
  ],
);

/** A round antique mosaic of a bird. */
const mosaic = ownSubject(
  {
    concept: 'mosaic',
    names: ['roman mosaic', 'mosaic panel', 'tile mosaic'],
    kind: 'object',
    heightMetres: 1.2,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#2f8fa8' }) => {
    const cell = 34;
    const shadeAt = (x: number, y: number): string => {
      const radius = Math.hypot(x - 14, y - 14);
      const inBody = ((x - 14) / 5.4) ** 2 + ((y - 15.4) / 3.8) ** 2 < 1;
      const inHead = Math.hypot(x - 18.4, y - 11) < 2.5;
      const inTail = x < 10 && x > 4.6 && Math.abs(y - (17.4 - (x - 8) * 0.4)) < 1.4 + (8 - x) * 0.16;
      if (radius > 13.6) return '#8a4a34';
      if (radius > 12.5) return (x + y) % 2 ? '#e8dcc0' : '#3a3f52';
      if (radius > 11.5) return '#d9a441';
      if (Math.hypot(x - 19, y - 10.6) < 0.8) return '#1c1c22';
      if (x > 20.2 && x < 23 && Math.abs(y - 11.4) < 0.9) return '#e07a2c';
      if (inBody && y > 17) return '#f2c23f';
      if (inBody && Math.hypot(x - 12.4, y - 14.6) < 2.4) return tone(colour, -0.3);
      if (inBody || inHead || inTail) return colour;
      if (y > 20 && y < 21.6) return '#6b4a34';
      if ((x * 7 + y * 5) % 17 === 0 && y > 21) return '#6f9a45';
      return (x + y * 3) % 5 === 0 ? '#f0e6d0' : '#e2d5b8';
    };
    return [
      circle(500, 504, 494, '#4a3a30'),
      circle(500, 496, 490, brush.slab('#7d6a58')),
      repeat(29, (row) =>
        repeat(29, (i) => {
          if (Math.hypot(i - 14, row - 14) > 14) return '';
          const wobble = ((i * 7 + row * 13) % 5) - 2;
          return rect(
            8 + i * cell + wobble * 0.6,
            4 + row * cell,
            cell - 4,
            cell - 4,
            tone(shadeAt(i, row), ((i * 5 + row * 3) % 7) * 0.035 - 0.1),
            5,
          );
        }),
      ),
    ];
  },
);

export const PAVING: readonly OwnSubject[] = [slab, tile, mosaic];
