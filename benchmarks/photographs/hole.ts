import { withoutMasked } from '../../src/engines/embedded/darkroom/complete/without-masked.ts';
import { createRandom } from '../../src/engines/embedded/illustrator/maths/random.ts';

/** A photograph in pixels, `height × width × 3`, 8-bit sRGB. */
export interface Photograph {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Uint8Array;
}

const BLOBS = 6;
const SEED = 5;

/** Blobs at random places until the share is reached; 255 inside. */
export function holeOf({ widthPx, heightPx }: Omit<Photograph, 'data'>, share: number): Uint8Array {
  const random = createRandom(SEED);
  const hole = new Uint8Array(widthPx * heightPx);
  const radius = Math.sqrt((share * widthPx * heightPx) / BLOBS / Math.PI);
  let count = 0;
  while (count < share * hole.length) {
    const centreX = random.between(0.15, 0.85) * widthPx;
    const centreY = random.between(0.15, 0.85) * heightPx;
    const lobes = random.integer(2, 5);
    const turn = random.between(0, 6);
    for (let y = 0; y < heightPx; y++)
      for (let x = 0; x < widthPx; x++) {
        const angle = Math.atan2(y - centreY, x - centreX);
        if (Math.hypot(x - centreX, y - centreY) > radius * (1 + 0.3 * Math.sin(lobes * angle + turn))) continue;
        if (hole[y * widthPx + x] === 0) count++;
        hole[y * widthPx + x] = 255;
      }
  }
  return hole;
}

/** Fills a hole as a removal does, and tells the CPU seconds that it took. */
export function fillHole(photograph: Photograph, hole: Uint8Array): { rgb: Uint8Array; cpuSeconds: number } {
  const { widthPx, heightPx, data } = photograph;
  const before = process.cpuUsage();
  const picture = { widthPx, heightPx, channels: 3, data } as const;
  const rgb = withoutMasked(picture, { widthPx, heightPx, data: hole }, SEED, () => {});
  const { user, system } = process.cpuUsage(before);
  return { rgb, cpuSeconds: (user + system) / 1e6 };
}
