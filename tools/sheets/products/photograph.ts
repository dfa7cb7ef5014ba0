import type { Raster } from '../../../src/core/image.ts';
import type { Colour, Product, ProductPart } from './product-list.ts';

/** Where the camera stands and what it looks at. */
const CAMERA = [0.6, 1.75, 6.2] as const;
const TARGET_Y = 0.86;
const FOCAL = 4.4;
/** Unit vector towards a soft box, up on the left. */
const LIGHT = unit([-0.55, 0.8, 0.5]);
const KEY = 0.72;
const FILL = 0.42;
const MOST_STEPS = 160;
const FAR = 14;
const SURFACE = 0.0008;
/** Rays a pixel, each way. */
const RAYS = 2;

type Vector = readonly [number, number, number];

/** A product as a camera sees it in a light tent: soft light from the left, a soft shadow, a plain ground that runs up behind. */
export function photograph(product: Product, sidePx: number): Raster {
  const data = new Uint8Array(sidePx * sidePx * 3);
  for (let y = 0; y < sidePx; y++) {
    for (let x = 0; x < sidePx; x++) {
      const sum = [0, 0, 0];
      for (let ray = 0; ray < RAYS * RAYS; ray++) {
        const u = (x + ((ray % RAYS) + 0.5) / RAYS) / sidePx;
        const v = (y + (Math.floor(ray / RAYS) + 0.5) / RAYS) / sidePx;
        const seen = trace(product, u * 2 - 1, 1 - v * 2);
        for (let c = 0; c < 3; c++) sum[c]! += seen[c]! / (RAYS * RAYS);
      }
      for (let c = 0; c < 3; c++) data[(y * sidePx + x) * 3 + c] = byteOf(sum[c]!);
    }
  }
  return { widthPx: sidePx, heightPx: sidePx, channels: 3, data };
}

function trace(product: Product, u: number, v: number): Vector {
  const direction = unit(view(u, v));
  let distance = 0;
  for (let step = 0; step < MOST_STEPS && distance < FAR; step++) {
    const [x, y, z] = along(CAMERA, direction, distance);
    const [near, part] = nearest(product, x, y, z);
    if (near < SURFACE) return shade(product, part, [x, y, z], direction);
    if (y < SURFACE) return ground(product, [x, 0, z]);
    distance += Math.min(near, direction[1] < 0 ? Math.max(SURFACE, y / -direction[1]) : near);
  }
  return ground(product, [0, 0, -FAR]);
}

/** The paper: lit evenly, darker where the product keeps the light away, and towards the back. */
function ground({ ground: paper, ...product }: Product, [x, y, z]: Vector): Vector {
  const back = 1 - Math.exp(Math.min(0, z) / 3);
  const shadow = z < -7 ? 1 : lightReaching({ ground: paper, ...product }, [x, y + 0.004, z], LIGHT, 9);
  const contact = z < -7 ? 1 : lightReaching({ ground: paper, ...product }, [x, y + 0.004, z], [0, 1, 0], 3);
  const level = (1 - 0.22 * back) * (0.5 * (0.35 + 0.65 * shadow) + 0.5 * (0.45 + 0.55 * contact)) * 1.12;
  return [paper[0] * level, paper[1] * level, paper[2] * level];
}

function shade(product: Product, part: ProductPart, at: Vector, ray: Vector): Vector {
  const normal = normalAt(product, at);
  const [r, g, b] = typeof part.colour === 'function' ? part.colour(...at) : part.colour;
  const off = along(at, normal, 0.01);
  const facing = Math.max(0, dot(normal, LIGHT)) * lightReaching(product, off, LIGHT, 10);
  const fill = FILL * (0.62 + 0.38 * normal[1]) * (0.55 + 0.45 * Math.min(1, at[1] * 1.6 + 0.3));
  const mirrored = along(ray, normal, -2 * dot(ray, normal));
  const fresnel = 0.04 + 0.96 * (1 - Math.max(0, -dot(ray, normal))) ** 5;
  const sheen = part.gloss * (fresnel * surroundings(mirrored, product.ground) + 0.5 * softBox(mirrored, part.gloss));
  const light = KEY * facing + fill;
  return [r * light + sheen, g * light + sheen, b * light + sheen];
}

/** What a polished surface mirrors: a bright tent above, paper below. */
function surroundings([, y]: Vector, paper: Colour): number {
  return y > 0 ? 0.55 + 0.4 * y : paper[1] * 0.55;
}

function softBox(direction: Vector, gloss: number): number {
  const near = dot(direction, LIGHT);
  const edge = 0.9 - 0.08 * gloss;
  return Math.min(1, Math.max(0, (near - edge) / (1.002 - edge - 0.06 * gloss))) ** (1 + 2 * gloss);
}

/** How much of a large light reaches a point: 1 where nothing stands in the way. */
function lightReaching(product: Product, from: Vector, towards: Vector, softness: number): number {
  let reaching = 1;
  for (let distance = 0.03; distance < 4; ) {
    const [x, y, z] = along(from, towards, distance);
    const [near] = nearest(product, x, y, z);
    reaching = Math.min(reaching, Math.max(0, 0.5 + (softness * near) / (2 * distance)));
    if (reaching < 0.02) return 0;
    distance += Math.max(0.025, near);
  }
  return reaching * reaching * (3 - 2 * reaching);
}

function nearest({ parts }: Product, x: number, y: number, z: number): [number, ProductPart] {
  let found: [number, ProductPart] = [FAR, parts[0]!];
  for (const part of parts) {
    const distance = part.solid(x, y, z);
    if (distance < found[0]) found = [distance, part];
  }
  return found;
}

function normalAt(product: Product, [x, y, z]: Vector): Vector {
  const e = 0.002;
  const slope = (dx: number, dy: number, dz: number): number =>
    nearest(product, x + dx, y + dy, z + dz)[0] - nearest(product, x - dx, y - dy, z - dz)[0];
  return unit([slope(e, 0, 0), slope(0, e, 0), slope(0, 0, e)]);
}

/** The direction of a ray through a point of the picture, each way -1 to 1. */
function view(u: number, v: number): Vector {
  const forward = unit([-CAMERA[0], TARGET_Y - CAMERA[1], -CAMERA[2]]);
  const right = unit([-forward[2], 0, forward[0]]);
  const up: Vector = [
    right[1] * forward[2] - right[2] * forward[1],
    right[2] * forward[0] - right[0] * forward[2],
    right[0] * forward[1] - right[1] * forward[0],
  ];
  return [0, 1, 2].map((i) => forward[i]! * FOCAL + right[i]! * u + up[i]! * v) as unknown as Vector;
}

function along([x, y, z]: Vector, [dx, dy, dz]: Vector, distance: number): Vector {
  return [x + dx * distance, y + dy * distance, z + dz * distance];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return [vector[0] / length, vector[1] / length, vector[2] / length];
}

function byteOf(linear: number): number {
  const v = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055));
}
