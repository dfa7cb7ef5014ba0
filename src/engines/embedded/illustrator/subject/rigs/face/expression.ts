/** How a face feels. */
export type ExpressionName =
  | 'calm'
  | 'smile'
  | 'grin'
  | 'laugh'
  | 'sad'
  | 'angry'
  | 'surprised'
  | 'scared'
  | 'sleepy'
  | 'asleep';

export type MouthKind = 'line' | 'smile' | 'grin' | 'laugh' | 'frown' | 'snarl' | 'gasp' | 'grimace' | 'yawn' | 'slack';

/** Numbers of a face, shares of its eyes' half width where nothing else is said. */
export interface Expression {
  readonly mouth: MouthKind;
  /** How far the upper lid is open, 0 to 1.2. */
  readonly open: number;
  /** How far the lower lid is raised, 0 to 1. */
  readonly squint: number;
  /** How much the upper lid falls towards the nose; negative: outwards. */
  readonly slant: number;
  /** Lift of the brow at the nose and at the temple. */
  readonly brows: readonly [inner: number, outer: number];
  /** Size of the iris against the usual. */
  readonly iris: number;
  /** The eyes are shut, bowed upwards in joy or downwards in sleep. */
  readonly shut?: 'joy' | 'sleep';
  readonly hasTears?: true;
  readonly blush: number;
}

const CALM: Expression = { mouth: 'line', open: 0.96, squint: 0, slant: -0.1, brows: [0.14, 0], iris: 1, blush: 0.26 };

export const EXPRESSIONS: Readonly<Record<ExpressionName, Expression>> = {
  calm: CALM,
  smile: { ...CALM, mouth: 'smile', squint: 0.12, brows: [0.2, 0.08], blush: 0.34 },
  grin: { ...CALM, mouth: 'grin', squint: 0.2, brows: [0.28, 0.12], blush: 0.4 },
  laugh: { ...CALM, mouth: 'laugh', shut: 'joy', brows: [0.44, 0.24], blush: 0.5 },
  sad: { ...CALM, mouth: 'frown', open: 0.86, slant: -0.3, brows: [0.46, -0.3], hasTears: true, iris: 1.08 },
  angry: { ...CALM, mouth: 'snarl', open: 0.84, slant: 0.5, squint: 0.16, brows: [-0.62, 0.26], iris: 0.86 },
  surprised: { ...CALM, mouth: 'gasp', open: 1.2, brows: [0.62, 0.56], iris: 0.84 },
  scared: { ...CALM, mouth: 'grimace', open: 1.16, brows: [0.66, 0.04], iris: 0.68, blush: 0.08 },
  sleepy: { ...CALM, mouth: 'yawn', open: 0.34, brows: [0.2, 0.1] },
  asleep: { ...CALM, mouth: 'slack', shut: 'sleep', brows: [0.04, -0.06], blush: 0.36 },
};

/** Attributes that say how somebody feels. */
const OF_ATTRIBUTE: Readonly<Record<string, ExpressionName>> = {
  sad: 'sad',
  angry: 'angry',
  surprised: 'surprised',
  scared: 'scared',
  tired: 'sleepy',
  happy: 'grin',
  laughing: 'laugh',
  serious: 'calm',
  confident: 'smile',
};

/** The expression that attributes ask for. */
export function expressionOf(attributes: readonly string[]): ExpressionName | undefined {
  return attributes.map((attribute) => OF_ATTRIBUTE[attribute]).find((name) => name !== undefined);
}
