import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';

const BEAM = '#5a3a26';
const X = [150, 330, 500, 670, 850] as const;

/** A gabled house of timber frames with plaster between, a stone foot, window boxes and a tiled roof. */
export const halfTimberedHouse = ownSubject(
  {
    concept: 'half-timbered-house',
    names: ['timber framed house', 'timber frame house', 'tudor house', 'tudor cottage', 'half timbered cottage'],
    kind: 'building',
    heightMetres: 9,
    footing: 'stands',
    width: 1000,
    height: 1080,
  },
  (brush, { colour = '#f1e6d0', random }) => [
    rect(700, 60, 90, 240, brush.slab('#9a6a54'), 4),
    rect(690, 44, 110, 30, brush.wall('#7d5444'), 4),
    rect(150, 480, 700, 520, brush.slab(colour)),
    path('M150 500 L500 120 L850 500Z', brush.slab(tone(colour, -0.04))),
    rect(140, 940, 720, 130, brush.slab('#9b958c'), 4),
    repeat(14, (i) =>
      rect(
        146 + (i % 7) * 102,
        948 + Math.floor(i / 7) * 58,
        88,
        46,
        random.pick(['#ffffff26', '#00000024', '#ffffff10']),
        12,
      ),
    ),
    stroke('M150 500 H850 M150 720 H850 M150 935 H850', BEAM, 26),
    X.map((x) => stroke(`M${x} 500 V935`, BEAM, 24)),
    stroke('M160 925 L320 730 M840 925 L680 730 M345 710 L490 510 M655 710 L510 510', BEAM, 20),
    stroke('M300 335 H700 M500 150 V500 M330 490 L500 350 L670 490 M400 250 H600', BEAM, 22),
    [200, 555, 730].map((x) => windowAt(x === 200 ? 196 : x - 10, 760)),
    [196, 372, 542, 716].map((x) => windowAt(x, 548)),
    [408, 520].map((x) => windowAt(x, 378)),
    rect(372, 752, 100, 250, brush.wall('#4d6b4a'), 6),
    rect(382, 764, 80, 84, '#f7d98a', 4),
    stroke('M422 764 V848 M382 806 H462', BEAM, 6),
    circle(456, 884, 8, '#d8b45a'),
    rect(352, 1000, 140, 26, brush.wall('#b9b2a6'), 4),
    rect(340, 1024, 164, 34, brush.wall('#a8a196'), 4),
    path('M80 540 L480 96 Q500 78 520 96 L920 540 L868 556 L500 150 L132 556Z', brush.wall('#a8503a')),
    repeat(12, (i) => stroke(`M${100 + i * 32} ${524 - i * 36} l40 18`, '#00000030', 5)),
    repeat(12, (i) => stroke(`M${900 - i * 32} ${524 - i * 36} l-40 18`, '#00000030', 5)),
    path('M80 540 L480 96 Q500 78 520 96 L540 118 Q500 100 470 134 L108 548Z', '#ffffff2e'),
    repeat(16, (i) => circle(170 + i * 45, 1050 + (i % 3) * 8, 24, brush.ball(i % 2 ? '#5f8f3f' : '#76a34c'))),
  ],
);

/** A lattice window with flowers on its sill. */
function windowAt(x: number, y: number): string {
  const flowers = [0, 1, 2, 3, 4]
    .map((k) =>
      circle(x + 8 + k * 20, y + 116 - (k % 2) * 8, 11, ['#e2485a', '#f2a0b4', '#e2485a', '#f6e27a', '#e2485a'][k]!),
    )
    .join('');
  return (
    rect(x - 8, y - 8, 116, 126, BEAM, 4) +
    rect(x, y, 100, 110, '#8fb6c9', 2) +
    path(`M${x} ${y} h60 l-60 66Z`, '#ffffff59') +
    stroke(`M${x + 50} ${y} v110 M${x} ${y + 55} h100`, '#f4ead6', 7) +
    rect(x - 12, y + 106, 124, 22, '#6b4630', 4) +
    flowers
  );
}
