/** Where the eyes of a pack head are, in its 32 × 32 frame. */
export interface FacePoints {
  readonly eyeY: number;
  /** Distance of each eye from the middle. */
  readonly spread: number;
  readonly radius: number;
}

const PERSON: FacePoints = { eyeY: 16, spread: 5, radius: 2.9 };

/** Measured on the drawings. */
const ANIMALS: Readonly<Record<string, FacePoints>> = {
  'dog-face': { eyeY: 14.6, spread: 5, radius: 2 },
  'cat-face': { eyeY: 16, spread: 5.5, radius: 2 },
  bear: { eyeY: 15.5, spread: 5, radius: 2 },
  panda: { eyeY: 16, spread: 5, radius: 2 },
};

export function facePoints(head: string): FacePoints {
  return ANIMALS[head] ?? PERSON;
}
