import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A plate on the table, seen a little from above. */
export const plate = ownSubject(
  {
    concept: 'plate',
    names: ['dish', 'dinner plate', 'empty plate', 'saucer', 'platter'],
    kind: 'object',
    heightMetres: 0.09,
    footing: 'stands',
    width: 1000,
    height: 260,
    anchors: { surface: { x: 500, y: 150 } },
  },
  (brush, { colour = '#f2efe8' }) => [
    path('M8 112 Q120 258 380 258 H620 Q880 258 992 112Z', brush.pillar(tone(colour, -0.12))),
    ellipse(500, 112, 492, 108, brush.slab(colour)),
    ellipse(500, 112, 470, 98, 'none', `stroke="${tone(colour, -0.3)}" stroke-width="6" opacity=".5"`),
    ellipse(500, 122, 330, 66, brush.slab(tone(colour, -0.1))),
    ellipse(500, 128, 326, 62, tone(colour, 0.16)),
  ],
);

/** Glowing tubes on a dark board; they show the lettering. */
export const neonSign = ownSubject(
  {
    concept: 'neon-sign',
    names: ['neon lights sign', 'glowing sign', 'illuminated sign', 'led sign'],
    kind: 'object',
    heightMetres: 2.2,
    footing: 'stands',
    width: 1000,
    height: 900,
    emissive: 0.85,
  },
  (brush, { colour = '#ff4fa3', lettering: text = 'OPEN' }) => {
    const frame = (width: number, hue: string, opacity: number) =>
      rect(60, 60, 880, 460, 'none', 90, `stroke="${hue}" stroke-width="${width}" opacity="${opacity}"`);
    const words = (fill: string, width: number, opacity: number) =>
      lettering(
        text,
        { cx: 500, cy: 290, width: 720, height: 300 },
        {
          fill,
          extra: `stroke="#39d7ff" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linejoin="round" paint-order="stroke"`,
        },
      );
    return [
      [250, 710].map((x) => rect(x, 500, 40, 400, brush.metal('#3a3f4a'), 6)),
      rect(10, 10, 980, 560, brush.wall('#191a26'), 120),
      rect(10, 10, 980, 560, 'none', 120, 'stroke="#34364a" stroke-width="14"'),
      frame(64, colour, 0.16),
      frame(36, colour, 0.3),
      frame(16, tone(colour, 0.25), 1),
      frame(6, '#ffffff', 0.85),
      words('none', 54, 0.14),
      words('none', 30, 0.3),
      words('#e8fbff', 12, 1),
    ];
  },
);

/** A bough with leaves that grows out of a trunk. */
export const treeBranch = ownSubject(
  {
    concept: 'tree-branch',
    names: ['branch', 'bough', 'twig', 'branch of a tree', 'perch'],
    kind: 'plant',
    heightMetres: 1.5,
    footing: 'stands',
    width: 1100,
    height: 1200,
    anchors: { branch: { x: 430, y: 640 }, surface: { x: 430, y: 640 } },
  },
  (brush, { colour = '#5f9a3f', random }) => {
    const bark = '#7a5438';
    const leaf = (x: number, y: number, degrees: number, size: number) =>
      at(x, y, size, degrees, [
        path('M0 0 Q-46 -60 0 -140 Q46 -60 0 0Z', brush.slab(tone(colour, random.between(-0.2, 0.18)))),
        stroke('M0 -6 V-118', tone(colour, -0.35), 5),
      ]);
    const twigs: readonly [number, number][] = [
      [60, 600],
      [140, 540],
      [240, 720],
      [660, 560],
      [560, 700],
      [90, 690],
    ];
    return [
      path(
        'M820 1200 Q860 900 830 600 Q820 300 850 0 H1060 Q1040 400 1060 700 Q1070 1000 1100 1200Z',
        brush.pillar(bark),
      ),
      repeat(7, (i) =>
        stroke(`M${880 + (i % 3) * 60} ${80 + i * 150} q-14 60 4 120`, tone(bark, -0.4), 9, 'opacity=".6"'),
      ),
      path('M40 640 Q240 610 430 640 Q660 660 850 540 L850 700 Q640 760 430 706 Q240 660 44 664Z', brush.tube(bark)),
      stroke('M160 640 Q120 580 60 560 M300 650 Q270 720 230 750 M600 690 Q640 620 680 560', bark, 20),
      twigs.map(([x, y]) => [
        leaf(x, y, random.between(-80, -20), random.between(0.8, 1.1)),
        leaf(x + 10, y + 6, random.between(10, 70), random.between(0.7, 1)),
        leaf(x, y + 10, random.between(100, 200), random.between(0.6, 0.9)),
      ]),
    ];
  },
);
