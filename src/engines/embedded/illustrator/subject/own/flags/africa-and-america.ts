import { type Flag, flag } from './flag.ts';
import {
  block,
  cloth,
  columns,
  crescent,
  disc,
  type FlagPart,
  type FlagPoint,
  field,
  rows,
  saltire,
  star,
  wedge,
} from './patch.ts';

const WHITE = '#ffffff';
const OLD_GLORY_RED = '#b22234';
const OLD_GLORY_BLUE = '#3c3b6e';

/** Half of the leaf of Canada, from its tip down to the stem; x from the middle, in hundredths of the height. */
const LEAF: readonly FlagPoint[] = [
  [0, 12],
  [6, 24],
  [12, 21],
  [9, 40],
  [17, 31],
  [19, 36],
  [28, 34],
  [25, 43],
  [29, 46],
  [14, 59],
  [16, 65],
  [1.4, 63],
  [1.8, 84],
];

const mapleLeaf: FlagPart = (width) => [
  {
    fill: '#d80621',
    points: [
      ...LEAF.map(([x, y]): FlagPoint => [width / 2 + x, y]),
      ...[...LEAF].reverse().map(([x, y]): FlagPoint => [width / 2 - x, y]),
    ],
  },
];

/** Fifty stars in nine rows of six and five. */
const fiftyStars: readonly FlagPart[] = Array.from({ length: 9 }, (_, row) =>
  Array.from({ length: row % 2 ? 5 : 6 }, (_, i) =>
    star(WHITE, (0.4 / 12) * (row % 2 ? 2 + 2 * i : 1 + 2 * i), (7 / 13 / 10) * (row + 1), 3.1),
  ),
).flat();

const stripes = (count: number, first: string, second: string): FlagPart =>
  rows(...Array.from({ length: count }, (_, i) => (i % 2 ? second : first)));

/** The outlined star of Morocco. */
const pentagram: FlagPart = (width) => {
  const at = (index: number, reach: number): FlagPoint => {
    const angle = (index * 2 * Math.PI) / 5;
    return [width / 2 + Math.sin(angle) * reach, 50 - Math.cos(angle) * reach];
  };
  return [0, 1, 2, 3, 4].map((i) => {
    const [from, to] = [at(i, 28), at(i + 2, 28)];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [nx, ny] = [(-(to[1] - from[1]) / length) * 2.2, ((to[0] - from[0]) / length) * 2.2];
    return {
      fill: '#006233',
      points: [
        [from[0] + nx, from[1] + ny],
        [to[0] + nx, to[1] + ny],
        [to[0] - nx, to[1] - ny],
        [from[0] - nx, from[1] - ny],
      ] as const,
    };
  });
};

/** Flags of Africa that are made of bands, discs and stars. */
export const AFRICAN_FLAGS: readonly Flag[] = [
  flag('nigeria|nigerian', 2, columns('#008753', WHITE, '#008753')),
  flag('ghana|ghanaian', 1.5, rows('#ce1126', '#fcd116', '#006b3f'), star('#000000', 0.5, 0.5, 17)),
  flag('ivory coast|ivorian', 1.5, columns('#f77f00', WHITE, '#009e60')),
  flag('guinea|guinean', 1.5, columns('#ce1126', '#fcd116', '#009460')),
  flag('mali|malian', 1.5, columns('#14b53a', '#fcd116', '#ce1126')),
  flag('senegal|senegalese', 1.5, columns('#00853f', '#fdef42', '#e31b23'), star('#00853f', 0.5, 0.5, 17)),
  flag('cameroon|cameroonian', 1.5, columns('#007a5e', '#ce1126', '#fcd116'), star('#fcd116', 0.5, 0.5, 15)),
  flag('chad|chadian', 1.5, columns('#002664', '#fecb00', '#c60c30')),
  flag('gabon|gabonese', 4 / 3, rows('#009e60', '#fcd116', '#3a75c4')),
  flag('sierra leone', 1.5, rows('#1eb53a', WHITE, '#0072c6')),
  flag('mauritius|mauritian', 1.5, rows('#ea2839', '#1a206d', '#ffd500', '#00a551')),
  flag('benin|beninese', 1.5, rows('#fcd116', '#e8112d'), block('#008751', 0, 0, 0.4, 1)),
  flag('madagascar|malagasy', 1.5, rows('#fc3d32', '#007e3a'), block(WHITE, 0, 0, 1 / 3, 1)),
  flag('burkina faso|burkinabe', 1.5, rows('#ef2b2d', '#009e49'), star('#fcd116', 0.5, 0.5, 17)),
  flag('niger|nigerien', 7 / 6, rows('#e05206', WHITE, '#0db02b'), disc('#e05206', 0.5, 0.5, 14)),
  flag('morocco|moroccan', 1.5, cloth('#c1272d'), pentagram),
  flag(
    'tunisia|tunisian',
    1.5,
    cloth('#e70013'),
    disc(WHITE, 0.5, 0.5, 25),
    crescent('#e70013', 0.5, 0.5, 18.75, 5, 15),
    star('#e70013', 0.54, 0.5, 11, 5, -90),
  ),
  flag(
    'algeria|algerian',
    1.5,
    columns('#006233', WHITE),
    crescent('#d21034', 0.5, 0.5, 25, 6, 20),
    star('#d21034', 0.55, 0.5, 12, 5, -90),
  ),
  flag('somalia|somali', 1.5, cloth('#4189dd'), star(WHITE, 0.5, 0.5, 28)),
  flag('sudan|sudanese', 2, rows('#d21034', WHITE, '#000000'), wedge('#007229', 66)),
  flag('botswana', 1.5, rows('#75aadb', 9, WHITE, 1, '#000000', 4, WHITE, 1, '#75aadb', 9)),
  flag('gambia|gambian', 1.5, rows('#ce1126', 6, WHITE, 1, '#0c1c8c', 4, WHITE, 1, '#3a7728', 6)),
  flag(
    'south africa|south african',
    1.5,
    rows('#e03c31', 5, WHITE, 1, '#007749', 3, WHITE, 1, '#001489', 5),
    field(WHITE, [0, 0], [0.2, 0], [0.53, 0.333], [1, 0.333], [1, 0.667], [0.53, 0.667], [0.2, 1], [0, 1]),
    field('#007749', [0, 0], [0.12, 0], [0.5, 0.4], [1, 0.4], [1, 0.6], [0.5, 0.6], [0.12, 1], [0, 1]),
    field('#ffb81c', [0, 0.1], [0.4, 0.5], [0, 0.9]),
    field('#000000', [0, 0.2], [0.32, 0.5], [0, 0.8]),
  ),
  flag(
    'libya|libyan',
    2,
    rows('#e70013', 1, '#000000', 2, '#239e46', 1),
    crescent(WHITE, 0.49, 0.5, 12.5, 4, 10),
    star(WHITE, 0.56, 0.5, 6, 5, -90),
  ),
  flag(
    'togo|togolese',
    1.6,
    stripes(5, '#006a4e', '#ffce00'),
    block('#d21034', 0, 0, 0.37, 0.6),
    star(WHITE, 0.187, 0.3, 17),
  ),
  flag(
    'liberia|liberian',
    1.9,
    stripes(11, '#bf0a30', WHITE),
    block('#002868', 0, 0, 0.24, 5 / 11),
    star(WHITE, 0.12, 0.227, 15),
  ),
];

/** Flags of America that are made of bands, crosses, discs and stars. */
export const AMERICAN_FLAGS: readonly Flag[] = [
  flag(
    'united states|american|usa|us|stars and stripes|u s|united states of america',
    1.9,
    stripes(13, OLD_GLORY_RED, WHITE),
    block(OLD_GLORY_BLUE, 0, 0, 0.4, 7 / 13),
    ...fiftyStars,
  ),
  flag(
    'texas|texan|lone star',
    1.5,
    rows(WHITE, '#bf0d3e'),
    block('#00205b', 0, 0, 1 / 3, 1),
    star(WHITE, 1 / 6, 0.5, 19),
  ),
  flag('canada|canadian|maple leaf', 2, columns('#d80621', 1, WHITE, 2, '#d80621', 1), mapleLeaf),
  flag('colombia|colombian', 1.5, rows('#fcd116', 2, '#003893', 1, '#ce1126', 1)),
  flag('peru|peruvian', 1.5, columns('#d91023', WHITE, '#d91023')),
  flag('costa rica|costa rican', 5 / 3, rows('#002b7f', 1, WHITE, 1, '#ce1126', 2, WHITE, 1, '#002b7f', 1)),
  flag('chile|chilean', 1.5, rows(WHITE, '#d52b1e'), block('#0039a6', 0, 0, 1 / 3, 0.5), star(WHITE, 1 / 6, 0.25, 12)),
  flag('cuba|cuban', 2, stripes(5, '#002a8f', WHITE), wedge('#cb1515', 86.6), star(WHITE, 0.144, 0.5, 15)),
  flag(
    'puerto rico|puerto rican',
    1.5,
    stripes(5, '#ed0000', WHITE),
    wedge('#0050f0', 86.6),
    star(WHITE, 0.19, 0.5, 15),
  ),
  flag(
    'panama|panamanian',
    1.5,
    block(WHITE, 0, 0, 0.5, 0.5),
    block('#d21034', 0.5, 0, 1, 0.5),
    block('#005293', 0, 0.5, 0.5, 1),
    block(WHITE, 0.5, 0.5, 1, 1),
    star('#005293', 0.25, 0.25, 12),
    star('#d21034', 0.75, 0.75, 12),
  ),
  flag(
    'jamaica|jamaican',
    2,
    cloth('#000000'),
    field('#009b3a', [0, 0], [1, 0], [0.5, 0.5]),
    field('#009b3a', [0, 1], [1, 1], [0.5, 0.5]),
    saltire('#fed100', 0.18),
  ),
  flag('bahamas|bahamian', 2, rows('#00778b', '#ffc72c', '#00778b'), wedge('#000000', 86.6)),
  flag(
    'brazil|brazilian',
    10 / 7,
    cloth('#009c3b'),
    field('#ffdf00', [0.085, 0.5], [0.5, 0.121], [0.915, 0.5], [0.5, 0.879]),
    disc('#002776', 0.5, 0.5, 25),
    field(
      WHITE,
      [0.327, 0.46],
      [0.42, 0.43],
      [0.53, 0.45],
      [0.62, 0.51],
      [0.671, 0.575],
      [0.662, 0.61],
      [0.6, 0.56],
      [0.52, 0.5],
      [0.42, 0.475],
      [0.328, 0.5],
    ),
    ...[
      [0.56, 0.38],
      [0.38, 0.56],
      [0.43, 0.6],
      [0.4, 0.65],
      [0.5, 0.58],
      [0.5, 0.69],
      [0.54, 0.64],
      [0.57, 0.66],
      [0.59, 0.61],
      [0.47, 0.7],
    ].map(([x, y]) => star(WHITE, x!, y!, 2.2)),
  ),
  flag(
    'argentina|argentine|argentinian',
    1.6,
    rows('#74acdf', WHITE, '#74acdf'),
    star('#f6b40e', 0.5, 0.5, 14, 16, 0, 0.6),
    disc('#f6b40e', 0.5, 0.5, 7),
  ),
  flag(
    'suriname|surinamese',
    1.5,
    rows('#377e3f', 2, WHITE, 1, '#b40a2d', 4, WHITE, 1, '#377e3f', 2),
    star('#ecc81d', 0.5, 0.5, 19),
  ),
];
