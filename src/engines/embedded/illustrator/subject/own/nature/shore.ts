import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** A scallop shell. */
export const seashell = ownSubject(
  {
    concept: 'seashell',
    names: ['sea shell', 'shell', 'scallop shell', 'clam shell', 'scallop'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'lies',
    width: 1000,
    height: 900,
  },
  (brush, { colour = '#f2b79a' }) => {
    const outline =
      'M360 790 Q340 860 420 890 H580 Q660 860 640 790 Q940 640 980 380 Q960 300 900 310 Q880 190 790 200 Q750 80 650 110 Q590 10 500 50 Q410 10 350 110 Q250 80 210 200 Q120 190 100 310 Q40 300 20 380 Q60 640 360 790Z';
    return [
      path(outline, brush.ball(colour)),
      brush.clip(outline, [
        repeat(9, (i) =>
          stroke(
            `M500 830 Q${500 + (i - 4) * 60} 500 ${500 + (i - 4) * 122} ${100 + Math.abs(i - 4) * 62}`,
            tone(colour, -0.25),
            13,
          ),
        ),
        repeat(9, (i) =>
          stroke(
            `M496 830 Q${470 + (i - 4) * 60} 500 ${470 + (i - 4) * 118} ${110 + Math.abs(i - 4) * 62}`,
            tone(colour, 0.5),
            11,
          ),
        ),
        repeat(4, (i) =>
          path(
            `M${120 + i * 70} ${420 + i * 66} Q500 ${60 + i * 130} ${880 - i * 70} ${420 + i * 66}`,
            'none',
            `stroke="${tone(colour, -0.14)}" stroke-width="17" opacity=".5"`,
          ),
        ),
      ]),
      path('M350 800 Q500 740 650 800 Q640 880 580 892 H420 Q360 880 350 800Z', brush.ball(tone(colour, -0.1))),
      ellipse(330, 330, 150, 100, brush.spot('#ffffff', 0.5)),
    ];
  },
);

/** A branching coral. */
export const coral = ownSubject(
  {
    concept: 'coral-reef',
    names: ['coral', 'coral branch', 'reef'],
    kind: 'sea-creature',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#f0605a', random }) => {
    const branch = (
      x: number,
      y: number,
      degrees: number,
      length: number,
      width: number,
      depth: number,
      hue: string,
    ): string => {
      const angle = ((degrees - 90) * Math.PI) / 180;
      const endX = x + Math.cos(angle) * length;
      const endY = y + Math.sin(angle) * length;
      const own =
        stroke(`M${round(x)} ${round(y)} L${round(endX)} ${round(endY)}`, hue, round(width)) +
        stroke(
          `M${round(x - width * 0.2)} ${round(y)} L${round(endX - width * 0.2)} ${round(endY)}`,
          tone(hue, 0.4),
          round(width * 0.26),
        );
      if (depth === 0) return own + circle(round(endX), round(endY), round(width * 0.66), brush.ball(tone(hue, 0.25)));
      return (
        own +
        [-1, 1]
          .map((side) =>
            branch(endX, endY, degrees + side * random.between(16, 34), length * 0.76, width * 0.78, depth - 1, hue),
          )
          .join('')
      );
    };
    return [
      branch(720, 800, 16, 190, 54, 3, '#f2a83c'),
      branch(280, 800, -16, 190, 54, 3, '#a86ad0'),
      branch(500, 820, 0, 230, 66, 4, colour),
      repeat(6, (i) => [
        rect(90 + i * 22, 640 - (i % 3) * 70, 34, 200 + (i % 3) * 70, brush.pillar('#4fb8b0'), 17),
        ellipse(107 + i * 22, 646 - (i % 3) * 70, 13, 8, '#1f6a68'),
      ]),
      path('M40 860 Q100 760 260 790 Q500 750 740 790 Q900 760 960 860Z', brush.slab('#a8988a')),
      repeat(9, (i) => circle(120 + i * 92, 826 + (i % 2) * 14, 17, brush.ball('#c9bba8'))),
    ];
  },
);

/** A sandcastle with shells and a flag. */
export const sandcastle = ownSubject(
  {
    concept: 'sandcastle',
    names: ['sand castle', 'castle of sand'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#e6c487' }) => {
    const tower = (x: number, width: number, top: number) => [
      path(`M${x} 800 L${x + 14} ${top} H${x + width - 14} L${x + width} 800Z`, brush.pillar(colour)),
      repeat(4, (i) =>
        rect(x + 4 + (i * (width - 8)) / 4, top - 44, (width - 8) / 4 - 10, 60, brush.pillar(colour), 6),
      ),
      rect(x, top, width, 30, brush.tube(tone(colour, 0.1)), 10),
      path(`M${x + width / 2 - 17} ${top + 140} v-44 q17 -30 34 0 v44z`, tone(colour, -0.5)),
    ];
    return [
      stroke('M500 190 V30', '#8a5a34', 9),
      path('M504 34 L620 70 L504 106Z', brush.slab('#e0453a')),
      tower(400, 200, 230),
      tower(150, 180, 400),
      tower(670, 180, 400),
      path('M230 800 V560 H770 V800Z', brush.wall(colour)),
      repeat(7, (i) => rect(240 + i * 76, 520, 50, 60, brush.wall(tone(colour, 0.08)), 6)),
      path('M420 800 V700 Q430 620 500 616 Q570 620 580 700 V800Z', tone(colour, -0.5)),
      repeat(60, (i) => circle(160 + ((i * 137) % 690), 300 + ((i * 211) % 490), 4, i % 2 ? '#ffffff59' : '#8a683059')),
      [
        [300, 640],
        [700, 640],
        [500, 330],
      ].map(([x = 0, y = 0]) =>
        path(
          `M${x} ${y + 30} Q${x - 40} ${y + 10} ${x - 34} ${y - 20} Q${x} ${y - 50} ${x + 34} ${y - 20} Q${x + 40} ${y + 10} ${x} ${y + 30}Z`,
          brush.ball('#f2a08a'),
        ),
      ),
      path('M20 860 Q120 760 300 790 H700 Q880 760 980 860Z', brush.wall(tone(colour, 0.06))),
      path('M830 800 h90 l-14 -90 h-62z', brush.pillar('#3f9ac4')),
      stroke('M836 712 Q875 640 914 712', '#f4efe2', 8),
    ];
  },
);
