import { UNION } from './europe.ts';
import { type Flag, flag } from './flag.ts';
import {
  around,
  block,
  canton,
  cloth,
  crescent,
  disc,
  type FlagPart,
  type FlagPoint,
  field,
  rows,
  star,
  wedge,
} from './patch.ts';

const WHITE = '#ffffff';

/** Triangles of white against the hoist, as on the flags of the Gulf. */
const serrated = (fill: string, teeth: number, hoist: number, reach: number): FlagPart =>
  field(
    fill,
    [0, 0],
    [hoist, 0],
    ...Array.from({ length: teeth }, (_, i): readonly FlagPoint[] => [
      [reach, (i + 0.5) / teeth],
      [hoist, (i + 1) / teeth],
    ]).flat(),
    [0, 1],
  );

/** The wheel of India with its 24 spokes. */
const wheel: FlagPart = (width) => {
  const spokes = Array.from({ length: 24 }, (_, i) => {
    const angle = (Math.PI * i) / 12;
    const at = (turn: number, reach: number): FlagPoint => [
      0.5 + (Math.sin(angle + turn) * reach) / width,
      0.5 - (Math.cos(angle + turn) * reach) / 100,
    ];
    return field('#06038d', [0.5, 0.5], at(-0.06, 8), at(0, 12.6), at(0.06, 8))(width);
  }).flat();
  return [
    ...disc('#06038d', 0.5, 0.5, 14.4)(width),
    ...disc(WHITE, 0.5, 0.5, 12.4)(width),
    ...spokes,
    ...disc('#06038d', 0.5, 0.5, 2.6)(width),
  ];
};

/** The circle of South Korea: red over blue, turned so that its line falls along the diagonal. */
const taegeuk: FlagPart = (width) => {
  const [cx, cy, radius] = [width / 2, 50, 25];
  const slope = Math.atan2(2, 3);
  const arc = (x: number, y: number, r: number, from: number, to: number): FlagPoint[] =>
    Array.from({ length: 25 }, (_, i): FlagPoint => {
      const angle = from + ((to - from) * i) / 24 + slope;
      return [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
    });
  const [hx, hy] = [Math.cos(slope) * (radius / 2), Math.sin(slope) * (radius / 2)];
  return [
    { fill: '#0047a0', points: arc(cx, cy, radius, 0, 2 * Math.PI) },
    { fill: '#cd2e3a', points: arc(cx, cy, radius, Math.PI, 2 * Math.PI) },
    { fill: '#cd2e3a', points: arc(cx - hx, cy - hy, radius / 2, 0, 2 * Math.PI) },
    { fill: '#0047a0', points: arc(cx + hx, cy + hy, radius / 2, 0, 2 * Math.PI) },
  ];
};

/** Three bars of South Korea's flag beside the circle; `broken` says of each, from the inside out, whether it is in two. */
const trigram =
  (xSide: 1 | -1, ySide: 1 | -1, broken: readonly [boolean, boolean, boolean]): FlagPart =>
  (width) => {
    const angle = Math.atan2(ySide * 2, xSide * 3);
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
    const bar = (from: number, to: number, reach: number): FlagPoint[] =>
      [
        [reach, from],
        [reach, to],
        [reach + 4.2, to],
        [reach + 4.2, from],
      ].map(([along, across]): FlagPoint => [width / 2 + ux * along! - uy * across!, 50 + uy * along! + ux * across!]);
    return broken.flatMap((isBroken, i) => {
      const reach = 37.5 + i * 6.2;
      const pieces = isBroken ? [bar(-12.5, -1, reach), bar(1, 12.5, reach)] : [bar(-12.5, 12.5, reach)];
      return pieces.map((points) => ({ fill: '#000000', points }));
    });
  };

const SOUTHERN_CROSS: readonly (readonly [x: number, y: number, size: number])[] = [
  [0.75, 0.83, 7],
  [0.625, 0.44, 7],
  [0.75, 0.17, 7],
  [0.86, 0.37, 7],
];

/** Flags of Asia and of the lands round the Pacific that are made of bands, crosses, discs and stars. */
export const ASIAN_FLAGS: readonly Flag[] = [
  flag('japan|japanese', 1.5, cloth(WHITE), disc('#bc002d', 0.5, 0.5, 30)),
  flag(
    'china|chinese',
    1.5,
    cloth('#de2910'),
    star('#ffde00', 1 / 6, 0.25, 15),
    star('#ffde00', 1 / 3, 0.1, 5, 5, 23),
    star('#ffde00', 0.4, 0.2, 5, 5, 46),
    star('#ffde00', 0.4, 0.35, 5, 5, 70),
    star('#ffde00', 1 / 3, 0.45, 5, 5, 21),
  ),
  flag(
    'south korea|south korean|korea|korean',
    1.5,
    cloth(WHITE),
    taegeuk,
    trigram(-1, -1, [false, false, false]),
    trigram(1, -1, [true, false, true]),
    trigram(-1, 1, [false, true, false]),
    trigram(1, 1, [true, true, true]),
  ),
  flag('vietnam|vietnamese', 1.5, cloth('#da251d'), star('#ffff00', 0.5, 0.5, 30)),
  flag('thailand|thai', 1.5, rows('#a51931', 1, '#f4f5f8', 1, '#2d2a4a', 2, '#f4f5f8', 1, '#a51931', 1)),
  flag('indonesia|indonesian', 1.5, rows('#ff0000', WHITE)),
  flag('india|indian', 1.5, rows('#ff9933', WHITE, '#138808'), wheel),
  flag('bangladesh|bangladeshi', 5 / 3, cloth('#006a4e'), disc('#f42a41', 0.45, 0.5, 33)),
  flag(
    'pakistan|pakistani',
    1.5,
    cloth('#01411c'),
    block(WHITE, 0, 0, 0.25, 1),
    crescent(WHITE, 0.62, 0.5, 30, 11, 27.5, -41),
    star(WHITE, 0.71, 0.36, 10, 5, 50),
  ),
  flag('myanmar|burmese', 1.5, rows('#fecb00', '#34b233', '#ea2839'), star(WHITE, 0.5, 0.52, 34)),
  flag('laos|lao|laotian', 1.5, rows('#ce1126', 1, '#002868', 2, '#ce1126', 1), disc(WHITE, 0.5, 0.5, 20)),
  flag(
    'singapore|singaporean',
    1.5,
    rows('#ef3340', WHITE),
    crescent(WHITE, 0.24, 0.25, 18, 7, 17.5),
    around(5, 0.31, 0.25, 8, (x, y) => star(WHITE, x, y, 3.6)),
  ),
  flag(
    'malaysia|malaysian',
    2,
    rows(...Array.from({ length: 14 }, (_, i) => (i % 2 ? WHITE : '#cc0001'))),
    block('#010066', 0, 0, 0.5, 8 / 14),
    crescent('#ffcc00', 0.21, 0.286, 21, 7, 19),
    star('#ffcc00', 0.31, 0.286, 16, 14, 0, 0.55),
  ),
  flag(
    'philippines|filipino|philippine',
    2,
    rows('#0038a8', '#ce1126'),
    wedge(WHITE, 86.6),
    star('#fcd116', 0.145, 0.5, 19, 8, 0, 0.5),
    disc('#fcd116', 0.145, 0.5, 11),
    star('#fcd116', 0.042, 0.12, 6, 5, 0),
    star('#fcd116', 0.042, 0.88, 6, 5, 0),
    star('#fcd116', 0.375, 0.5, 6, 5, 90),
  ),
  flag('palau', 1.6, cloth('#4aadd6'), disc('#ffde00', 0.45, 0.5, 30)),
  flag(
    'turkey|turkish',
    1.5,
    cloth('#e30a17'),
    crescent(WHITE, 0.333, 0.5, 25, 6.25, 20),
    star(WHITE, 0.535, 0.5, 12.5, 5, -90),
  ),
  flag(
    'israel|israeli',
    1.375,
    cloth(WHITE),
    block('#0038b8', 0, 0.094, 1, 0.25),
    block('#0038b8', 0, 0.75, 1, 0.906),
    ...[0, 180].flatMap((turn) => [
      ...[0, 1, 2].map(
        (side): FlagPart =>
          (width) => {
            const corner = (index: number, reach: number): FlagPoint => {
              const angle = ((index * 120 + turn) * Math.PI) / 180;
              return [width / 2 + Math.sin(angle) * reach, 50 - Math.cos(angle) * reach];
            };
            return [
              {
                fill: '#0038b8',
                points: [corner(side, 20), corner(side + 1, 20), corner(side + 1, 15), corner(side, 15)],
              },
            ];
          },
      ),
    ]),
  ),
  flag('united arab emirates|uae|emirati', 2, rows('#00732f', WHITE, '#000000'), block('#ff0000', 0, 0, 0.25, 1)),
  flag(
    'kuwait|kuwaiti',
    2,
    rows('#007a3d', WHITE, '#ce1126'),
    field('#000000', [0, 0], [0.25, 1 / 3], [0.25, 2 / 3], [0, 1]),
  ),
  flag('qatar|qatari', 2.55, cloth('#8a1538'), serrated(WHITE, 9, 0.32, 0.4)),
  flag('bahrain|bahraini', 5 / 3, cloth('#ce1126'), serrated(WHITE, 5, 0.32, 0.48)),
  flag('yemen|yemeni', 1.5, rows('#ce1126', WHITE, '#000000')),
  flag('jordan|jordanian', 2, rows('#000000', WHITE, '#007a3d'), wedge('#ce1126', 100), star(WHITE, 1 / 6, 0.5, 7, 7)),
  flag('palestine|palestinian', 2, rows('#000000', WHITE, '#009736'), wedge('#ee2a35', 66)),
  flag(
    'azerbaijan|azerbaijani',
    2,
    rows('#00b5e2', '#ef3340', '#509e2f'),
    crescent(WHITE, 0.485, 0.5, 15, 4, 12.5),
    star(WHITE, 0.55, 0.5, 8, 8, 0, 0.5),
  ),
  flag(
    'maldives|maldivian',
    1.5,
    cloth('#d21034'),
    block('#007e3a', 1 / 6, 0.25, 5 / 6, 0.75),
    crescent(WHITE, 0.53, 0.5, 17, 6, 17, 180),
  ),
  flag(
    'australia|australian',
    2,
    cloth('#012169'),
    canton(0.5, 0.5, ...UNION),
    star(WHITE, 0.25, 0.75, 15, 7, 0, 0.45),
    ...SOUTHERN_CROSS.map(([x, y, size]) => star(WHITE, x, y, size, 7, 0, 0.45)),
    star(WHITE, 0.8, 0.54, 4.2),
  ),
  flag(
    'new zealand|kiwi',
    2,
    cloth('#012169'),
    canton(0.5, 0.5, ...UNION),
    ...SOUTHERN_CROSS.flatMap(([x, y]) => [star(WHITE, x, y, 8), star('#cc142b', x, y, 5.6)]),
  ),
];
