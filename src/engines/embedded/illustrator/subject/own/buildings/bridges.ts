import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** An old stone bridge of two arches. */
export const stoneBridge = ownSubject(
  {
    concept: 'stone-bridge',
    names: ['bridge', 'arch bridge', 'old bridge', 'footbridge'],
    kind: 'building',
    heightMetres: 5,
    footing: 'stands',
    width: 1000,
    height: 440,
    anchors: { surface: { x: 500, y: 60 } },
  },
  (brush, { colour = '#b0a595', random }) => {
    const body =
      'M0 440 V190 Q240 60 500 50 Q760 60 1000 190 V440 H890 V380 Q880 220 740 216 Q590 220 580 380 V440 H420 V380 Q410 220 260 216 Q120 220 110 380 V440Z';
    return [
      path(body, brush.slab(colour)),
      brush.clip(body, [
        repeat(120, (i) =>
          rect(
            ((i * 173) % 1010) - 20,
            80 + Math.floor(i / 11) * 34 + 2,
            62,
            29,
            random.pick(['#ffffff1f', '#00000018', '#7a5a3a1c']),
            8,
          ),
        ),
        path(
          'M110 440 V380 Q120 220 260 216 Q410 220 420 380 V440 H396 V384 Q384 244 260 240 Q140 246 134 384 V440Z',
          '#0000004d',
        ),
        path(
          'M580 440 V380 Q590 220 740 216 Q880 220 890 380 V440 H866 V384 Q854 244 740 240 Q614 246 604 384 V440Z',
          '#0000004d',
        ),
      ]),
      [260, 740].map((x) =>
        repeat(11, (i) => {
          const angle = Math.PI + (i * Math.PI) / 10;
          return stroke(
            `M${x + 152 * Math.cos(angle)} ${380 + 164 * Math.sin(angle)} L${x + 188 * Math.cos(angle)} ${380 + 200 * Math.sin(angle)}`,
            '#0000003d',
            5,
          );
        }),
      ),
      path('M0 190 Q240 60 500 50 Q760 60 1000 190 V150 Q760 16 500 6 Q240 16 0 150Z', brush.wall(tone(colour, 0.22))),
      repeat(17, (i) => stroke(`M${30 + i * 58.7} ${12 + 0.00056 * (30 + i * 58.7 - 500) ** 2} v40`, '#00000030', 5)),
      path('M456 440 V330 Q500 290 544 330 V440Z', brush.pillar(tone(colour, 0.08))),
      repeat(22, (_i) =>
        circle(
          random.between(0, 1) < 0.5 ? random.between(0, 90) : random.between(910, 1000),
          random.between(200, 430),
          random.between(10, 20),
          random.pick(['#6f9a45', '#557f38']),
        ),
      ),
    ];
  },
);

/** A suspension bridge with two towers. */
export const suspensionBridge = ownSubject(
  {
    concept: 'suspension-bridge',
    names: ['golden gate bridge', 'hanging bridge'],
    kind: 'building',
    heightMetres: 150,
    footing: 'stands',
    width: 1000,
    height: 420,
  },
  (brush, { colour = '#c8472f' }) => [
    stroke('M0 240 Q130 190 240 20 Q500 470 760 20 Q870 190 1000 240', tone(colour, -0.15), 9),
    repeat(25, (i) => {
      const x = 20 + i * 40;
      const y =
        x < 240
          ? 240 - 220 * (x / 240) ** 1.7
          : x > 760
            ? 240 - 220 * ((1000 - x) / 240) ** 1.7
            : 20 + 225 * (1 - ((x - 500) / 260) ** 2);
      return stroke(`M${x} ${y} V256`, tone(colour, 0.1), 4);
    }),
    rect(0, 254, 1000, 20, brush.wall(tone(colour, 0.2))),
    rect(0, 274, 1000, 22, brush.wall(tone(colour, -0.2))),
    repeat(34, (i) => stroke(`M${i * 30} 294 l15 -20 l15 20`, tone(colour, -0.45), 4)),
    [240, 760].map((x) => [
      path(
        `M${x - 34} 380 L${x - 28} 20 H${x - 8} V380Z M${x + 8} 380 V20 H${x + 28} L${x + 34} 380Z`,
        brush.metal(colour),
      ),
      [20, 90, 170, 330].map((y) => rect(x - 30, y, 60, 20, brush.wall(tone(colour, 0.15)), 3)),
      rect(x - 36, 8, 72, 16, brush.wall(tone(colour, 0.25)), 4),
      rect(x - 60, 366, 120, 54, brush.pillar('#a8a296'), 8),
    ]),
    both(500, path('M0 246 H60 V420 H0Z', brush.pillar('#a8a296'))),
  ],
);
