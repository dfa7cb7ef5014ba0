import type { Colour, Product } from './product-list.ts';
import { ball, box, melted, type Point, spout, turned } from './solids.ts';

interface Looks {
  readonly name: string;
  readonly skin: Colour;
  readonly hair: Colour;
  readonly top: Colour;
  readonly legs: Colour;
  /** How far the hands are from the hips. */
  readonly spread: number;
  readonly ground: Colour;
}

/** Somebody in a plain sweater, standing: as a window dummy is, but with the colours of a person. */
function person({ name, skin, hair, top, legs, spread, ground }: Looks): Product {
  const arm = (side: -1 | 1): [Point, Point, Point] => [
    [side * 0.25, 1.44, 0],
    [side * (0.3 + spread * 0.5), 1.16, -0.01],
    [side * (0.31 + spread), 0.9, 0.04],
  ];
  const sleeves = [-1, 1].flatMap((side) => {
    const [shoulder, elbow, wrist] = arm(side as -1 | 1);
    return [spout(shoulder, elbow, 0.075, 0.062), spout(elbow, wrist, 0.062, 0.05)];
  });
  const hands = [-1, 1].map((side) => ball(arm(side as -1 | 1)[2], 0.058));
  return {
    name,
    ground,
    parts: [
      {
        solid: melted(
          0.03,
          spout([0, 1.76, 0.01], [0, 1.66, 0.03], 0.105, 0.082),
          spout([0, 1.62, 0], [0, 1.48, 0], 0.055, 0.07),
          ...hands,
        ),
        colour: skin,
        gloss: 0.06,
      },
      { solid: melted(0.03, ball([0, 1.815, -0.03], 0.115), ball([0, 1.75, -0.07], 0.11)), colour: hair, gloss: 0.12 },
      { solid: ball([-0.038, 1.745, 0.108], 0.012), colour: [0.03, 0.02, 0.02], gloss: 0.3 },
      { solid: ball([0.038, 1.745, 0.108], 0.012), colour: [0.03, 0.02, 0.02], gloss: 0.3 },
      { solid: box([0, 1.665, 0.105], [0.03, 0.008, 0.02], 0.006), colour: [0.45, 0.12, 0.1], gloss: 0.1 },
      {
        solid: melted(
          0.07,
          box([0, 1.28, 0], [0.2, 0.2, 0.11], 0.09),
          box([0, 1.02, 0], [0.17, 0.14, 0.1], 0.09),
          spout([-0.16, 1.46, 0], [0.16, 1.46, 0], 0.07, 0.07),
          ...sleeves,
        ),
        colour: top,
        gloss: 0.04,
      },
      {
        solid: melted(
          0.05,
          box([0, 0.87, 0], [0.175, 0.12, 0.11], 0.08),
          spout([-0.095, 0.86, 0], [-0.11, 0.1, 0], 0.095, 0.062),
          spout([0.095, 0.86, 0], [0.11, 0.1, 0], 0.095, 0.062),
        ),
        colour: legs,
        gloss: 0.04,
      },
      {
        solid: melted(
          0.02,
          spout([-0.11, 0.05, -0.02], [-0.14, 0.045, 0.14], 0.06, 0.045),
          spout([0.11, 0.05, -0.02], [0.14, 0.045, 0.14], 0.06, 0.045),
        ),
        colour: [0.05, 0.04, 0.04],
        gloss: 0.3,
      },
      {
        solid: turned([
          [0, 0.001],
          [0.001, 0.001],
        ]),
        colour: legs,
        gloss: 0,
      },
    ],
  };
}

/** People to try clothes on. */
export const PEOPLE: readonly Product[] = [
  person({
    name: 'pale',
    skin: [0.72, 0.43, 0.32],
    hair: [0.12, 0.06, 0.03],
    top: [0.35, 0.36, 0.38],
    legs: [0.05, 0.08, 0.16],
    spread: 0.05,
    ground: [0.78, 0.78, 0.77],
  }),
  person({
    name: 'dark',
    skin: [0.2, 0.085, 0.045],
    hair: [0.015, 0.012, 0.01],
    top: [0.7, 0.68, 0.62],
    legs: [0.25, 0.2, 0.14],
    spread: 0.13,
    ground: [0.62, 0.66, 0.7],
  }),
  person({
    name: 'tan',
    skin: [0.48, 0.25, 0.15],
    hair: [0.3, 0.14, 0.03],
    top: [0.12, 0.25, 0.45],
    legs: [0.02, 0.02, 0.03],
    spread: 0.02,
    ground: [0.85, 0.83, 0.8],
  }),
];
