import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect } from '../shapes.ts';

/** A sky over a meadow, before which what a picture shows stands. */
function backdrop(brush: Brush, [x, y, width, height]: readonly [number, number, number, number]): Svg {
  const low = y + height * 0.74;
  return [
    rect(
      x,
      y,
      width,
      height,
      brush.stops('down', [
        [0, '#7fb8e0'],
        [0.74, '#e9f0e2'],
        [1, '#e9f0e2'],
      ]),
    ),
    ellipse(x + width * 0.24, y + height * 0.2, width * 0.1, height * 0.04, '#ffffffcc'),
    ellipse(x + width * 0.76, y + height * 0.3, width * 0.13, height * 0.045, '#ffffffb3'),
    path(
      `M${x} ${low} Q${x + width * 0.5} ${low - height * 0.1} ${x + width} ${low} V${y + height} H${x}Z`,
      brush.wall('#7db063'),
    ),
  ];
}

/** A picture in a frame, for what it shows. */
export const framedPrint = ownSubject(
  {
    concept: 'framed-print',
    names: ['framed print', 'print in a frame'],
    kind: 'object',
    heightMetres: 0.9,
    footing: 'hangs',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#9a6a35' }) => [
    rect(6, 6, 988, 848, brush.slab(colour), 14),
    rect(32, 32, 936, 796, brush.slab(tone(colour, -0.22)), 8),
    rect(56, 56, 888, 748, brush.slab(tone(colour, 0.18)), 6),
    rect(84, 84, 832, 692, '#3a2a14', 3),
    backdrop(brush, [94, 94, 812, 672]),
  ],
);

/** A flat television that is on, for what it shows. */
export const tunedTelevision = ownSubject(
  {
    concept: 'tuned-television',
    names: ['tuned television', 'television that is on'],
    kind: 'machine',
    heightMetres: 0.75,
    footing: 'stands',
    width: 1200,
    height: 780,
    emissive: 0.25,
  },
  (brush) => [
    path('M330 778 L380 720 H820 L870 778Z', brush.slab('#2a2d33')),
    rect(8, 8, 1184, 710, brush.slab('#1b1d22'), 18),
    backdrop(brush, [32, 32, 1136, 648]),
    path('M32 32 H520 L260 680 H32Z', '#ffffff14'),
  ],
);
