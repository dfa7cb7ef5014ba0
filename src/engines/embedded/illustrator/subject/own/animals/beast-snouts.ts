import { type Brush, type Svg, tone } from '../brush.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { type BeastMood, beastMouth } from './beast-face.ts';

export type SnoutKind =
  | 'muzzle'
  | 'disc'
  | 'broad'
  | 'bulb'
  | 'button'
  | 'trunk'
  | 'ape'
  | 'wide'
  | 'beak'
  | 'bill'
  | 'jaws';

interface SnoutLook {
  readonly coat: string;
  readonly muzzle: string;
  readonly muzzleSize: number;
  readonly nose?: string;
}

type SnoutPainter = (brush: Brush, look: SnoutLook, mood: BeastMood) => Svg;

/** Nose and mouth with what they are set in, on a face of radius 100. */
export const BEAST_SNOUTS: Readonly<Record<SnoutKind, SnoutPainter>> = {
  muzzle: (brush, { muzzle, muzzleSize: size, nose = '#2b2322' }, mood) => [
    path(
      `M0 ${10 - size * 6} Q${-34 * size} 14 ${-44 * size} 52 Q${-34 * size} 98 0 100 Q${34 * size} 98 ${44 * size} 52 Q${34 * size} 14 0 ${10 - size * 6}Z`,
      brush.ball(muzzle),
    ),
    path('M0 52 Q-24 46 -22 30 Q0 20 22 30 Q24 46 0 52Z', brush.ball(nose)),
    ellipse(-6, 33, 8, 4, '#ffffff66'),
    beastMouth(brush, 0, 52, 11, mood),
  ],
  /** A pig's. */
  disc: (brush, { muzzle }, mood) => [
    beastMouth(brush, 0, 58, 10, mood),
    ellipse(0, 34, 44, 31, tone(muzzle, -0.5), 'opacity="0.3"'),
    ellipse(0, 32, 42, 30, brush.ball(muzzle)),
    both(0, ellipse(-15, 32, 7.5, 12, tone(muzzle, -0.5)), circle(-72, 40, 22, brush.spot('#f2587a', 0.5))),
  ],
  /** Of cattle and horses. */
  broad: (brush, { muzzle, muzzleSize: size }, mood) => [
    path(
      `M0 18 Q${-74 * size} 16 ${-76 * size} 62 Q${-62 * size} 114 0 114 Q${62 * size} 114 ${76 * size} 62 Q${74 * size} 16 0 18Z`,
      brush.ball(muzzle),
      `stroke="${tone(muzzle, -0.6)}" stroke-opacity="0.25" stroke-width="3"`,
    ),
    both(0, ellipse(-34 * size, 44, 11, 9, tone(muzzle, -0.62), 'transform="rotate(-22 -34 44)"')),
    beastMouth(brush, 0, 62, 11, mood),
  ],
  /** A koala's. */
  bulb: (brush, { muzzle, nose = '#33313a' }, mood) => [
    ellipse(0, 72, 46, 30, brush.ball(muzzle)),
    beastMouth(brush, 0, 66, 9, mood),
    path('M0 -18 Q-30 -16 -28 34 Q-24 68 0 68 Q24 68 28 34 Q30 -16 0 -18Z', brush.ball(nose)),
    ellipse(-9, 6, 8, 16, '#ffffff44'),
  ],
  /** Of rabbits and rodents. */
  button: (brush, { muzzle, nose = '#e2808c' }, mood) => [
    both(0, ellipse(-24, 58, 34, 27, brush.ball(muzzle)), circle(-70, 44, 22, brush.spot('#f28a7a', 0.4))),
    beastMouth(brush, 0, 46, 10, mood),
    mood === 'content' || mood === 'happy' ? rect(-8, 57, 16, 15, '#ffffff', 4, 'stroke="#00000022"') : [],
    path('M0 48 Q-18 42 -16 30 Q0 22 16 30 Q18 42 0 48Z', brush.ball(nose)),
    both(0, stroke('M-44 52 L-112 42 M-44 60 L-112 64', '#fffaf0', 3, 'opacity="0.85"')),
  ],
  /** An elephant's, between its tusks. */
  trunk: (brush, { coat }, mood) => [
    beastMouth(brush, -30, 66, 9, mood),
    both(0, path('M-40 56 Q-60 84 -48 120 Q-34 100 -24 66Z', brush.slab('#f6ecd4'))),
    path(
      'M-36 -6 Q-40 60 -30 104 Q-18 162 32 158 Q60 150 56 124 Q44 132 28 124 Q18 108 24 70 Q34 30 36 -6 Q0 -28 -36 -6Z',
      brush.ball(tone(coat, 0.06)),
      `stroke="${tone(coat, -0.6)}" stroke-opacity="0.3" stroke-width="3"`,
    ),
    repeat(5, (i) =>
      stroke(`M${-30 + i * 1.5} ${24 + i * 20} q22 9 ${50 - i * 4} 0`, tone(coat, -0.4), 3, 'opacity="0.5"'),
    ),
  ],
  /** The light face of an ape. */
  ape: (brush, { muzzle, nose = '#5a3a30' }, mood) => [
    path(
      'M0 -40 Q-30 -74 -66 -46 Q-96 -10 -66 26 Q-84 98 0 100 Q84 98 66 26 Q96 -10 66 -46 Q30 -74 0 -40Z',
      brush.ball(muzzle),
    ),
    both(0, ellipse(-9, 36, 5, 4, nose)),
    beastMouth(brush, 0, 46, 11, mood),
  ],
  /** A frog's: mouth from cheek to cheek. */
  wide: (brush, { muzzle, coat }, mood) => [
    ellipse(0, 62, 84, 42, brush.ball(muzzle)),
    both(0, ellipse(-8, 26, 4, 3, tone(coat, -0.6)), circle(-74, 40, 20, brush.spot('#f28a7a', 0.45))),
    beastMouth(brush, 0, 40, 17, mood),
  ],
  /** Of birds: short, both halves seen. */
  beak: (brush, { nose = '#f0a030' }, mood) => [
    isOpen(mood)
      ? [path('M-26 44 Q0 104 26 44Z', brush.ball(tone(nose, -0.25))), path('M-14 54 Q0 86 14 54Z', '#c2475c')]
      : path('M-20 46 Q0 84 20 46Z', brush.ball(tone(nose, -0.25))),
    path('M-36 34 Q-22 4 0 4 Q22 4 36 34 Q16 54 0 66 Q-16 54 -36 34Z', brush.ball(nose), edgeOf(nose)),
    both(0, ellipse(-9, 24, 3.6, 2.6, tone(nose, -0.6)), circle(-70, 44, 22, brush.spot('#f28a7a', 0.45))),
  ],
  /** A duck's: broad and flat. */
  bill: (brush, { nose = '#f0902a' }, mood) => [
    isOpen(mood)
      ? [path('M-48 62 Q0 120 48 62Z', brush.ball(tone(nose, -0.25))), path('M-30 70 Q0 102 30 70Z', '#c2475c')]
      : path('M-44 62 Q0 98 44 62Z', brush.ball(tone(nose, -0.25))),
    path(
      'M0 10 Q-30 10 -38 36 Q-82 44 -76 62 Q-58 80 0 72 Q58 80 76 62 Q82 44 38 36 Q30 10 0 10Z',
      brush.ball(nose),
      edgeOf(nose),
    ),
    both(0, ellipse(-14, 30, 4.4, 3.2, tone(nose, -0.6)), circle(-78, 34, 22, brush.spot('#f28a7a', 0.4))),
  ],
  /** Of crocodiles and dinosaurs: broad, with teeth over the lip. */
  jaws: (brush, { muzzle }, mood) => [
    path(
      'M0 14 Q-66 10 -88 56 Q-84 108 0 112 Q84 108 88 56 Q66 10 0 14Z',
      brush.ball(muzzle),
      `stroke="${tone(muzzle, -0.6)}" stroke-opacity="0.25" stroke-width="3"`,
    ),
    both(0, ellipse(-24, 32, 8, 6, tone(muzzle, -0.6))),
    isOpen(mood)
      ? path('M-70 66 Q0 92 70 66 Q50 108 0 108 Q-50 108 -70 66Z', '#6a1f28')
      : stroke('M-74 64 Q0 92 74 64', tone(muzzle, -0.6), 5),
    both(
      0,
      repeat(3, (i) => path(`M${-60 + i * 20} ${69 + i * 5} l6 15 l8 -12Z`, '#fffaf0')),
    ),
  ],
};

/** True of moods in which birds open their beaks. */
function isOpen(mood: BeastMood): boolean {
  return mood !== 'content' && mood !== 'sad' && mood !== 'asleep';
}

const edgeOf = (colour: string): string =>
  `stroke="${tone(colour, -0.6)}" stroke-opacity="0.3" stroke-width="3" stroke-linejoin="round"`;
