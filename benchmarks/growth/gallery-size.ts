import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gallery } from '../../src/core/gallery.ts';
import { createGallery } from '../../src/gallery/create-gallery.ts';
import { median } from '../statistics.ts';
import type { Curve } from './curve.ts';

const SUBJECTS = ['dog', 'lighthouse', 'teapot', 'camel', 'violin', 'glacier', 'market', 'astronaut'];
const LOOKS = 20;
const PICTURE = { mimeType: 'image/png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) };
const OWNER = 'local';

/** Grows one gallery to each size in turn, and takes the median time of some looks at each. */
async function measureGallery(
  sizes: readonly number[],
  look: (gallery: Gallery, index: number) => unknown,
): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'limner-bench-'));
  let kept = 0;
  const gallery = createGallery({
    folder,
    clock: { now: () => kept },
    ids: { next: () => `entry-${kept}` },
    makeThumbnail: async () => PICTURE.bytes,
  });
  const costs: number[] = [];
  for (const size of sizes) {
    for (; kept < size; kept++) await gallery.keep(entryOf(kept));
    const times: number[] = [];
    for (let index = 0; index < LOOKS; index++) {
      const startMs = performance.now();
      await look(gallery, index);
      times.push(performance.now() - startMs);
    }
    costs.push(median(times));
  }
  gallery.close();
  rmSync(folder, { recursive: true });
  return costs;
}

/** A word that only one prompt has. */
const nameOf = (index: number): string => `n${String(index).padStart(6, '0')}`;

function entryOf(index: number): Parameters<Gallery['keep']>[0] {
  const prompt = `a ${SUBJECTS[index % SUBJECTS.length]} ${nameOf(index)}`;
  return {
    owner: OWNER,
    operation: 'generate',
    modelId: 'imagen-4.0-generate-001',
    prompt,
    request: { instances: [{ prompt }], parameters: { sampleCount: 1 } },
    notices: [],
    pictures: [{ role: 'result', file: PICTURE, facts: { seed: index } }],
  };
}

const SIZES = [100, 1000, 5000, 20_000];

/** Time of the gallery's first page by the number of its entries. */
export const galleryPage: Curve = {
  name: "the gallery's first page of 50",
  unit: 'entries',
  costUnit: 'ms',
  limit: { exponent: 0.2, because: 'an index leads to the newest entries' },
  sizes: SIZES,
  measure: (sizes) => measureGallery(sizes, (gallery) => gallery.list({ owner: OWNER, limit: 50 })),
};

/** Time of a search that finds one entry by the number of entries. */
export const gallerySearch: Curve = {
  name: 'a search of the gallery that finds one entry',
  unit: 'entries',
  costUnit: 'ms',
  limit: { exponent: 1.05, because: 'it reads every prompt once' },
  sizes: SIZES,
  measure: (sizes) =>
    measureGallery(sizes, (gallery, index) => gallery.list({ owner: OWNER, text: nameOf(index), limit: 50 })),
};
