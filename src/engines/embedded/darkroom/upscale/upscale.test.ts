import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { bleedColours } from './bleed-colours.ts';
import { enlargeByNetwork } from './enlarge-by-network.ts';
import { loadNetwork } from './load-network.ts';
import type { NetworkFactor, SuperResolution } from './network.ts';
import { networkSteps } from './network-steps.ts';
import { requireFiles } from './require-files.ts';
import { upscale } from './upscale.ts';

type Opaque = Raster & { readonly channels: 3 };

/** Stripes and slopes that every tile cuts through. */
function pattern(widthPx: number, heightPx: number): Opaque {
  const data = new Uint8Array(widthPx * heightPx * 3);
  for (let i = 0; i < widthPx * heightPx; i++) {
    const x = i % widthPx;
    const y = Math.floor(i / widthPx);
    const stripe = Math.sin(x * 0.9 + y * 0.4) > 0.3 ? 200 : 60;
    data.set([stripe, (x * 3) % 256, (y * 5 + x) % 256], i * 3);
  }
  return { widthPx, heightPx, channels: 3, data };
}

/** Repeats each pixel: what comes out tells exactly where each tile went. */
const repeating: SuperResolution = {
  runtime: 'onnxruntime-node',
  async enlarge(factor, pixels, widthPx, heightPx) {
    const enlarged = new Float32Array(pixels.length * factor * factor);
    const plane = widthPx * heightPx;
    for (let i = 0; i < enlarged.length; i++) {
      const channel = Math.floor(i / (plane * factor * factor));
      const [x, y] = [i % (widthPx * factor), Math.floor((i % (plane * factor * factor)) / (widthPx * factor))];
      enlarged[i] = pixels[channel * plane + Math.floor(y / factor) * widthPx + Math.floor(x / factor)];
    }
    return enlarged;
  },
};

const request = (picture: Raster, widthPx: number, heightPx: number, imagePreservationFactor = 0.5) => ({
  picture,
  size: { widthPx, heightPx },
  enhanceInputImage: false,
  imagePreservationFactor,
});
const unwatched = (): void => {};

function largestDifference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i])), 0);
}

describe('enlarging by a network', () => {
  it.each([2, 3, 4] as const)('puts every tile into its place at x%i', async (factor) => {
    const picture = pattern(290, 270);
    const { data } = await enlargeByNetwork(picture, factor, repeating, unwatched);
    let misplaced = 0;
    for (let i = 0; i < data.length; i += 97) {
      const pixel = Math.floor(i / 3);
      const x = Math.floor((pixel % (290 * factor)) / factor);
      const y = Math.floor(pixel / (290 * factor) / factor);
      if (data[i] !== picture.data[(y * 290 + x) * 3 + (i % 3)]) misplaced++;
    }
    expect(misplaced).toBe(0);
  });

  it('leaves no seam: tiles give what the whole picture gives', async () => {
    const network = (await loadNetwork(['onnxruntime-node']))!;
    const picture = pattern(300, 40);
    const { data } = await enlargeByNetwork(picture, 2, network, unwatched);
    const planes = new Float32Array(300 * 40 * 3);
    for (let i = 0; i < picture.data.length; i++) planes[(i % 3) * 12000 + Math.floor(i / 3)] = picture.data[i] / 255;
    const whole = await network.enlarge(2, planes, 300, 40);
    const interleaved = data.map((_, i) =>
      Math.round(255 * Math.min(1, Math.max(0, whole[(i % 3) * 48000 + Math.floor(i / 3)]))),
    );
    expect(largestDifference(data, interleaved)).toBeLessThanOrEqual(1);
  });

  it('gives the same picture on both runtimes', async () => {
    const [native, web] = await Promise.all(
      (['onnxruntime-node', 'onnxruntime-web'] as const).map((runtime) => loadNetwork([runtime])),
    );
    expect([native?.runtime, web?.runtime]).toEqual(['onnxruntime-node', 'onnxruntime-web']);
    const picture = pattern(40, 30);
    for (const factor of [2, 3, 4] as const satisfies NetworkFactor[]) {
      const a = await enlargeByNetwork(picture, factor, native!, unwatched);
      const b = await enlargeByNetwork(picture, factor, web!, unwatched);
      expect(largestDifference(a.data, b.data)).toBeLessThanOrEqual(1);
    }
  });

  it('ends between tiles when it is stopped', async () => {
    let tiles = 0;
    const stop = (): void => {
      if (++tiles === 2) throw new Error('Stopped.');
    };
    await expect(enlargeByNetwork(pattern(300, 20), 2, repeating, stop)).rejects.toThrow('Stopped.');
    expect(tiles).toBe(2);
  });
});

describe('network steps', () => {
  it.each([
    [100, 200, [2]],
    [100, 205, [3]],
    [100, 400, [4]],
    [100, 900, [4, 3]],
    [100, 100, []],
    [100, 60, []],
  ])('from %i to %i pixels are %j', (from, to, steps) => {
    expect(networkSteps({ widthPx: from, heightPx: 10 }, { widthPx: to, heightPx: 1 })).toEqual(steps);
  });
});

describe('upscaling', () => {
  it('resamples where no network can be run, and says so', async () => {
    const { raster, method } = await upscale(request(pattern(40, 30), 80, 60), undefined, unwatched);
    expect(method).toBe('lanczos3');
    expect(raster).toMatchObject({ widthPx: 80, heightPx: 60, channels: 3 });
  });

  it('goes from the network to plain resampling as more of the picture shall be preserved', async () => {
    const picture = pattern(40, 30);
    const at = async (preservation: number) =>
      (await upscale(request(picture, 80, 60, preservation), repeating, unwatched)).raster.data;
    const [network, between, plain] = [await at(0.5), await at(0.75), await at(1)];
    const resampled = (await upscale(request(picture, 80, 60), undefined, unwatched)).raster.data;
    expect(plain).toEqual(resampled);
    expect(between[0]).toBe(Math.round((network[0] + plain[0]) / 2));
    expect(largestDifference(network, plain)).toBeGreaterThan(20);
  });

  it('reaches sizes between the factors', async () => {
    const { raster } = await upscale(request(pattern(33, 20), 70, 43), repeating, unwatched);
    expect(raster).toMatchObject({ widthPx: 70, heightPx: 43 });
    expect(raster.data).toHaveLength(70 * 43 * 3);
  });

  it('lets hidden colours of transparent pixels not bleed into the outline', async () => {
    const data = new Uint8Array(40 * 20 * 4);
    for (let i = 0; i < 800; i++) data.set(i % 40 < 20 ? [200, 100, 50, 255] : [0, 255, 0, 0], i * 4);
    const picture: Raster = { widthPx: 40, heightPx: 20, channels: 4, data };
    const { raster } = await upscale(request(picture, 80, 40), undefined, unwatched);
    for (let i = 0; i < 3200; i++) {
      if (raster.data[i * 4 + 3] === 0) continue;
      expect(Math.abs(raster.data[i * 4] - 200)).toBeLessThan(12);
      expect(Math.abs(raster.data[i * 4 + 1] - 100)).toBeLessThan(12);
    }
    expect(bleedColours(picture).data.slice(35 * 3, 36 * 3)).toEqual(Uint8Array.of(200, 100, 50));
  });
});

describe('a network of the operator’s', () => {
  const file = fileURLToPath(new URL('__fixtures__/tiny-x4.onnx', import.meta.url));
  const files = [{ file, factor: 4, marginPx: 5, sizeMultiplePx: 8 }] as const;

  it('is used instead, by its own input and output, in tiles of the sides that it takes', async () => {
    const network = await loadNetwork(['onnxruntime-node'], files);
    const picture = pattern(283, 61);
    const { raster, method } = await upscale(request(picture, 283 * 4, 61 * 4), network, unwatched);
    expect(method).toBe('onnxruntime-node tiny-x4');
    for (let i = 0; i < raster.data.length; i += 101) {
      const pixel = Math.floor(i / 3);
      const x = Math.floor((pixel % (283 * 4)) / 4);
      const y = Math.floor(pixel / (283 * 4) / 4);
      expect(raster.data[i]).toBe(picture.data[(y * 283 + x) * 3 + (i % 3)]);
    }
  });

  it('overshoots where it has no smaller factor, and resampling brings the size down', async () => {
    const network = await loadNetwork(['onnxruntime-node'], files);
    const { raster } = await upscale(request(pattern(40, 30), 80, 60), network, unwatched);
    expect([raster.widthPx, raster.heightPx]).toEqual([80, 60]);
  });

  it('is missed at the start, not with the first picture', async () => {
    await expect(requireFiles([{ ...files[0], file: `${file}.gone` }])).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('tiny-x4.onnx.gone'),
    });
  });
});
