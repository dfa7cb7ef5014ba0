import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A classifier that takes red pictures for nude ones: mean of each channel, times a matrix (ONNX IR 8, opset 13). In
 * the layout of @huggingface/transformers, as the catalogue's `nsfw-detector` has it.
 */
export function writeTinyClassifier(labels: Readonly<Record<string, string>> = { 0: 'sfw', 1: 'nsfw' }): string {
  const folder = mkdtempSync(join(tmpdir(), 'limner-classifier-'));
  mkdirSync(join(folder, 'onnx'));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label: labels }));
  const size = { height: 8, width: 8 };
  writeFileSync(join(folder, 'preprocessor_config.json'), JSON.stringify({ size, image_mean: [0.5, 0.5, 0.5] }));
  writeFileSync(join(folder, 'onnx/model_quantized.onnx'), tinyGraph());
  return folder;
}

function tinyGraph(): Uint8Array {
  const node = (inputs: string[], output: string, type: string): number[] =>
    message(1, [...inputs.flatMap((name) => text(1, name)), ...text(2, output), ...text(4, type)]);
  const weights = Float32Array.of(-3, 3, 0, 0, 3, -3);
  const tensor = [0x08, 3, 0x08, 2, 0x10, 1, ...text(8, 'w'), ...message(9, [...new Uint8Array(weights.buffer)])];
  const graph = [
    ...node(['pixel_values'], 'means', 'GlobalAveragePool'),
    ...node(['means'], 'row', 'Flatten'),
    ...node(['row', 'w'], 'logits', 'Gemm'),
    ...text(2, 'tiny'),
    ...message(5, tensor),
    ...message(11, value('pixel_values', [1, 3, 8, 8])),
    ...message(12, value('logits', [1, 2])),
  ];
  return Uint8Array.from([0x08, 8, ...message(7, graph), ...message(8, [0x10, 13])]);
}

function value(name: string, shape: readonly number[]): number[] {
  const dimensions = shape.flatMap((size) => message(1, [0x08, size]));
  return [...text(1, name), ...message(2, message(1, [0x08, 1, ...message(2, dimensions)]))];
}

/** A length-delimited protobuf field. */
function message(field: number, bytes: readonly number[]): number[] {
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>= 7) {
    length.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  return [(field << 3) | 2, ...length, ...bytes];
}

function text(field: number, content: string): number[] {
  return message(field, [...Buffer.from(content)]);
}
