import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Mask } from '../../core/image.ts';
import type { SegmentMode } from '../../core/operation.ts';
import type { EngineMask } from '../../engine/engine.ts';
import type { SegmentTask } from '../../engine/task.ts';
import { maskInBox } from './mask-in-box.ts';
import type { SegmentationNetworks } from './networks.ts';
import { pointsOfStrokes } from './points-of-strokes.ts';

/** Values from here on count as inside when masks are judged. */
const INSIDE = 128;
/** Something smaller than this share of a picture is a speck. */
const LEAST_SHARE = 0.0005;

type NetworkName = keyof SegmentationNetworks;
type Answer = (task: SegmentTask, networks: Required<SegmentationNetworks>) => Promise<EngineMask[]>;

interface ModeAnswer {
  /** Networks that do it together; where there are several ways, any one will do. */
  readonly needs: readonly (readonly NetworkName[])[];
  readonly answer: Answer;
}

/** Names are found as boxes, whose contents points then cut out, or as a map of likeness. */
const NEEDED_FOR_WORDS = [['detection', 'points'], ['text']] as const;

/** What answers each mode, and the networks that it needs. */
export const ANSWERS: Readonly<Record<SegmentMode, ModeAnswer>> = {
  foreground: {
    needs: [['cutOut']],
    answer: async (task, { cutOut }) => [judged('foreground', await cutOut(task.picture))],
  },
  background: {
    needs: [['cutOut']],
    answer: async (task, { cutOut }) => [judged('background', inverted(await cutOut(task.picture)))],
  },
  interactive: {
    needs: [['points']],
    async answer({ picture, scribble, counterScribble }, { points }) {
      const { mask, score } = await points(picture, pointsOfStrokes(scribble!, counterScribble));
      return [{ mask, labels: [{ label: 'interactive', score: rounded(score) }] }];
    },
  },
  prompt: { needs: NEEDED_FOR_WORDS, answer: byWords },
  semantic: {
    needs: NEEDED_FOR_WORDS,
    async answer(task, networks) {
      const found = (await byWords(task, networks)).filter(
        ({ labels }) => labels[0]!.score >= task.confidenceThreshold,
      );
      return [united(found, task)];
    },
  },
};

/** Whether the networks that are there can answer a mode. */
export function canAnswer(mode: SegmentMode, isThere: (network: NetworkName) => boolean): boolean {
  return ANSWERS[mode].needs.some((together) => together.every(isThere));
}

/** The masks that a task asks for, those surer than its threshold, the surest first. */
export async function answerTask(task: SegmentTask, networks: SegmentationNetworks): Promise<EngineMask[]> {
  if (!canAnswer(task.mode, (network) => networks[network] !== undefined))
    throw new LimnerError('OPERATION_UNSUPPORTED', `No model for the segmentation mode ${task.mode} is configured.`);
  const masks = await ANSWERS[task.mode].answer(task, networks as Required<SegmentationNetworks>);
  if (task.mode === 'semantic') return masks;
  return masks
    .filter(({ labels }) => labels[0]!.score >= task.confidenceThreshold && labels[0]!.score > 0)
    .sort((a, b) => b.labels[0]!.score - a.labels[0]!.score)
    .slice(0, task.maxPredictions);
}

/** Masks for each of the prompt's words, which commas separate: one a thing from a detector, else one a word. */
async function byWords({ picture, prompt }: SegmentTask, networks: SegmentationNetworks): Promise<EngineMask[]> {
  const { detection, points, text } = networks;
  const masks: EngineMask[] = [];
  for (const word of prompt.split(/[,，、]/u).map((part) => part.trim())) {
    if (word === '') continue;
    if (detection && points)
      for (const box of await detection(picture, word)) {
        const mask = await maskInBox(picture, box, points);
        masks.push({ mask, labels: [{ label: word, score: rounded(box.score) }] });
      }
    else masks.push(judged(word, await text!(picture, word)));
  }
  return masks;
}

/** The score is the mean certainty of what is inside; nothing inside, or a speck, scores 0. */
function judged(label: string, mask: Mask): EngineMask {
  let sum = 0;
  let count = 0;
  for (const value of mask.data) {
    if (value < INSIDE) continue;
    sum += value;
    count++;
  }
  const score = count < LEAST_SHARE * mask.data.length ? 0 : sum / count / 255;
  return { mask, labels: [{ label, score: rounded(score) }] };
}

function inverted({ data, ...size }: Mask): Mask {
  return { ...size, data: data.map((value) => 255 - value) };
}

/** Semantic segmentation answers with one mask of all classes, black when none is there (wire protocol, section 4.6). */
function united(found: readonly EngineMask[], { picture: { widthPx, heightPx } }: SegmentTask): EngineMask {
  const data = new Uint8Array(widthPx * heightPx);
  for (const { mask } of found) for (let p = 0; p < data.length; p++) data[p] = Math.max(data[p]!, mask.data[p]!);
  return { mask: { widthPx, heightPx, data }, labels: found.flatMap(({ labels }) => labels) };
}

/** Two decimals: more would pretend to know more. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
