import { type Flag, flag } from './flag.ts';
import { around, block, cloth, columns, cross, disc, field, plus, rows, saltire, star, wedge } from './patch.ts';

const WHITE = '#ffffff';
const NAVY = '#012169';
const RED = '#c8102e';

/** The crosses of England, Scotland and Ireland as one: red diagonals lie below the white of the hoist's upper half. */
export const UNION = [
  cloth(NAVY),
  saltire(WHITE, 0.2),
  field(RED, [0, 0], [0.4, 0.4], [0.4, 0.467], [0.333, 0.4], [0, 0.067]),
  field(RED, [1, 0], [0.933, 0], [0.6, 0.333], [0.6, 0.4]),
  field(RED, [0, 1], [0.067, 1], [0.4, 0.667], [0.4, 0.6]),
  field(RED, [1, 1], [0.6, 0.6], [0.6, 0.533], [1, 0.933]),
  cross(WHITE, 0.5, 1 / 3),
  cross(RED, 0.5, 0.2),
];

/** Flags of Europe that are made of bands, crosses, discs and stars. */
export const EUROPEAN_FLAGS: readonly Flag[] = [
  flag('france|french|french tricolour', 1.5, columns('#0055a4', WHITE, '#ef4135')),
  flag('germany|german', 5 / 3, rows('#000000', '#dd0000', '#ffce00')),
  flag('italy|italian', 1.5, columns('#009246', WHITE, '#ce2b37')),
  flag('ireland|irish', 2, columns('#169b62', WHITE, '#ff883e')),
  flag('belgium|belgian', 1.3, columns('#000000', '#fdda24', '#ef3340')),
  flag('romania|romanian', 1.5, columns('#002b7f', '#fcd116', '#ce1126')),
  flag('netherlands|dutch|holland', 1.5, rows('#ae1c28', WHITE, '#21468b')),
  flag('luxembourg', 5 / 3, rows('#ed2939', WHITE, '#00a1de')),
  flag('austria|austrian', 1.5, rows('#ed2939', WHITE, '#ed2939')),
  flag('hungary|hungarian', 2, rows('#cd2a3e', WHITE, '#436f4d')),
  flag('bulgaria|bulgarian', 5 / 3, rows(WHITE, '#00966e', '#d62612')),
  flag('russia|russian', 1.5, rows(WHITE, '#0039a6', '#d52b1e')),
  flag('estonia|estonian', 1.57, rows('#0072ce', '#000000', WHITE)),
  flag('lithuania|lithuanian', 5 / 3, rows('#fdb913', '#006a44', '#c1272d')),
  flag('latvia|latvian', 2, rows('#9e3039', 2, WHITE, 1, '#9e3039', 2)),
  flag('ukraine|ukrainian', 1.5, rows('#0057b7', '#ffd700')),
  flag('poland|polish', 1.6, rows(WHITE, '#dc143c')),
  flag('monaco', 1.25, rows('#ce1126', WHITE)),
  flag('spain|spanish', 1.5, rows('#aa151b', 1, '#f1bf00', 2, '#aa151b', 1)),
  flag('denmark|danish', 1.32, cloth('#c8102e'), cross(WHITE, 0.38, 0.143)),
  flag('sweden|swedish', 1.6, cloth('#006aa7'), cross('#fecc02', 0.375, 0.2)),
  flag('norway|norwegian', 1.375, cloth('#ba0c2f'), cross(WHITE, 0.364, 0.25), cross('#00205b', 0.364, 0.125)),
  flag('finland|finnish', 1.636, cloth(WHITE), cross('#003580', 0.361, 0.273)),
  flag('iceland|icelandic', 1.389, cloth('#02529c'), cross(WHITE, 0.36, 0.222), cross('#dc1e35', 0.36, 0.111)),
  flag('switzerland|swiss', 1, cloth('#da291c'), plus(WHITE, 0, 50, 31, 19)),
  flag('england|english|st george', 5 / 3, cloth(WHITE), cross('#ce1124', 0.5, 0.2)),
  flag('scotland|scottish|st andrew', 5 / 3, cloth('#005eb8'), saltire(WHITE, 0.2)),
  flag('united kingdom|uk|british|great britain|britain|union jack', 2, ...UNION),
  flag(
    'greece|greek',
    1.5,
    rows('#0d5eaf', WHITE, '#0d5eaf', WHITE, '#0d5eaf', WHITE, '#0d5eaf', WHITE, '#0d5eaf'),
    block('#0d5eaf', 0, 0, 0.37, 5 / 9),
    block(WHITE, 0.148, 0, 0.222, 5 / 9),
    block(WHITE, 0, 2 / 9, 0.37, 3 / 9),
  ),
  flag('czech republic|czech|czechia', 1.5, rows(WHITE, '#d7141a'), wedge('#11457e', 75)),
  flag(
    'georgia|georgian',
    1.5,
    cloth(WHITE),
    cross('#ff0000', 0.5, 0.2),
    ...[-45, 45].flatMap((x) => [20, 80].map((y) => plus('#ff0000', x, y, 11, 6))),
  ),
  flag(
    'european union|eu|european|europe',
    1.5,
    cloth('#003399'),
    around(12, 0.5, 0.5, 33, (x, y) => star('#ffcc00', x, y, 5.6)),
  ),
  flag('armenia|armenian', 2, rows('#d90012', '#0033a0', '#f2a800')),
  flag(
    'north macedonia|macedonian',
    2,
    cloth('#d20000'),
    ...Array.from({ length: 8 }, (_, i) => {
      const angle = (i * Math.PI) / 4;
      const reach = 160;
      const half = i % 2 ? 0.11 : 0.14;
      const to = (turn: number): readonly [number, number] => [
        Math.max(0, Math.min(1, 0.5 + (Math.cos(angle + turn) * reach) / 200)),
        Math.max(0, Math.min(1, 0.5 + (Math.sin(angle + turn) * reach) / 100)),
      ];
      return field('#ffe600', [0.5, 0.5], to(-half), to(half));
    }),
    disc('#d20000', 0.5, 0.5, 16),
    disc('#ffe600', 0.5, 0.5, 13),
  ),
];
