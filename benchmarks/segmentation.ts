import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Mask } from '../src/core/image.ts';
import { segmentForeground } from '../src/engines/embedded/darkroom/segment/foreground.ts';
import { segmentScribbles } from '../src/engines/embedded/darkroom/segment/scribbles.ts';
import type { Benchmark } from './benchmark.ts';
import { openCv } from './peers/peers.ts';
import { type Composite, type CompositeKind, composites } from './photographs/composites.ts';
import { overlap } from './photographs/overlap.ts';
import { runPython } from './photographs/python.ts';

interface Measured {
  readonly name: string;
  readonly kind: CompositeKind;
  readonly iou: number;
  readonly edgeError: number;
  readonly confidence: number;
  readonly ms: number;
  readonly scribbled: number;
}

/** What the means of a kind of composites should be, at least. */
const AIMS: readonly { kind: CompositeKind; of: 'iou' | 'scribbled'; atLeast: number; aim: string; cause: string }[] = [
  {
    kind: 'plain',
    of: 'iou',
    atLeast: 0.98,
    aim: 'mean IoU 0.98 without a hint on the plain ones',
    cause: 'parts of the colour of what is behind them are lost',
  },
  {
    kind: 'hard',
    of: 'scribbled',
    atLeast: 0.9,
    aim: 'mean IoU 0.9 with a stroke on the hard ones',
    cause: 'parts of the colour of what is behind them are lost',
  },
];
const MEANS: readonly { kind: CompositeKind; name: string }[] = [
  { kind: 'plain', name: '**mean of the plain ones**' },
  { kind: 'hard', name: '**mean of the hard ones**' },
  { kind: 'sharp', name: '**mean of those before a sharp ground**' },
];

interface Parameters {
  /** Every so many of the composites. */
  readonly every: number;
}

/** Cut-outs of generated composites, beside OpenCV's GrabCut from a box around the truth. */
export const segmentationQuality: Benchmark<Parameters> = {
  name: 'segmentation',
  title: 'Segmentation: overlap with the truth',
  peers: [openCv],
  quick: { every: 6 },
  full: { every: 1 },
  explanation: () =>
    'Composites of 640×480 with exact alpha: subjects of the illustrator before photographs that are softened as behind a lens; hard ones have thin parts with holes, or something else to see behind them; a few have a ground as sharp as the subject, where focus tells nothing. Intersection over union of the foreground found without any hint, of one stroke along the subject’s axis, and of OpenCV’s GrabCut (5 rounds), which is shown a box around the truth. Edge error: mean difference in alpha within 4 pixels of the true edge. Aims: mean 0.98 without a hint on the plain ones, 0.9 with the stroke on the hard ones.',
  async run({ every }) {
    const folder = mkdtempSync(join(tmpdir(), 'limner-composites-'));
    const measured: Measured[] = [];
    let index = 0;
    for await (const composite of composites()) {
      if (index++ % every !== 0) continue;
      await writeFiles(folder, composite);
      measured.push(measure(composite));
    }
    const peers = JSON.parse(runPython('grabcut.py', folder)) as { name: string; iou: number; ms: number }[];
    rmSync(folder, { recursive: true });
    const peerOf = (name: string) => peers.find((peer) => peer.name === name)!;
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const ofKind = (wanted: CompositeKind): Measured[] => measured.filter(({ kind }) => kind === wanted);
    const row = (name: string, own: readonly Measured[]): string[] => [
      name,
      mean(own.map(({ iou }) => iou)).toFixed(3),
      mean(own.map(({ edgeError }) => edgeError)).toFixed(3),
      mean(own.map(({ confidence }) => confidence)).toFixed(2),
      mean(own.map(({ ms }) => ms)).toFixed(0),
      mean(own.map(({ scribbled }) => scribbled)).toFixed(3),
      mean(own.map((one) => peerOf(one.name).iou)).toFixed(3),
      mean(own.map((one) => peerOf(one.name).ms)).toFixed(0),
    ];
    const table = [
      ['picture', 'own: IoU', 'edge error', 'confidence', 'CPU ms', 'own, stroke: IoU', 'OpenCV, box: IoU', 'CPU ms'],
      ...measured.map((one) => row(one.kind === 'hard' ? `${one.name} (hard)` : one.name, [one])),
      ...MEANS.map(({ kind, name }) => row(name, ofKind(kind))),
    ];
    const aims = AIMS.map(({ kind, of, atLeast, aim, cause }) => {
      const reached = mean(ofKind(kind).map((one) => one[of]));
      return { aim, measured: reached.toFixed(3), met: reached >= atLeast, cause };
    });
    return { table, aims };
  },
};

async function writeFiles(folder: string, { name, picture, truth }: Composite): Promise<void> {
  const raw = { width: picture.widthPx, height: picture.heightPx };
  await sharp(picture.data, { raw: { ...raw, channels: 3 } }).toFile(join(folder, `${name}.png`));
  await sharp(truth.data, { raw: { ...raw, channels: 1 } })
    .toColourspace('b-w')
    .toFile(join(folder, `${name}.truth.png`));
}

function measure({ name, picture, truth, kind }: Composite): Measured {
  const before = process.cpuUsage();
  const { mask, confidence } = segmentForeground(picture);
  const { user, system } = process.cpuUsage(before);
  const scribbled = segmentScribbles(picture, { inside: strokeThrough(truth) }).mask;
  return {
    name,
    kind,
    iou: overlap(mask, truth),
    edgeError: edgeError(mask, truth),
    confidence,
    ms: (user + system) / 1000,
    scribbled: overlap(scribbled, truth),
  };
}

/** A vertical stroke of 5 pixels through the middle of each row of the subject. */
function strokeThrough({ widthPx, heightPx, data }: Mask): Mask {
  const stroke = new Uint8Array(data.length);
  for (let y = 0; y < heightPx; y++) {
    const inside = [];
    for (let x = 0; x < widthPx; x++) if (data[y * widthPx + x]! > 250) inside.push(x);
    if (inside.length < 12) continue;
    const middle = inside[inside.length >> 1]!;
    for (let x = middle - 2; x <= middle + 2; x++) if (data[y * widthPx + x]! > 250) stroke[y * widthPx + x] = 255;
  }
  return { widthPx, heightPx, data: stroke };
}

const EDGE_PX = 4;

function edgeError(found: Mask, { widthPx, heightPx, data }: Mask): number {
  let sum = 0;
  let count = 0;
  for (let y = EDGE_PX; y < heightPx - EDGE_PX; y++)
    for (let x = EDGE_PX; x < widthPx - EDGE_PX; x++) {
      const i = y * widthPx + x;
      const around = [
        data[i - EDGE_PX]!,
        data[i + EDGE_PX]!,
        data[i - EDGE_PX * widthPx]!,
        data[i + EDGE_PX * widthPx]!,
      ];
      if (Math.max(...around, data[i]!) < 128 || Math.min(...around, data[i]!) >= 128) continue;
      sum += Math.abs(found.data[i]! - data[i]!) / 255;
      count++;
    }
  return sum / count;
}
