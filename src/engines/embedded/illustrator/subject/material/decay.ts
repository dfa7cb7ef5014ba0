import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { createNoise, type Noise } from '../../maths/noise.ts';
import { createRandom, type Random } from '../../maths/random.ts';

/** What time has done to something. */
export const DECAYS = {
  /** Grey and streaked, with a little growing on it. */
  abandoned: { grime: 1, growth: 0.3, crumbling: 0 },
  /** Mostly under leaves. */
  overgrown: { grime: 0.5, growth: 0.56, crumbling: 0 },
  /** Its top fallen in. */
  ruined: { grime: 0.8, growth: 0.34, crumbling: 1 },
} as const;
export type Decay = keyof typeof DECAYS;

/** The same for every thing: it is laid out in the thing's own frame. */
const SEED = 6173;
const OPAQUE = 128;
/** Leaves tried on a drawing as broad as high, and their length as a share of its height. */
const LEAVES = 5200;
const LEAF = [0.008, 0.02] as const;
/** How much of the height of a column may have fallen, and the size of the blocks that fell, as shares of the drawing's height. */
const FALLEN = 0.42;
const BLOCK = 0.022;
const GREENS: readonly Rgb[] = [
  [38, 66, 30],
  [58, 96, 40],
  [84, 126, 52],
  [116, 152, 66],
];

type Rgb = readonly [red: number, green: number, blue: number];

/** True for attributes that are states of decay. */
export function isDecay(attribute: string): attribute is Decay {
  return Object.hasOwn(DECAYS, attribute);
}

/** Lets a picture decay, in place. Straight 8-bit RGBA, `widthPx` to a row; `heightPx` is the height of the whole drawing. */
export function decay(rgba: Uint8Array, widthPx: number, heightPx: number, state: Decay): void {
  const { grime, growth, crumbling } = DECAYS[state];
  const noise = createNoise(SEED);
  if (crumbling > 0) crumble(rgba, widthPx, heightPx, noise);
  soil(rgba, widthPx, heightPx, noise, grime);
  overgrow({ rgba, widthPx, heightPx, noise, growth }, createRandom(SEED));
}

/** Takes away what is highest in each column, in blocks: most here, nothing there. */
function crumble(rgba: Uint8Array, widthPx: number, heightPx: number, noise: Noise): void {
  const rowsPx = rgba.length / 4 / widthPx;
  const blockPx = Math.max(1, Math.round(BLOCK * heightPx));
  for (let x = 0; x < widthPx; x++) {
    const column = Math.floor(x / blockPx) * blockPx;
    const at = column / heightPx;
    const lost = clamp(0.2 + noise.fractal(at * 2.3 + 4, 1.5, 3) * 1.5) + 0.06 * noise.at(at * 31, 7.5);
    const fallenPx = Math.floor((FALLEN * heightPx * Math.max(0, lost)) / blockPx) * blockPx;
    let top = 0;
    while (top < rowsPx && rgba[(top * widthPx + x) * 4 + 3]! < OPAQUE) top++;
    const end = Math.min(top + fallenPx, Math.max(top, rowsPx - heightPx * 0.16));
    for (let y = 0; y < end && y < rowsPx; y++) rgba[(y * widthPx + x) * 4 + 3] = 0;
  }
}

/** Greys colours and lets dark water run down from above. */
function soil(rgba: Uint8Array, widthPx: number, heightPx: number, noise: Noise, grime: number): void {
  for (let i = 0, pixel = 0; i < rgba.length; i += 4, pixel++) {
    if (rgba[i + 3] === 0) continue;
    const [x, y] = [(pixel % widthPx) / heightPx, Math.floor(pixel / widthPx) / heightPx];
    const runs = smoothstep(0.05, 0.5, noise.fractal(x * 26, y * 1.6, 3));
    const blots = smoothstep(-0.1, 0.6, noise.fractal(x * 5, y * 5 + 9, 4));
    const dark = 1 - grime * (0.1 + 0.26 * runs + 0.26 * blots);
    const grey = 0.3 * rgba[i]! + 0.55 * rgba[i + 1]! + 0.15 * rgba[i + 2]!;
    const paled = 0.42 * grime;
    for (let c = 0; c < 3; c++)
      rgba[i + c] = Math.round((rgba[i + c]! + (grey * RUSTY[c]! - rgba[i + c]!) * paled) * dark);
  }
}

const RUSTY: Rgb = [1.03, 1, 0.92];

interface Growth {
  readonly rgba: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly noise: Noise;
  readonly growth: number;
}

/** Leaves that climb from the foot: dark ones first, light ones over them. */
function overgrow(plan: Growth, random: Random): void {
  const { rgba, widthPx, heightPx, noise, growth } = plan;
  const rowsPx = rgba.length / 4 / widthPx;
  const tries = Math.round(LEAVES * Math.min(2, widthPx / heightPx));
  for (let k = 0; k < tries; k++) {
    const [x, y] = [random.next() * widthPx, random.next() * rowsPx];
    const length = heightPx * (LEAF[0] + (LEAF[1] - LEAF[0]) * random.next());
    const [turn, luck] = [random.next() * Math.PI, random.next()];
    const [u, v] = [x / heightPx, y / rowsPx];
    const thick = growth * 1.15 - 0.62 + 0.4 * v ** 2 + 0.95 * noise.fractal(u * 3.2 + 2, v * 1.5, 4);
    if (thick < 0.12 * luck) continue;
    const shade = Math.min(GREENS.length - 1, Math.floor((k / tries) * 2.4 + luck * 1.6));
    paintLeaf(plan, { x, y, length, turn, hue: GREENS[shade]! });
  }
}

interface Leaf {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly turn: number;
  readonly hue: Rgb;
}

function paintLeaf({ rgba, widthPx }: Growth, { x, y, length, turn, hue }: Leaf): void {
  const rowsPx = rgba.length / 4 / widthPx;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  for (let row = Math.max(0, Math.floor(y - length)); row <= Math.min(rowsPx - 1, y + length); row++)
    for (let column = Math.max(0, Math.floor(x - length)); column <= Math.min(widthPx - 1, x + length); column++) {
      const i = (row * widthPx + column) * 4;
      if (rgba[i + 3]! < OPAQUE) continue;
      const [dx, dy] = [column + 0.5 - x, row + 0.5 - y];
      const along = (dx * cosine + dy * sine) / length;
      const across = (dy * cosine - dx * sine) / (length * 0.6);
      const cover = clamp((1 - Math.hypot(along, across)) * length * 0.7);
      if (cover <= 0) continue;
      const light = 1.12 - 0.34 * clamp(dy / length + 0.5);
      for (let c = 0; c < 3; c++)
        rgba[i + c] = Math.round(rgba[i + c]! + (Math.min(255, hue[c]! * light) - rgba[i + c]!) * cover);
    }
}
