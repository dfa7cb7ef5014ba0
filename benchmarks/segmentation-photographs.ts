import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { segmentForeground } from '../src/engines/embedded/darkroom/segment/foreground.ts';
import { segmentScribbles } from '../src/engines/embedded/darkroom/segment/scribbles.ts';
import type { Benchmark } from './benchmark.ts';
import { openCv } from './peers/peers.ts';
import { type OutlinedPhotograph, outlinedPhotographs } from './photographs/outlined-photographs.ts';
import { overlap } from './photographs/overlap.ts';
import { runPython } from './photographs/python.ts';

interface Measured {
  readonly name: string;
  /** Absent where the picture is of something else. */
  readonly plain?: { readonly iou: number; readonly confidence: number };
  readonly inside: number;
  readonly scribbled: number;
  readonly confidence: number;
}

interface PeerResult {
  readonly name: string;
  readonly iou: number;
  readonly scribbled: number;
}

interface Parameters {
  readonly things: number;
}

const AIM = 0.9;

/** Cut-outs of things in photographs that are sharp all over, beside OpenCV's GrabCut from a box and the same strokes. */
export const photographSegmentation: Benchmark<Parameters> = {
  name: 'segmentation-photographs',
  title: 'Segmentation: photographs outlined by hand',
  peers: [openCv],
  quick: { things: 2 },
  full: { things: Number.POSITIVE_INFINITY },
  explanation: () =>
    'Things in the sample photographs of scikit-image and matplotlib, outlined by hand to about 3 pixels. Intersection over union of the foreground found without any hint (where the picture is of that thing), of one or two strokes on the thing, of these with up to two on what is not meant, and of OpenCV’s GrabCut (5 rounds), which is shown a box around the truth, without strokes and with all of them. The method’s constants were chosen looking at these pictures. Aim: mean 0.9 with strokes.',
  async run({ things }) {
    const folder = mkdtempSync(join(tmpdir(), 'limner-outlined-'));
    const measured: Measured[] = [];
    for await (const photograph of outlinedPhotographs()) {
      if (measured.length >= things) break;
      await writeFiles(folder, photograph);
      measured.push(measure(photograph));
    }
    const peers = JSON.parse(runPython('grabcut.py', folder)) as PeerResult[];
    rmSync(folder, { recursive: true });
    const row = (name: string, own: readonly Measured[]): string[] => {
      const beside = peers.filter((peer) => own.some((one) => one.name === peer.name));
      const plain = own.flatMap((one) => one.plain ?? []);
      return [
        name,
        meanOf(plain, ({ iou }) => iou, 3),
        meanOf(plain, ({ confidence }) => confidence, 2),
        meanOf(own, ({ inside }) => inside, 3),
        meanOf(own, ({ scribbled }) => scribbled, 3),
        meanOf(own, ({ confidence }) => confidence, 2),
        meanOf(beside, ({ iou }) => iou, 3),
        meanOf(beside, ({ scribbled }) => scribbled, 3),
      ];
    };
    const table = [
      [
        'thing',
        'own, no hint',
        'confidence',
        'own, strokes on it',
        'own, all strokes',
        'confidence',
        'OpenCV, box',
        'OpenCV, box and strokes',
      ],
      ...measured.map((one) => row(one.name, [one])),
      row('**mean**', measured),
    ];
    const reached = meanOf(measured, ({ scribbled }) => scribbled, 3);
    return { table, aims: [{ aim: 'mean IoU 0.9 with strokes', measured: reached, met: Number(reached) >= AIM }] };
  },
};

function measure({ thing, picture, truth, inside, outside }: OutlinedPhotograph): Measured {
  const plain = thing.isSubject ? segmentForeground(picture) : undefined;
  const all = segmentScribbles(picture, { inside, outside });
  return {
    name: thing.name,
    ...(plain && { plain: { iou: overlap(plain.mask, truth), confidence: plain.confidence * plain.steadiness } }),
    inside: overlap(segmentScribbles(picture, { inside }).mask, truth),
    scribbled: overlap(all.mask, truth),
    confidence: all.confidence,
  };
}

async function writeFiles(
  folder: string,
  { thing, picture, truth, inside, outside }: OutlinedPhotograph,
): Promise<void> {
  const raw = { width: picture.widthPx, height: picture.heightPx };
  const write = (data: Uint8Array, channels: 1 | 3, ending: string): Promise<unknown> =>
    sharp(data, { raw: { ...raw, channels } })
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .toFile(join(folder, `${thing.name}${ending}.png`));
  const strokes = inside.data.map((value, i) => (outside?.data[i] ? 0 : value ? 255 : 128));
  await write(picture.data, 3, '');
  await write(truth.data, 1, '.truth');
  await write(strokes, 1, '.strokes');
}

/** A dash where there is nothing to take the mean of. */
function meanOf<Item>(items: readonly Item[], numberOf: (item: Item) => number, digits: number): string {
  if (items.length === 0) return '–';
  return (items.reduce((sum, item) => sum + numberOf(item), 0) / items.length).toFixed(digits);
}
