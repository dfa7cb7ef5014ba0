import { Buffer } from 'node:buffer';
import { DeferredBase64 } from './deferred-base64.ts';
import type { PredictBody, PredictionItem } from './write-predictions.ts';

/** The answer as UTF-8 JSON; equal to `JSON.stringify(body)`. Pictures are written straight into the buffer. */
export function serialiseAnswer(body: PredictBody): Buffer {
  const { predictions } = body;
  if (!predictions) return Buffer.from(JSON.stringify(body));
  const parts = [text('{"predictions":[')];
  for (const [index, item] of predictions.entries()) {
    if (index > 0) parts.push(text(','));
    parts.push(...itemParts(item));
  }
  parts.push(text(']}'));
  return join(parts);
}

/** Text as UTF-8, or bytes to be written as base64. */
interface Part {
  readonly bytes: Uint8Array;
  readonly asBase64: boolean;
}

function text(value: string): Part {
  return { bytes: Buffer.from(value), asBase64: false };
}

function itemParts(item: PredictionItem): Part[] {
  const { bytesBase64Encoded, ...rest } = item;
  if (!(bytesBase64Encoded instanceof DeferredBase64)) return [text(JSON.stringify(item))];
  const others = JSON.stringify(rest).slice(1);
  return [
    text('{"bytesBase64Encoded":"'),
    { bytes: bytesBase64Encoded.bytes, asBase64: true },
    text(others === '}' ? '"}' : `",${others}`),
  ];
}

function join(parts: readonly Part[]): Buffer {
  const sizes = parts.map(({ bytes, asBase64 }) => (asBase64 ? Math.ceil(bytes.length / 3) * 4 : bytes.length));
  const joined = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + size, 0));
  let offset = 0;
  for (const [index, { bytes, asBase64 }] of parts.entries()) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (asBase64) joined.write(view.toString('base64'), offset, 'latin1');
    else view.copy(joined, offset);
    offset += sizes[index]!;
  }
  return joined;
}
