import type { Mask, Raster } from '../../../../core/image.ts';
import { mix, smoothstep } from '../../illustrator/maths/interpolate.ts';
import { createNoise } from '../../illustrator/maths/noise.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { coverWithSnow, lumaOf } from '../instruct/lay-snow.ts';
import { snowCover } from '../instruct/snow-cover.ts';
import { type KnownBox, maskBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';

/** What lies on the ground of a photo, rather than stands there or is a place of its own. */
type Cover = (picture: Raster, mask: Mask, seed: number) => Uint8Array;

const PUDDLE =
  /^(?:an?\s+|some\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}puddles?(?:\s+(?:of|with|from)\s+(?:[\p{L}-]+\s+)?(?:water|rain))?(?:\s+on\s+the\s+[\p{L}-]+)?$/iu;

/** Who lays what a prompt asks for on the ground; undefined where it asks for something else. */
export function coverFor(prompt: string, scene: Scene): Cover | undefined {
  if (PUDDLE.test(prompt.trim())) return layPuddle;
  const isSnowAlone = scene.weather === 'snow' && !scene.setting && !scene.time && scene.entities.length === 0;
  return isSnowAlone ? layDrift : undefined;
}

/** The edge of snow is uneven by this share of the mask's shorter side, and as soft as that share of it. */
const UNEVEN_SHARE = 0.16;
const SOFT_SHARE = 0.03;

/** Where leaves, roofs and ground can be told in at least this share of a mask, snow lies on them alone. */
const LEAST_TOLD = 0.03;

function layDrift(picture: Raster, mask: Mask, seed: number): Uint8Array {
  const rgb = coloursOf(picture).slice();
  const inner = innerPart(mask, seed);
  const told = snowCover(picture, lumaOf(rgb), seed).map((cover, p) => (mask.data[p] === 0 ? 0 : cover));
  const sum = (values: Float32Array): number => values.reduce((total, value) => total + value, 0);
  coverWithSnow(rgb, picture, sum(told) >= LEAST_TOLD * sum(inner) ? told : inner);
  return rgb;
}

/** 0–1 inside a mask, ending softly and unevenly before its edges, but for those that are the picture's own. */
function innerPart({ widthPx, heightPx, data }: Mask, seed: number): Float32Array {
  const box = maskBox({ widthPx, heightPx, data })!;
  const shorter = Math.min(box.right - box.left, box.bottom - box.top);
  const inside = blur(
    Float32Array.from(data, (value) => (value === 0 ? 0 : 1)),
    { widthPx, heightPx, channels: 1 },
    Math.max(1, shorter * UNEVEN_SHARE * 0.5),
  );
  const noise = createNoise(seed);
  const lumpPx = Math.max(4, shorter * 0.12);
  return inside.map((value, p) => {
    if (data[p] === 0) return 0;
    const lump = 0.12 * noise.fractal((p % widthPx) / lumpPx, Math.floor(p / widthPx) / lumpPx, 3);
    return smoothstep(0.66 - SOFT_SHARE, 0.66 + 4 * SOFT_SHARE, value + lump);
  });
}

/** What still water shows of the ground beneath it, far away and near, how dark that is when wet, and how far the ground around is wet. */
const SEEN_THROUGH = [0.15, 0.6] as const;
const WET = 0.5;
const WET_RIM = 1.18;
/** What is mirrored is as soft as this share of the puddle's height, and this much of it is the light of the sky. */
const MIRROR_SOFT_SHARE = 0.05;
const SKY_SHARE = 0.3;

function layPuddle(picture: Raster, mask: Mask, seed: number): Uint8Array {
  const { widthPx, heightPx } = picture;
  const photo = coloursOf(picture);
  const rgb = photo.slice();
  const box = maskBox(mask)!;
  const mirrored = blur(
    Float32Array.from(photo),
    { widthPx, heightPx, channels: 3 },
    Math.max(1, (box.bottom - box.top) * MIRROR_SOFT_SHARE),
  );
  const sky = brightest(photo);
  const noise = createNoise(seed);
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++) {
      const p = y * widthPx + x;
      if (mask.data[p] === 0) continue;
      const radius =
        radiusIn(box, x, y) +
        0.3 * noise.fractal((2 * x) / (box.right - box.left), (2 * y) / (box.bottom - box.top), 4);
      const wet = 1 - smoothstep(0.84, 0.84 * WET_RIM, radius);
      const water = 1 - smoothstep(0.82, 0.85, radius);
      const through = mix(...SEEN_THROUGH, (y - box.top) / (box.bottom - box.top));
      const from = Math.max(0, 2 * box.top - y) * widthPx + x;
      for (let c = 0; c < 3; c++) {
        const ground = photo[p * 3 + c]! * (1 - (1 - WET) * wet);
        const reflected = mirrored[from * 3 + c]! * (1 - SKY_SHARE) + sky[c]! * SKY_SHARE;
        const seen = ground * through + reflected * (1 - through);
        rgb[p * 3 + c] = Math.round(ground + (seen - ground) * water);
      }
    }
  return rgb;
}

/** 0 in the middle of a box, 1 where an ellipse in it ends. */
function radiusIn({ left, top, right, bottom }: KnownBox, x: number, y: number): number {
  return Math.hypot((2 * x - left - right) / (right - left), (2 * y - top - bottom) / (bottom - top));
}

/** Mean colour of the brightest twentieth of a picture: its sky, or what light there is. */
function brightest(rgb: Uint8Array): readonly [number, number, number] {
  const counts = new Uint32Array(256);
  for (let i = 1; i < rgb.length; i += 3) counts[rgb[i]!]!++;
  let least = 255;
  for (let seen = counts[255]!; seen < rgb.length / 60 && least > 0; ) seen += counts[--least]!;
  const sums: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let i = 0; i < rgb.length; i += 3) {
    if (rgb[i + 1]! < least) continue;
    count++;
    for (let c = 0; c < 3; c++) sums[c]! += rgb[i + c]!;
  }
  return [sums[0] / count, sums[1] / count, sums[2] / count];
}
