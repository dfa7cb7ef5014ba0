/** The outline of a bottle and where things are on it. Its foot is at y = 1000. */
export interface BottleShape {
  readonly width: number;
  readonly outline: string;
  /** Row up to which it is filled. */
  readonly fillY: number;
  /** The mouth, from left to right, and its row. */
  readonly mouth: readonly [left: number, right: number, y: number];
  readonly label: readonly [x: number, y: number, width: number, height: number];
}

const SLIM: BottleShape = {
  width: 270,
  outline:
    'M100 90 H170 V280 Q172 350 226 392 Q260 418 260 470 V960 Q258 1000 220 1000 H50 Q12 1000 10 960 V470 Q10 418 44 392 Q98 350 100 280Z',
  fillY: 330,
  mouth: [100, 170, 90],
  label: [10, 540, 250, 300],
};

const WIDE_NECKED: BottleShape = {
  width: 400,
  outline:
    'M120 60 H280 V230 Q284 330 352 400 Q390 440 390 500 V950 Q386 1000 340 1000 H60 Q14 1000 10 950 V500 Q10 440 48 400 Q116 330 120 230Z',
  fillY: 200,
  mouth: [120, 280, 60],
  label: [10, 560, 380, 260],
};

const WAISTED: BottleShape = {
  width: 320,
  outline:
    'M118 80 H202 V150 Q206 220 262 270 Q310 312 310 380 V470 Q290 500 290 540 Q290 580 310 610 V950 Q306 1000 262 1000 H58 Q14 1000 10 950 V610 Q30 580 30 540 Q30 500 10 470 V380 Q10 312 58 270 Q114 220 118 150Z',
  fillY: 220,
  mouth: [118, 202, 80],
  label: [10, 620, 300, 220],
};

const SQUARE: BottleShape = {
  width: 420,
  outline:
    'M160 90 H260 V250 Q262 300 330 320 Q410 338 410 400 V960 Q408 1000 370 1000 H50 Q12 1000 10 960 V400 Q10 338 90 320 Q158 300 160 250Z',
  fillY: 370,
  mouth: [160, 260, 90],
  label: [50, 500, 320, 340],
};

const LONG_NECKED: BottleShape = {
  width: 280,
  outline:
    'M104 50 H176 V330 Q180 420 236 470 Q270 502 270 560 V960 Q268 1000 230 1000 H50 Q12 1000 10 960 V560 Q10 502 44 470 Q100 420 104 330Z',
  fillY: 300,
  mouth: [104, 176, 50],
  label: [10, 610, 260, 250],
};

const SQUEEZED: BottleShape = {
  width: 360,
  outline:
    'M110 210 H250 Q256 260 300 290 Q350 330 350 400 V940 Q346 1000 290 1000 H70 Q14 1000 10 940 V400 Q10 330 60 290 Q104 260 110 210Z',
  fillY: 210,
  mouth: [110, 250, 210],
  label: [10, 500, 340, 320],
};

/** The shapes that bottles come in. */
export const BOTTLE_SHAPES = {
  slim: SLIM,
  'wide-necked': WIDE_NECKED,
  waisted: WAISTED,
  square: SQUARE,
  'long-necked': LONG_NECKED,
  squeezed: SQUEEZED,
} as const;
