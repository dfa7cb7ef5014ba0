import { Buffer } from 'node:buffer';
import { DeferredBase64 } from './deferred-base64.ts';
import type { PredictBody, PredictionItem } from './write-predictions.ts';

/** An answer as UTF-8 JSON, equal to `JSON.stringify(body)`, before its pictures are base64. */
export interface AnswerText {
  readonly sizeBytes: number;
  readonly runs: readonly Run[];
}

/** Text as UTF-8, or bytes to be written as base64: of a picture's runs only the last may need padding. */
interface Run {
  readonly bytes: Buffer;
  readonly asBase64: boolean;
}

/** Base64 turns as many bytes into four characters. */
const GROUP_BYTES = 3;
/** Longer texts would lie outside the part of the heap that is cleared cheaply. */
const ENCODED_AT_ONCE_BYTES = 48 * 1024;

/** The parts that an answer is written from. */
export function answerText(body: PredictBody): AnswerText {
  const runs = body.predictions ? predictionRuns(body.predictions) : [text(JSON.stringify(body))];
  return { sizeBytes: runs.reduce((sum, run) => sum + writtenBytes(run), 0), runs };
}

/** A piece of an answer: the first `filledBytes` of a buffer. */
export interface FilledBlock {
  readonly block: Buffer;
  readonly filledBytes: number;
  readonly isLast: boolean;
}

/** Writes an answer into buffers one after the other; each of at least four bytes. */
export function* fillBlocks({ runs }: AnswerText, nextBlock: () => Buffer): Generator<FilledBlock> {
  let block = nextBlock();
  let filledBytes = 0;
  for (const { bytes, asBase64 } of runs)
    for (let at = 0; at < bytes.length; ) {
      const room = block.length - filledBytes;
      const fitting = asBase64 ? Math.min(ENCODED_AT_ONCE_BYTES, GROUP_BYTES * (room >> 2)) : room;
      const end = Math.min(bytes.length, at + fitting);
      if (end > at) {
        filledBytes += asBase64
          ? block.write(bytes.toString('base64', at, end), filledBytes, 'latin1')
          : bytes.copy(block, filledBytes, at, end);
        at = end;
      } else {
        yield { block, filledBytes, isLast: false };
        block = nextBlock();
        filledBytes = 0;
      }
    }
  yield { block, filledBytes, isLast: true };
}

/** The whole answer in one buffer. */
export function joinAnswer(answer: AnswerText): Buffer {
  const whole = Buffer.allocUnsafe(answer.sizeBytes);
  fillBlocks(answer, () => whole).next();
  return whole;
}

function predictionRuns(items: readonly PredictionItem[]): Run[] {
  const runs = [text('{"predictions":[')];
  for (const [index, item] of items.entries()) {
    if (index > 0) runs.push(text(','));
    runs.push(...itemRuns(item));
  }
  runs.push(text(']}'));
  return runs;
}

function text(value: string): Run {
  return { bytes: Buffer.from(value), asBase64: false };
}

function itemRuns(item: PredictionItem): Run[] {
  const { bytesBase64Encoded, ...rest } = item;
  if (!(bytesBase64Encoded instanceof DeferredBase64)) return [text(JSON.stringify(item))];
  const others = JSON.stringify(rest).slice(1);
  return [
    text('{"bytesBase64Encoded":"'),
    ...inGroups(bytesBase64Encoded.pieces).map((bytes) => ({ bytes, asBase64: true })),
    text(others === '}' ? '"}' : `",${others}`),
  ];
}

/** The same bytes, cut so that only the last piece has a length that base64 must pad. */
function inGroups(pieces: readonly Uint8Array[]): Buffer[] {
  const cut: Buffer[] = [];
  let left: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const missing = left.length === 0 ? 0 : GROUP_BYTES - left.length;
    const group = Buffer.concat([left, bytes.subarray(0, missing)]);
    const rest = bytes.subarray(missing);
    if (group.length < GROUP_BYTES && left.length > 0) {
      left = group;
      continue;
    }
    const whole = rest.length - (rest.length % GROUP_BYTES);
    cut.push(group, rest.subarray(0, whole));
    left = rest.subarray(whole);
  }
  cut.push(left);
  return cut.filter(({ length }) => length > 0);
}

function writtenBytes({ bytes, asBase64 }: Run): number {
  return asBase64 ? Math.ceil(bytes.length / GROUP_BYTES) * 4 : bytes.length;
}
