import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A panelled house door under a fanlight, in a stone frame with two steps. */
export const frontDoor = ownSubject(
  {
    concept: 'door',
    names: ['front door', 'wooden door', 'house door', 'old door', 'entrance door', 'doorway'],
    kind: 'object',
    heightMetres: 2.9,
    footing: 'stands',
    width: 640,
    height: 1000,
  },
  (brush, { colour = '#7a4a2b', random }) => {
    const stone = random.pick(['#d8cdb8', '#cfc6b8', '#e2d8c6']);
    const leaf = 'M150 890 V290 Q150 110 320 110 Q490 110 490 290 V890Z';
    const pane = (angle: number) =>
      stroke(`M320 290 L${320 + 150 * Math.cos(angle)} ${290 - 158 * Math.sin(angle)}`, tone(colour, 0.12), 13);
    return [
      ellipse(320, 985, 318, 16, brush.spot('#1a1410', 0.5)),
      rect(20, 938, 600, 54, brush.wall(tone(stone, -0.08)), 6),
      rect(20, 938, 600, 12, tone(stone, 0.3), 6),
      rect(66, 884, 508, 58, brush.wall(stone), 6),
      rect(66, 884, 508, 12, tone(stone, 0.35), 6),
      path(
        'M84 890 V300 Q84 40 320 40 Q556 40 556 300 V890 H490 V290 Q490 110 320 110 Q150 110 150 290 V890Z',
        brush.slab(stone),
      ),
      repeat(9, (i) => stroke(`M84 ${330 + i * 66} H150 M490 ${330 + i * 66} H556`, '#00000022', 4)),
      repeat(9, (i) => {
        const angle = (Math.PI * (i + 1)) / 10;
        return stroke(
          `M${320 - 172 * Math.cos(angle)} ${292 - 182 * Math.sin(angle)} L${320 - 236 * Math.cos(angle)} ${300 - 258 * Math.sin(angle)}`,
          '#00000022',
          4,
        );
      }),
      path('M284 30 H356 L346 118 H294Z', brush.wall(tone(stone, 0.12))),
      path(leaf, brush.slab(colour)),
      brush.clip(leaf, [
        rect(150, 100, 70, 800, brush.fade('#000000', 'right', 0.32)),
        path('M168 290 Q168 128 320 128 Q472 128 472 290Z', '#ffe3a6'),
        path('M168 290 Q168 128 320 128 Q472 128 472 290Z', brush.fade('#5b7fa8', 'down', 0.55)),
        repeat(4, (i) => pane((Math.PI * (i + 1)) / 5)),
        circle(320, 290, 46, tone(colour, 0.06)),
        rect(150, 284, 340, 26, brush.tube(tone(colour, 0.05))),
        stroke('M320 310 V890', tone(colour, -0.5), 6),
        both(320, [
          rect(176, 338, 118, 190, tone(colour, -0.34), 6),
          rect(184, 348, 106, 180, brush.slab(tone(colour, 0.06)), 5),
          rect(200, 366, 72, 144, brush.shadowSide(tone(colour, 0.12)), 4),
          rect(176, 560, 118, 106, tone(colour, -0.34), 6),
          rect(184, 570, 106, 96, brush.slab(tone(colour, 0.06)), 5),
          rect(176, 700, 118, 166, tone(colour, -0.34), 6),
          rect(184, 710, 106, 156, brush.slab(tone(colour, 0.06)), 5),
          rect(200, 728, 72, 122, brush.shadowSide(tone(colour, 0.12)), 4),
        ]),
      ]),
      rect(256, 600, 52, 16, brush.tube('#8a6a2c'), 4),
      circle(348, 606, 15, brush.ball('#e2b755')),
      stroke('M320 400 q-26 0 -26 30 q0 30 26 30 q26 0 26 -30 q0 -30 -26 -30', '#d8aa4a', 9),
      circle(320, 396, 12, brush.ball('#e2b755')),
      path('M96 876 H150 V890 H84Z', '#00000022'),
    ];
  },
);
