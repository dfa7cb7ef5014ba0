import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { both, circle, path, stroke } from '../../own/shapes.ts';

/** What a face wears or has besides hair. */
export const FACE_MARKS = [
  'freckles',
  'long-beard',
  'beard',
  'moustache',
  'earrings',
  'blush',
  'scar',
  'pointed-ears',
  'horns',
] as const;
export type FaceMark = (typeof FACE_MARKS)[number];

/** Attributes of a person that ask for a mark. */
const MARK_OF: Readonly<Record<string, FaceMark>> = {
  freckled: 'freckles',
  'long-bearded': 'long-beard',
  moustached: 'moustache',
  earrings: 'earrings',
  'rosy-cheeked': 'blush',
  scarred: 'scar',
  'pointed-ears': 'pointed-ears',
  horned: 'horns',
};

/** Colours of a face that marks are painted in, `#rrggbb`. */
export interface FaceColours {
  readonly skin: string;
  readonly hair: string;
}

const FRECKLES = [
  [9.6, 20.2],
  [11, 19.4],
  [12.2, 20.6],
  [10.6, 21.4],
  [8.8, 21.4],
  [13, 19.2],
  [12, 21.8],
  [19, 19.2],
  [20, 20.6],
  [21.2, 19.4],
  [22.6, 20.2],
  [21.4, 21.4],
  [23.2, 21.4],
  [20.2, 21.8],
  [15.2, 18.4],
  [16.8, 18.6],
] as const;

/** Locks of a short beard, and how much darker or lighter than it they are. */
const BEARD_STRANDS: readonly (readonly [path: string, shade: number])[] = [
  ['M7 20 Q7 25 8.6 27.8', -0.34],
  ['M8.2 22.4 Q8.4 26.6 10 29.2', 0.3],
  ['M9.6 23.4 Q9.8 27.6 11.6 30.4', -0.34],
  ['M11 25.4 Q11.4 28.8 13 31', 0.26],
  ['M12.8 27.2 Q13.4 29.8 14.4 31.6', -0.34],
  ['M16 27.6 V32', -0.3],
  ['M19.2 27.2 Q18.6 29.8 17.6 31.6', 0.22],
  ['M21 25.4 Q20.6 28.8 19 31', -0.34],
  ['M22.4 23.4 Q22.2 27.6 20.4 30.4', 0.2],
  ['M23.8 22.4 Q23.6 26.6 22 29.2', -0.34],
  ['M25 20 Q25 25 23.4 27.8', -0.24],
];

const PAINTERS: Readonly<Record<FaceMark, (brush: Brush, colours: FaceColours) => Svg>> = {
  freckles: (_, { skin }) =>
    FRECKLES.map(([x, y], index) => circle(x, y, index % 3 === 0 ? 0.32 : 0.25, tone(skin, -0.42), 'opacity="0.75"')),
  'long-beard': (brush, { hair }) => [
    path(
      'M6 17 C5.6 23 6.4 29 9 35 C11 39.6 14 43 16 45.4 C18 43 21 39.6 23 35 C25.6 29 26.4 23 26 17 C24.6 21.6 22 22 20.4 21.4 C18.6 20.6 17.2 21.4 16 21.4 C14.8 21.4 13.4 20.6 11.6 21.4 C10 22 7.4 21.6 6 17Z',
      brush.stops('right', [
        [0, tone(hair, -0.14)],
        [0.36, tone(hair, 0.16)],
        [1, tone(hair, -0.28)],
      ]),
    ),
    [
      'M9 24 C9.6 30 12 36 14.4 40',
      'M12.4 27 C12.8 33 14 38 15.8 42',
      'M19.6 27 C19.2 33 18 38 16.4 42',
      'M23 24 C22.4 30 20 36 17.6 40',
      'M16 27 V39',
    ].map((d) => stroke(d, tone(hair, -0.3), 0.4, 'opacity="0.5"')),
    path('M13.2 23.2 Q16 25.6 18.8 23.2 Q16 26.8 13.2 23.2Z', '#9a2f4f'),
    path(
      'M16 21 C13.6 20 10.4 21 9 23.2 C11.6 23.6 14.4 23.2 16 22.2 C17.6 23.2 20.4 23.6 23 23.2 C21.6 21 18.4 20 16 21Z',
      brush.tube(tone(hair, 0.06)),
    ),
  ],
  beard: (brush, { hair }) => [
    path(
      'M6.1 15.8 C5.7 21 6 25 7.6 28 C8 29 8.9 28.9 9.2 29.8 C9.8 31 10.9 30.6 11.4 31.4 C12.2 32.4 13.4 31.8 14.2 32.4 C15 33 15.6 32.6 16 33.2 C16.4 32.6 17 33 17.8 32.4 C18.6 31.8 19.8 32.4 20.6 31.4 C21.1 30.6 22.2 31 22.8 29.8 C23.1 28.9 24 29 24.4 28 C26 25 26.3 21 25.9 15.8 C25.3 19.6 23.6 21.6 20.8 21.2 C18.8 20.8 17.2 21.4 16 21.4 C14.8 21.4 13.2 20.8 11.2 21.2 C8.4 21.6 6.7 19.6 6.1 15.8Z',
      brush.stops('right', [
        [0, tone(hair, -0.2)],
        [0.38, tone(hair, 0.16)],
        [1, tone(hair, -0.32)],
      ]),
    ),
    path(
      'M9 29 Q16 24.5 23 29 Q20 32.6 16 33 Q12 32.6 9 29Z',
      brush.stops('down', [
        [0, tone(hair, -0.4), 0],
        [1, tone(hair, -0.4), 0.55],
      ]),
    ),
    BEARD_STRANDS.map(([d, shade]) => stroke(d, tone(hair, shade), 0.34, 'opacity="0.5"')),
    path('M12.9 23.5 Q16 25.9 19.1 23.5 Q16 27.2 12.9 23.5Z', '#9a2f4f'),
    path('M13.6 24.3 Q16 25.7 18.4 24.3 Q16 25.1 13.6 24.3Z', '#f6efe6', 'opacity="0.85"'),
    path(
      'M16 20.9 C13.6 19.9 10.8 20.9 9.4 22.7 C8.9 23.5 8.9 24.2 9.3 24.6 C11.4 24.6 14.2 23.8 16 22.5 C17.8 23.8 20.6 24.6 22.7 24.6 C23.1 24.2 23.1 23.5 22.6 22.7 C21.2 20.9 18.4 19.9 16 20.9Z',
      brush.tube(tone(hair, 0.04)),
    ),
    [
      'M15.4 21.3 Q12.4 21.4 10.2 23.8',
      'M15.6 22 Q13 23 11 24.2',
      'M16.6 21.3 Q19.6 21.4 21.8 23.8',
      'M16.4 22 Q19 23 21 24.2',
    ].map((d) => stroke(d, tone(hair, -0.32), 0.28, 'opacity="0.5"')),
  ],
  moustache: (brush, { hair }) =>
    path(
      'M16 20.9 C13.4 19.8 11 21 9.6 22.9 C9 23.6 8.2 23.6 7.8 23 C8.2 24.8 11 25.2 13.2 24.2 C14.6 23.6 15.4 22.9 16 22.4 C16.6 22.9 17.4 23.6 18.8 24.2 C21 25.2 23.8 24.8 24.2 23 C23.8 23.6 23 23.6 22.4 22.9 C21 21 18.6 19.8 16 20.9Z',
      brush.tube(hair),
    ),
  earrings: () =>
    [-1, 1].map((side) => [
      stroke(`M${16 + side * 10.4} 20.4 v0.8`, '#b98a2e', 0.5),
      circle(16 + side * 10.5, 23.4, 2.1, 'none', 'stroke="#8d6516" stroke-width="0.95"'),
      circle(16 + side * 10.5, 23.4, 2.1, 'none', 'stroke="#efc44c" stroke-width="0.6"'),
    ]),
  blush: () => [9.4, 22.6].map((x) => circle(x, 21, 2.1, '#f0607a', 'opacity="0.32"')),
  horns: (brush) =>
    both(
      16,
      path(
        'M8.4 8.6 C5.6 6.6 4 3 5.6 -1.6 C6 -2.8 7 -2.8 7 -1.6 C7 1.8 9 4.2 12.4 5.4 C11.4 7 10 8 8.4 8.6Z',
        brush.ball('#4a3a3c'),
        'stroke="#221a1c" stroke-width="0.3" stroke-opacity="0.5"',
      ),
      stroke('M6.4 3.6 L8 3 M7 5.4 L9 4.4 M6 1.4 L7.2 1.2', '#8a7478', 0.34, 'opacity="0.7"'),
    ),
  'pointed-ears': (brush, { skin }) =>
    both(
      16,
      path(
        'M7.6 14.4 C5.2 12.6 2 11.4 -1.4 9.6 C-.6 14.6 1.6 19.4 5.2 21 C6.6 21.4 7.4 20.4 7.6 19Z',
        brush.ball(skin),
        `stroke="${tone(skin, -0.5)}" stroke-width="0.3" stroke-opacity="0.4"`,
      ),
      path('M6.6 16 C4.6 14.4 2.6 13.2 .6 12 C1.6 15.2 3.4 18 5.6 19.2Z', tone(skin, -0.24), 'opacity="0.7"'),
    ),
  scar: (_, { skin }) => [
    stroke('M21.6 18.6 L23.6 23.4', tone(skin, -0.36), 0.5),
    stroke('M21.4 20.4 l1.8 -.6 M22 22 l1.8 -.6', tone(skin, -0.36), 0.34),
  ],
};

/** The marks that a person's attributes ask for. */
export function faceMarksOf(attributes: readonly string[]): readonly FaceMark[] {
  const marks = attributes.flatMap((attribute) => (Object.hasOwn(MARK_OF, attribute) ? [MARK_OF[attribute]!] : []));
  return [...new Set(marks)];
}

/** Marks in the frame of the pack's heads, over the face. */
export function paintFaceMarks(brush: Brush, marks: readonly FaceMark[], colours: FaceColours): Svg {
  return marks.map((mark) => PAINTERS[mark](brush, colours));
}
