import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Raster } from '../../core/image.ts';
import { detectWatermark } from './detect-watermark.ts';
import { embedWatermark } from './embed-watermark.ts';
import { formatPayload, packPayload, unpackPayload } from './payload.ts';
import { CODED_BITS, decodePayload, encodePayload } from './payload-code.ts';

const PAYLOAD = 0xa1b2c3d4e5f6n;
const SECRET = 'the secret of this test, long enough';

/** A landscape of sorts: a sky of one tone, waves, a lively ground and a hard edge. */
function scenery(widthPx: number, heightPx: number, channels: 3 | 4 = 3): Raster {
  const data = new Uint8Array(widthPx * heightPx * channels);
  let noise = 1;
  for (let i = 0; i < widthPx * heightPx; i++) {
    const [x, y] = [i % widthPx, Math.floor(i / widthPx)];
    noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
    const grain = y > heightPx * 0.6 ? (noise >>> 27) - 16 : 0;
    const wave = 30 * Math.sin(x / 23) * Math.cos(y / 31);
    const tower = x > widthPx * 0.4 && x < widthPx * 0.5 && y > heightPx * 0.3 ? -70 : 0;
    const level = 150 - (y / heightPx) * 60 + wave + grain + tower;
    data.set([level, level + 10, level + 25, 200].slice(0, channels), i * channels);
  }
  return { widthPx, heightPx, channels, data };
}

/** Grey noise, blurred a little: as strong at the mark's frequencies as grass is. */
function markedTexture(): Raster {
  const side = 440;
  let noise = 1;
  const grains = Float32Array.from({ length: side * (side + 2) }, () => {
    noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
    return (noise >>> 24) - 128;
  });
  const data = new Uint8Array(side * side * 3);
  for (let i = 0; i < side * side; i++) {
    const level = 128 + (grains[i]! + grains[i + 1]! + grains[i + side]! + grains[i + side + 1]!) / 2.6;
    data.fill(Math.max(0, Math.min(255, level)), i * 3, i * 3 + 3);
  }
  return embedWatermark({ widthPx: side, heightPx: side, channels: 3, data }, SECRET, PAYLOAD);
}

/** Discs on a plain ground. */
function flatGraphic(side: number): Raster {
  const spacing = 128;
  const data = new Uint8Array(side * side * 3);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const inDisc = Math.hypot((x % spacing) - 60, (y % spacing) - 66) < 45;
      data.set(inDisc ? [196, 84, 60] : [210, 220, 228], (y * side + x) * 3);
    }
  return { widthPx: side, heightPx: side, channels: 3, data };
}

const original = scenery(512, 512);
const marked = embedWatermark(original, SECRET, PAYLOAD);

const asSharp = ({ data, widthPx: width, heightPx: height, channels }: Raster): Sharp =>
  sharp(data, { raw: { width, height, channels } });

async function read(picture: Sharp): Promise<Raster> {
  const { data, info } = await sharp(await picture.toBuffer())
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, channels: 3, data };
}

describe('the payload code', () => {
  it('survives a fifth of its bits being wrong', () => {
    const soft = Float64Array.from(encodePayload(PAYLOAD), (bit) => (bit === 1 ? 1 : -1));
    for (let i = 0; i < CODED_BITS; i += 10) soft[i]! *= -1;
    expect(decodePayload(soft)).toMatchObject({ payload: PAYLOAD, errorRate: CODED_BITS / 10 / CODED_BITS });
  });

  it('does not take noise for a payload', () => {
    let state = 7;
    const noise = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32 - 0.5;
    };
    const readings = Array.from({ length: 300 }, () => decodePayload(Float64Array.from({ length: CODED_BITS }, noise)));
    expect(readings.filter((reading) => reading && reading.errorRate <= 0.12)).toEqual([]);
  });
});

describe('the payload', () => {
  it('says what kind of picture it is, when it was made, and its number', () => {
    const payload = packPayload('trainedAlgorithmicMedia', Date.UTC(2026, 10, 20, 23, 59), 2 ** 24 + 77);
    expect(unpackPayload(payload)).toEqual({
      digitalSourceType: 'trainedAlgorithmicMedia',
      madeOn: '2026-11-20',
      number: 77,
    });
    expect(formatPayload(payload)).toMatch(/^11[0-9a-f]{10}$/);
    expect(unpackPayload(0n)).toBeUndefined();
  });
});

describe('the watermark', () => {
  it('is invisible: at least 42 dB, and alpha stays', () => {
    const error = marked.data.reduce((sum, value, i) => sum + (value - original.data[i]!) ** 2, 0) / marked.data.length;
    expect(10 * Math.log10(255 ** 2 / error)).toBeGreaterThan(42);
    const transparent = embedWatermark(scenery(300, 300, 4), SECRET, PAYLOAD);
    expect(transparent.data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 200)).toBe(true);
    expect(detectWatermark(transparent, [SECRET])?.payload).toBe(PAYLOAD);
  });

  it.each<[string, (picture: Sharp) => Sharp]>([
    ['nothing', (picture) => picture.png()],
    ['JPEG 30', (picture) => picture.jpeg({ quality: 30 })],
    ['WebP 50', (picture) => picture.webp({ quality: 50 })],
    ['half the size and JPEG 75', (picture) => picture.resize(256).jpeg({ quality: 75 })],
    [
      'a crop to half of each side',
      (picture) => picture.extract({ left: 101, top: 77, width: 256, height: 256 }).png(),
    ],
    ['blur', (picture) => picture.blur(1.5).png()],
    ['more contrast and less light', (picture) => picture.linear(1.3, -50).png()],
    ['grey', (picture) => picture.greyscale().png()],
    ['a border', (picture) => picture.extend({ top: 40, left: 33, right: 20, bottom: 9, background: '#fff' }).png()],
  ])('survives %s', async (_name, attack) => {
    const reading = detectWatermark(await read(attack(asSharp(marked))), ['another secret', SECRET], { quick: true });
    expect(reading).toMatchObject({ payload: PAYLOAD, keyIndex: 1 });
  });

  it('is read from a cut-out of lively grey texture by its tint, where brightness drowns it', async () => {
    const texture = markedTexture();
    const cutOut = await read(asSharp(texture).extract({ left: 90, top: 70, width: 256, height: 256 }).png());
    expect(detectWatermark(cutOut, [SECRET], { quick: true })?.payload).toBe(PAYLOAD);
    const grey = await read(asSharp(cutOut).greyscale().png());
    expect(detectWatermark(grey, [SECRET], { quick: true })).toBeUndefined();
  });

  it('moves plain ground by a grey level or two at most, half of it by none', () => {
    const ground = { widthPx: 512, heightPx: 512, channels: 3, data: new Uint8Array(512 * 512 * 3).fill(236) } as const;
    const { data } = embedWatermark(ground, SECRET, PAYLOAD);
    const steps = data.map((value) => Math.abs(value - 236));
    expect(Math.max(...new Set(steps))).toBeLessThanOrEqual(4);
    expect(steps.filter((step) => step <= 1).length / steps.length).toBeGreaterThan(0.9);
    expect(steps.filter((step) => step === 0).length / steps.length).toBeGreaterThan(0.5);
    expect(detectWatermark({ ...ground, data }, [SECRET], { quick: true })?.payload).toBe(PAYLOAD);
  });

  it('is read beside the edges of a flat graphic whose plain ground WebP 50 has levelled', async () => {
    const flat = embedWatermark(flatGraphic(768), SECRET, PAYLOAD);
    const compressed = await read(asSharp(flat).webp({ quality: 50 }));
    expect(detectWatermark(compressed, [SECRET], { quick: true })?.payload).toBe(PAYLOAD);
  });

  it('is found at a scale that nobody uses', async () => {
    const reading = detectWatermark(await read(asSharp(marked).resize(447).png()), [SECRET]);
    expect(reading?.payload).toBe(PAYLOAD);
    expect(reading?.scale).toBeCloseTo(447 / 512, 2);
  });

  it('is found in all eight orientations, and told apart', async () => {
    const cropped = asSharp(marked).extract({ left: 11, top: 40, width: 400, height: 333 });
    const names = new Set<string>();
    for (const angle of [0, 90, 180, 270])
      for (const mirrored of [false, true]) {
        const picture = sharp(await cropped.clone().flop(mirrored).png().toBuffer())
          .rotate(angle)
          .png();
        const reading = detectWatermark(await read(picture), [SECRET], { quick: true });
        expect(reading?.payload, `${angle}° ${mirrored}`).toBe(PAYLOAD);
        names.add(reading!.orientation);
      }
    expect(names.size).toBe(8);
  });

  it('is not found without its secret, nor where there is none', () => {
    expect(detectWatermark(marked, ['another secret'], { quick: true })).toBeUndefined();
    expect(detectWatermark(original, [SECRET])).toBeUndefined();
    expect(
      detectWatermark({ ...original, data: new Uint8Array(original.data.length) }, [SECRET], { quick: true }),
    ).toBeUndefined();
  });

  it('is found in a picture larger than what is looked at', async () => {
    const wide = embedWatermark(scenery(3500, 300), SECRET, PAYLOAD);
    expect(detectWatermark(wide, [SECRET], { quick: true })?.payload).toBe(PAYLOAD);
  });

  it('takes pictures of any shape', () => {
    for (const [widthPx, heightPx] of [
      [1, 1],
      [3, 700],
      [700, 3],
      [17, 5],
    ] as const) {
      const small = embedWatermark(scenery(widthPx, heightPx), SECRET, PAYLOAD);
      expect(small.data.length).toBe(widthPx * heightPx * 3);
      expect(detectWatermark(small, [SECRET], { quick: true })).toBeUndefined();
    }
  });
});
