import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

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
      [540, 740],
      [90, 690],
    ];
    const crown =
      'M560 250 Q520 160 620 120 Q640 30 760 40 Q860 -20 950 50 Q1080 50 1086 170 Q1110 270 1010 310 Q940 380 850 330 Q760 380 690 330 Q590 330 560 250Z';
    const foliage = repeat(64, (i) => {
      const radius = Math.sqrt((i + 0.5) / 64);
      const [x, y] = [826 + Math.cos(i * 2.39996) * radius * 250, 230 + Math.sin(i * 2.39996) * radius * 150];
      return leaf(round(x), round(y), (i * 83) % 360, 0.72);
    });
    return [
      path(
        'M800 1200 Q860 1120 850 900 Q836 640 820 520 Q800 340 760 200 L960 180 Q960 380 990 560 Q1010 760 1010 940 Q1020 1120 1096 1200 Q1000 1180 950 1196 Q880 1176 800 1200Z',
        brush.pillar(bark),
      ),
      repeat(9, (i) =>
        stroke(
          `M${870 + (i % 3) * 42} ${330 + i * 94} q-16 44 4 92`,
          tone(bark, i % 2 ? -0.4 : 0.16),
          8,
          'opacity=".55"',
        ),
      ),
      path('M40 640 Q240 604 430 640 Q640 650 840 500 L900 700 Q660 730 430 700 Q240 662 44 664Z', brush.tube(bark)),
      path(
        'M60 646 Q240 620 430 650 Q600 656 760 580',
        'none',
        `stroke="${tone(bark, 0.25)}" stroke-width="9" opacity=".6"`,
      ),
      stroke('M160 640 Q120 580 60 560 M300 650 Q270 720 230 750 M600 690 Q560 740 540 760', bark, 20),
      path(crown, tone(colour, -0.36)),
      foliage,
      twigs.map(([x, y]) => [
        leaf(x, y, random.between(-80, -20), random.between(0.8, 1.1)),
        leaf(x + 10, y + 6, random.between(10, 70), random.between(0.7, 1)),
        leaf(x, y + 10, random.between(100, 200), random.between(0.6, 0.9)),
      ]),
    ];
  },
);
