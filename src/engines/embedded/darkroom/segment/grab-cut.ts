import { edgeWeights } from './edge-weights.ts';
import { fitMixture, type GaussianMixture, likeliestComponent, mixtureCost } from './gaussian-mixture.ts';
import { paddedIndex } from './grid-graph.ts';
import { kMeans } from './k-means.ts';
import { cutWithFlow, type KeptFlow, noFlow } from './kept-flow.ts';
import type { LabPicture } from './lab.ts';
import { SURELY_INSIDE, SURELY_OUTSIDE } from './trimap.ts';

/** Colours per side: enough for a patterned object, few enough to stay apart from the background's. */
const COMPONENTS = 5;
const MAX_ROUNDS = 5;
/** The cut has settled when fewer pixels than this share change sides. */
const SETTLED_SHARE = 0.0005;
const COLOUR_LIMIT = 20;
const CERTAIN = 1e4;
/** Likelihoods of the prior are kept off 0 and 1. */
const PRIOR_MARGIN = 0.02;

export interface GrabCutOptions {
  /** How likely each pixel is inside (0–1) whatever its colour. */
  readonly prior?: Float32Array;
  /** Weight of the prior's log-odds against colour. */
  readonly priorWeight?: number;
  /**
   * Only pixels whose side is sure, or this likely by the prior (0.5–1), teach the first colour models: the start should not
   * learn from what it guesses. Absent: all teach them.
   */
  readonly learnFrom?: number;
  /** Log-likelihood ratios of colours beyond this say nothing more; without a limit one odd colour overrules its surroundings. */
  readonly colourLimit?: number;
  /** Holds the costs of separating neighbours, and what earlier cuts of the picture found; absent: {@link edgeWeights}, and nothing. */
  readonly flow?: KeptFlow;
}

/**
 * Divides a picture into an object and its surroundings, starting from a trimap, by alternating between colour models
 * of both sides and a minimum cut (GrabCut: Rother, Kolmogorov, Blake 2004), in L*a*b*.
 *
 * @returns `height × width`, 1 inside and 0 outside. The trimap's guess when one side has too few pixels to model.
 */
export function grabCut(
  lab: LabPicture,
  trimap: Uint8Array,
  {
    prior,
    priorWeight = 0,
    learnFrom,
    colourLimit = COLOUR_LIMIT,
    flow = noFlow(edgeWeights(lab)),
  }: GrabCutOptions = {},
): Uint8Array<ArrayBuffer> {
  const inside = new Uint8Array(trimap.map((known) => known & 1));
  const teachers = learnFrom === undefined || !prior ? inside : sureSides(trimap, prior, learnFrom);
  let models: readonly GaussianMixture[] | undefined;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const sides = models ? inside : teachers;
    const points = [pixelsOf(sides, 0), pixelsOf(sides, 1)];
    if (points.some((side) => side.length < COMPONENTS * 4)) return inside;
    models = points.map((side, index) => modelOf(lab.data, side, models?.[index]));
    const terminals = terminalWeights(lab, trimap, models, colourLimit, prior, priorWeight);
    const changed = cut(lab, flow, terminals, inside);
    if (changed < inside.length * SETTLED_SHARE) break;
  }
  return inside;
}

const UNSURE = 2;

/** 0 or 1 where the side is sure or `learnFrom` likely, else {@link UNSURE}. */
function sureSides(trimap: Uint8Array, prior: Float32Array, learnFrom: number): Uint8Array {
  return trimap.map((known, pixel) => {
    if (known === SURELY_INSIDE || known === SURELY_OUTSIDE) return known & 1;
    return prior[pixel]! > learnFrom ? 1 : prior[pixel]! < 1 - learnFrom ? 0 : UNSURE;
  });
}

function pixelsOf(inside: Uint8Array, side: number): Int32Array {
  let count = 0;
  for (let i = 0; i < inside.length; i++) if (inside[i] === side) count++;
  const pixels = new Int32Array(count);
  count = 0;
  for (let i = 0; i < inside.length; i++) if (inside[i] === side) pixels[count++] = i;
  return pixels;
}

function modelOf(colours: Float32Array, pixels: Int32Array, previous: GaussianMixture | undefined): GaussianMixture {
  if (!previous) return fitMixture(colours, pixels, kMeans(colours, pixels, COMPONENTS), COMPONENTS);
  const groupOf = new Uint8Array(pixels.length);
  for (let i = 0; i < pixels.length; i++) groupOf[i] = likeliestComponent(previous, colours, pixels[i] * 3);
  return fitMixture(colours, pixels, groupOf, COMPONENTS);
}

function terminalWeights(
  { widthPx, heightPx, data }: LabPicture,
  trimap: Uint8Array,
  [outside, inside]: readonly GaussianMixture[],
  limit: number,
  prior: Float32Array | undefined,
  priorWeight: number,
): Float32Array {
  const paddedWidth = widthPx + 2;
  const terminals = new Float32Array(paddedWidth * (heightPx + 2));
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const node = paddedIndex(paddedWidth, x, y);
      if (trimap[pixel] === SURELY_OUTSIDE) terminals[node] = -CERTAIN;
      else if (trimap[pixel] === SURELY_INSIDE) terminals[node] = CERTAIN;
      else {
        const ratio = mixtureCost(outside, data, pixel * 3) - mixtureCost(inside, data, pixel * 3);
        terminals[node] = Math.max(-limit, Math.min(limit, ratio));
        if (prior) terminals[node] += priorWeight * logOdds(prior[pixel]);
      }
    }
  return terminals;
}

function logOdds(likelihood: number): number {
  const held = Math.min(1 - PRIOR_MARGIN, Math.max(PRIOR_MARGIN, likelihood));
  return Math.log(held / (1 - held));
}

/** Cuts and writes the sides into `inside`. Returns how many pixels changed. */
function cut({ widthPx, heightPx }: LabPicture, flow: KeptFlow, terminals: Float32Array, inside: Uint8Array): number {
  const paddedWidth = widthPx + 2;
  const sides = cutWithFlow(flow, paddedWidth, terminals);
  let changed = 0;
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const side = sides[paddedIndex(paddedWidth, x, y)];
      if (inside[pixel] !== side) changed++;
      inside[pixel] = side;
    }
  return changed;
}
