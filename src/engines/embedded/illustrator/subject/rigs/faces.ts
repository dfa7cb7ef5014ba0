/** Where the eyes of a pack head are, in its 32 × 32 frame. */
export interface FacePoints {
  readonly eyeY: number;
  /** Distance of each eye from the middle. */
  readonly spread: number;
  readonly radius: number;
}

const PERSON: FacePoints = { eyeY: 16, spread: 5, radius: 2.9 };

/** Of our own beasts' heads. */
const BEAST: FacePoints = { eyeY: 17.3, spread: 5.2, radius: 1.8 };

/** Measured on the drawings. */
const ANIMALS: Readonly<Record<string, FacePoints>> = {
  'dog-face': { eyeY: 14.6, spread: 5, radius: 2 },
  'cat-face': { eyeY: 16, spread: 5.5, radius: 2 },
  bear: { eyeY: 15.5, spread: 5, radius: 2 },
  dog: { eyeY: 14.9, spread: 4.9, radius: 2.4 },
  robot: { eyeY: 16.6, spread: 4.3, radius: 2 },
  cat: { eyeY: 16.6, spread: 5.4, radius: 2.8 },
  panda: { eyeY: 16, spread: 5, radius: 2 },
};

export function facePoints(head: string): FacePoints {
  return ANIMALS[head] ?? (head.endsWith('-body') || head === 'tiger' ? BEAST : PERSON);
}
