import { ball, box, melted, ring, type Solid, spout, turned, without } from './solids.ts';

/** Linear red, green, blue. */
export type Colour = readonly [red: number, green: number, blue: number];

/** One material's worth of a product. */
export interface ProductPart {
  readonly solid: Solid;
  /** One colour, or the colour at a point. */
  readonly colour: Colour | ((x: number, y: number, z: number) => Colour);
  /** 0 = matt, 1 = polished. */
  readonly gloss: number;
}

/** A thing to photograph. It stands on y = 0, is about 2 high and no wider than 2. */
export interface Product {
  readonly name: string;
  /** What it is shown on, and in front of. */
  readonly ground: Colour;
  readonly parts: readonly ProductPart[];
}

const WHITE: Colour = [0.85, 0.85, 0.85];

/** A label round a body: between two heights, on the front. */
const labelled =
  (from: number, to: number, paper: Colour, print: Colour, body: Colour) =>
  (x: number, y: number, z: number): Colour => {
    if (y < from || y > to || z < -0.1) return body;
    const row = (y - from) / (to - from);
    const isBand = row < 0.06 || row > 0.94;
    const isMark = Math.hypot(x, (y - (from + to) / 2) * 0.9) < 0.13;
    const isLine = Math.abs(row - 0.24) < 0.025 && Math.abs(x) < 0.24;
    return isBand || isMark || isLine ? print : paper;
  };

/** Ten products as a catalogue shows them: on plain grounds, some the product's own colour. */
export const PRODUCTS: readonly Product[] = [
  {
    name: 'can',
    ground: [0.8, 0.8, 0.8],
    parts: [
      {
        solid: turned([
          [0, 0.44],
          [0.08, 0.52],
          [1.62, 0.52],
          [1.76, 0.43],
        ]),
        colour: labelled(0.3, 1.45, [0.75, 0.03, 0.04], WHITE, [0.6, 0.02, 0.03]),
        gloss: 0.7,
      },
      { solid: ring([0, 1.77, 0], 0.42, 0.03, true), colour: [0.6, 0.6, 0.62], gloss: 0.9 },
    ],
  },
  {
    name: 'bottle',
    ground: [0.6, 0.58, 0.55],
    parts: [
      {
        solid: turned(
          [
            [0, 0.36],
            [1.2, 0.36],
            [1.5, 0.13],
            [2, 0.12],
          ],
          0.03,
        ),
        colour: labelled(0.3, 0.95, [0.8, 0.74, 0.6], [0.3, 0.05, 0.05], [0.01, 0.06, 0.025]),
        gloss: 0.95,
      },
      {
        solid: turned([
          [1.86, 0.14],
          [2.08, 0.14],
        ]),
        colour: [0.35, 0.02, 0.03],
        gloss: 0.4,
      },
    ],
  },
  {
    name: 'mug',
    ground: [0.75, 0.72, 0.68],
    parts: [
      {
        solid: melted(
          0.06,
          without(
            turned(
              [
                [0, 0.5],
                [0.06, 0.55],
                [1.3, 0.58],
              ],
              0.03,
            ),
            turned([
              [0.15, 0.48],
              [1.6, 0.5],
            ]),
          ),
          without(ring([0.62, 0.65, 0], 0.34, 0.085), box([0.1, 0.65, 0], [0.48, 0.8, 0.5], 0)),
        ),
        colour: [0.04, 0.18, 0.38],
        gloss: 0.8,
      },
    ],
  },
  {
    name: 'carton',
    ground: [0.7, 0.7, 0.7],
    parts: [
      {
        solid: box([0, 0.8, 0], [0.62, 0.8, 0.32], 0.02),
        colour: (x, y, z) => {
          if (z < 0.3) return [0.5, 0.27, 0.02];
          if (Math.hypot(x, y - 0.95) < 0.3) return [0.85, 0.8, 0.7];
          return y > 1.4 || y < 0.2 ? [0.1, 0.25, 0.12] : [0.75, 0.4, 0.03];
        },
        gloss: 0.15,
      },
    ],
  },
  {
    name: 'perfume',
    ground: [0.72, 0.66, 0.68],
    parts: [
      { solid: box([0, 0.6, 0], [0.6, 0.6, 0.28], 0.1), colour: [0.75, 0.38, 0.3], gloss: 0.95 },
      {
        solid: turned([
          [1.15, 0.16],
          [1.34, 0.16],
        ]),
        colour: [0.7, 0.55, 0.25],
        gloss: 0.95,
      },
      { solid: box([0, 1.56, 0], [0.26, 0.24, 0.2], 0.04), colour: [0.02, 0.02, 0.02], gloss: 0.95 },
    ],
  },
  {
    name: 'jar',
    ground: [0.82, 0.82, 0.8],
    parts: [
      {
        solid: turned(
          [
            [0, 0.5],
            [0.08, 0.56],
            [0.95, 0.56],
            [1.1, 0.46],
            [1.16, 0.46],
          ],
          0.04,
        ),
        colour: labelled(0.2, 0.8, [0.85, 0.85, 0.78], [0.1, 0.2, 0.05], [0.55, 0.2, 0.015]),
        gloss: 0.9,
      },
      {
        solid: turned(
          [
            [1.14, 0.5],
            [1.4, 0.5],
          ],
          0.02,
        ),
        colour: [0.7, 0.68, 0.6],
        gloss: 0.5,
      },
    ],
  },
  {
    name: 'handbag',
    ground: [0.78, 0.77, 0.75],
    parts: [
      { solid: box([0, 0.6, 0], [0.85, 0.6, 0.3], 0.14), colour: [0.22, 0.06, 0.02], gloss: 0.35 },
      { solid: ring([0, 1.16, 0], 0.46, 0.05), colour: [0.15, 0.04, 0.015], gloss: 0.35 },
      { solid: box([0, 0.85, 0.29], [0.14, 0.08, 0.06], 0.03), colour: [0.75, 0.58, 0.25], gloss: 0.9 },
    ],
  },
  {
    name: 'teapot',
    ground: [0.62, 0.66, 0.7],
    parts: [
      {
        solid: melted(
          0.05,
          turned(
            [
              [0, 0.4],
              [0.35, 0.72],
              [0.6, 0.74],
              [0.95, 0.5],
              [1.02, 0.46],
            ],
            0.05,
          ),
          spout([0.55, 0.35, 0], [1.12, 0.98, 0], 0.17, 0.08),
          ring([-0.72, 0.58, 0], 0.34, 0.07),
        ),
        colour: [0.03, 0.3, 0.26],
        gloss: 0.8,
      },
      {
        solid: turned(
          [
            [1, 0.44],
            [1.12, 0.2],
            [1.16, 0.08],
          ],
          0.03,
        ),
        colour: [0.03, 0.3, 0.26],
        gloss: 0.8,
      },
      { solid: ball([0, 1.24, 0], 0.1), colour: [0.75, 0.58, 0.25], gloss: 0.9 },
    ],
  },
  {
    name: 'lamp',
    ground: [0.55, 0.56, 0.6],
    parts: [
      {
        solid: turned([
          [0, 0.42],
          [0.1, 0.38],
        ]),
        colour: [0.5, 0.35, 0.15],
        gloss: 0.8,
      },
      {
        solid: turned([
          [0.05, 0.05],
          [1.25, 0.05],
        ]),
        colour: [0.5, 0.35, 0.15],
        gloss: 0.8,
      },
      {
        solid: turned(
          [
            [1.2, 0.7],
            [2, 0.42],
          ],
          0.02,
        ),
        colour: [0.8, 0.72, 0.55],
        gloss: 0.05,
      },
    ],
  },
  {
    name: 'vase',
    ground: [0.84, 0.84, 0.84],
    parts: [
      {
        solid: without(
          turned(
            [
              [0, 0.3],
              [0.5, 0.56],
              [0.9, 0.58],
              [1.4, 0.24],
              [1.6, 0.22],
              [1.75, 0.32],
            ],
            0.02,
          ),
          turned(
            [
              [1.3, 0.16],
              [2, 0.28],
            ],
            0,
          ),
        ),
        colour: (_x, y) => (Math.sin(y * 24) > 0.75 ? [0.05, 0.12, 0.4] : WHITE),
        gloss: 0.75,
      },
    ],
  },
];
