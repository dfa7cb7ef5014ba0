/**
 * A leg by the directions of its three lengths, in degrees from straight down, positive towards the head: upper arm, forearm and
 * cannon, or thigh, shank and metatarsus.
 */
export type LegAngles = readonly [upper: number, middle: number, lower: number];

/** One moment of a gait. */
export interface Stride {
  readonly nearFore: LegAngles;
  readonly farFore: LegAngles;
  readonly nearHind: LegAngles;
  readonly farHind: LegAngles;
  /** How far the loin rises above the line from hip to shoulder, as a share of that line. */
  readonly arch: number;
  /** Degrees by which the body is raised at the shoulder. */
  readonly pitch: number;
  /** Height of the lowest foot above the ground, in units of the body's length. */
  readonly lift: number;
  /** Degrees added to the carriage of neck and head. */
  readonly nod: number;
  /** Degrees by which the face is raised besides. Default: none. */
  readonly lifted?: number;
  /** Degrees by which the mouth is open. Default: shut. */
  readonly gape?: number;
}

export type StrideName =
  | 'walking'
  | 'stretched'
  | 'gathered'
  | 'reaching'
  | 'trotting'
  | 'ambling'
  | 'leaping'
  | 'bounding'
  | 'howling'
  | 'roaring';

/** Numbers found by eye, after photographs of animals in motion. */
export const STRIDES: Readonly<Record<StrideName, Stride>> = {
  walking: {
    nearFore: [16, 18, 4],
    farFore: [-14, -18, -34],
    nearHind: [-10, -34, -8],
    farHind: [24, -6, 14],
    arch: 0,
    pitch: 0,
    lift: 0,
    nod: 0,
  },
  /** The flight of cats, dogs and hares at full stretch. */
  stretched: {
    nearFore: [44, 74, 66],
    farFore: [30, 56, 44],
    nearHind: [-34, -76, -56],
    farHind: [-20, -66, -40],
    arch: -0.03,
    pitch: 3,
    lift: 0.07,
    nod: -6,
  },
  /** Their other flight, all feet under the body and the back bent. */
  gathered: {
    nearFore: [-6, -46, -76],
    farFore: [12, -26, -54],
    nearHind: [66, 10, 58],
    farHind: [50, -8, 40],
    arch: 0.15,
    pitch: -4,
    lift: 0.05,
    nod: 6,
  },
  /** The gallop of hoofed animals: one foreleg reaches out, the other is folded, the hind legs push. */
  reaching: {
    nearFore: [48, 58, 54],
    farFore: [50, -34, -70],
    nearHind: [-24, -62, -34],
    farHind: [10, -46, 4],
    arch: 0.01,
    pitch: 4,
    lift: 0.05,
    nod: -4,
  },
  /** Diagonal legs together. */
  trotting: {
    nearFore: [34, 30, 8],
    farFore: [-16, -32, -70],
    nearHind: [-18, -46, -24],
    farHind: [40, -14, 24],
    arch: 0.02,
    pitch: 1,
    lift: 0.02,
    nod: 0,
  },
  /** The hurry of the very heavy, who never leave the ground. */
  ambling: {
    nearFore: [36, 40, 16],
    farFore: [-20, -34, -70],
    nearHind: [-26, -46, -20],
    farHind: [34, 2, 30],
    arch: 0.03,
    pitch: 3,
    lift: 0,
    nod: 0,
  },
  /** Over a fence: forelegs folded, hind legs still pushing. */
  leaping: {
    nearFore: [62, -26, -70],
    farFore: [50, -40, -84],
    nearHind: [-30, -72, -48],
    farHind: [-18, -62, -36],
    arch: 0.03,
    pitch: 20,
    lift: 0.7,
    nod: -12,
  },
  /** The leap of cats, dogs and hares, who reach for what they leap at. */
  bounding: {
    nearFore: [58, 80, 72],
    farFore: [46, 66, 60],
    nearHind: [-34, -78, -56],
    farHind: [-22, -68, -44],
    arch: -0.01,
    pitch: 20,
    lift: 0.75,
    nod: -14,
  },
  /** At the moon: on all fours, the neck stretched up. */
  howling: {
    nearFore: [3, 0, 0],
    farFore: [12, 6, 2],
    nearHind: [10, -28, 2],
    farHind: [24, -18, 10],
    arch: 0,
    pitch: 4,
    lift: 0,
    nod: -36,
    lifted: 26,
    gape: 20,
  },
  /** At somebody: braced, the head a little up and the jaws wide. */
  roaring: {
    nearFore: [10, 6, 2],
    farFore: [-2, -8, -6],
    nearHind: [6, -30, 0],
    farHind: [24, -14, 12],
    arch: 0,
    pitch: 3,
    lift: 0,
    nod: -10,
    lifted: 6,
    gape: 30,
  },
};
