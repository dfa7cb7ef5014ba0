/** Joints of a leg from where it leaves the body to the ankle: shoulder, elbow, wrist, or hip, knee, hock. */
export type Leg = readonly [root: Joint, upper: Joint, lower: Joint, ankle: Joint];
/** `y` is the height above the ground. */
type Joint = readonly [x: number, y: number];

/** How a four-legged animal stands or moves. */
interface Gait {
  readonly far: readonly [fore: Leg, hind: Leg];
  readonly near: readonly [fore: Leg, hind: Leg];
  /** How much higher than in standing the body is. */
  readonly lift: number;
  /** Degrees the body is raised at the head. */
  readonly rise: number;
}

export type GaitName = 'standing' | 'walking' | 'running' | 'leaping';

/** Of a body that looks to the left. A hock points backwards, a knee forwards. */
export const GAITS: Readonly<Record<GaitName, Gait>> = {
  standing: {
    far: [
      [
        [-160, 330],
        [-152, 220],
        [-166, 120],
        [-170, 50],
      ],
      [
        [250, 350],
        [214, 236],
        [296, 136],
        [262, 50],
      ],
    ],
    near: [
      [
        [-238, 330],
        [-228, 216],
        [-246, 110],
        [-250, 36],
      ],
      [
        [196, 350],
        [150, 232],
        [236, 126],
        [200, 36],
      ],
    ],
    lift: 0,
    rise: 0,
  },
  walking: {
    far: [
      [
        [-160, 330],
        [-124, 224],
        [-96, 128],
        [-30, 74],
      ],
      [
        [250, 350],
        [176, 246],
        [222, 138],
        [146, 50],
      ],
    ],
    near: [
      [
        [-238, 330],
        [-270, 226],
        [-330, 128],
        [-362, 42],
      ],
      [
        [200, 350],
        [206, 232],
        [312, 142],
        [310, 40],
      ],
    ],
    lift: 0,
    rise: 0,
  },
  running: {
    far: [
      [
        [-180, 430],
        [-250, 330],
        [-352, 262],
        [-424, 190],
      ],
      [
        [230, 440],
        [286, 330],
        [400, 320],
        [480, 238],
      ],
    ],
    near: [
      [
        [-242, 430],
        [-338, 352],
        [-446, 316],
        [-540, 262],
      ],
      [
        [206, 440],
        [226, 318],
        [352, 276],
        [424, 178],
      ],
    ],
    lift: 110,
    rise: 0,
  },
  leaping: {
    far: [
      [
        [-180, 480],
        [-286, 440],
        [-300, 344],
        [-366, 300],
      ],
      [
        [230, 490],
        [286, 370],
        [404, 330],
        [486, 236],
      ],
    ],
    near: [
      [
        [-242, 480],
        [-350, 452],
        [-356, 352],
        [-432, 316],
      ],
      [
        [206, 490],
        [240, 364],
        [360, 290],
        [430, 190],
      ],
    ],
    lift: 160,
    rise: 15,
  },
};
