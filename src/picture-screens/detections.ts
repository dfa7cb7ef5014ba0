import { LimnerError } from '../core/errors/limner-error.ts';
import { sigmoid, softmax } from './chances.ts';
import type { NetworkOutputs } from './picture-network-message.ts';

/** A thing that a detector found. */
export interface Detection {
  readonly label: string;
  /** 0–1. */
  readonly chance: number;
  /** Middle and size as parts of the picture's width and height. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * Reads what detectors of the DETR kind answer (DETR and YOLOS, arXiv 2005.12872; RT-DETR and D-FINE): numbers for each
 * class of each candidate, and its box. With one number more than classes, the last is for "nothing" and classes exclude each
 * other; otherwise each stands for itself.
 *
 * @throws LimnerError `INSTALLATION_BROKEN` when the network answers something else.
 */
export function readDetections(outputs: NetworkOutputs, labels: readonly string[]): Detection[] {
  const { logits, pred_boxes: boxes } = outputs;
  const classes = logits?.dims.at(-1) ?? 0;
  const isExclusive = classes === labels.length + 1;
  if (!logits || boxes?.dims.at(-1) !== 4 || !(isExclusive || classes === labels.length)) {
    const found = Object.entries(outputs).map(([name, { dims }]) => `${name} (${dims.join('×')})`);
    const message = `Expected logits for ${labels.length} classes and pred_boxes from the detector but received ${found.join(', ')}.`;
    throw new LimnerError('INSTALLATION_BROKEN', message);
  }
  return Array.from({ length: boxes.data.length / 4 }, (_, i) => {
    const numbers = logits.data.subarray(i * classes, (i + 1) * classes);
    const chances = isExclusive ? softmax(numbers) : Array.from(numbers, sigmoid);
    const best = labels.reduce((top, _label, k) => (chances[k]! > chances[top]! ? k : top), 0);
    const [x, y, width, height] = boxes.data.subarray(i * 4, i * 4 + 4);
    return { label: labels[best]!, chance: chances[best]!, box: { x: x!, y: y!, width: width!, height: height! } };
  });
}
