import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline, type Writable } from 'node:stream';
import { constants, createDeflate, createGzip, type ZlibOptions } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerText, fillBlocks } from '../wire/answers/answer-text.ts';
import type { PredictBody } from '../wire/answers/write-predictions.ts';
import { BLOCK_BYTES, type BlockPool, createBlockPool } from './block-pool.ts';
import { JSON_TYPE } from './json.ts';

/** Puts the headers on an answer that all answers have. */
export type SetHeaders = (request: FastifyRequest, reply: FastifyReply) => void;

/** Sends Google's body. */
export type SendAnswer = (request: FastifyRequest, reply: FastifyReply, body: PredictBody) => FastifyReply;

/** Base64 of compressed pictures holds no repetitions; to look for them takes three times as long and saves nothing. */
const BASE64_COMPRESSION: ZlibOptions = { strategy: constants.Z_HUFFMAN_ONLY, chunkSize: BLOCK_BYTES };
const COMPRESSORS = { gzip: createGzip, deflate: createDeflate };

/**
 * Sends answers block by block from buffers used again, so that a picture and its base64 need not be whole in memory once
 * more; compressed on the way for clients that accept it.
 */
export function createSendAnswer(setHeaders: SetHeaders, thresholdBytes: number): SendAnswer {
  const pool = createBlockPool();
  return (request, reply, body) => {
    const answer = answerText(body);
    const compression = answer.sizeBytes < thresholdBytes ? undefined : acceptedCompression(request);
    reply.header('content-type', JSON_TYPE);
    setHeaders(request, reply);
    if (compression) reply.header('content-encoding', compression);
    else reply.header('content-length', String(answer.sizeBytes));
    reply.hijack();
    reply.raw.writeHead(reply.statusCode, reply.getHeaders() as OutgoingHttpHeaders);
    const target = compression ? compressInto(reply.raw, compression) : reply.raw;
    void writeBlocks(target, fillBlocks(answer, pool.take), pool);
    return reply;
  };
}

function acceptedCompression(request: FastifyRequest): keyof typeof COMPRESSORS | undefined {
  const encoding = negotiate(request.headers['accept-encoding'] as string, Object.keys(COMPRESSORS));
  return (encoding ?? undefined) as keyof typeof COMPRESSORS | undefined;
}

function compressInto(response: ServerResponse, compression: keyof typeof COMPRESSORS): Writable {
  const compressor = COMPRESSORS[compression](BASE64_COMPRESSION);
  // A client that leaves ends both; there is nobody left to tell.
  pipeline(compressor, response, () => {});
  return compressor;
}

/** Writes as fast as the client reads, and stops when it has gone. */
async function writeBlocks(target: Writable, blocks: ReturnType<typeof fillBlocks>, pool: BlockPool): Promise<void> {
  for (const { block, filledBytes, isLast } of blocks) {
    if (target.destroyed) return;
    const bytes = block.subarray(0, filledBytes);
    const giveBack = (): void => pool.giveBack(block);
    if (isLast) target.end(bytes, giveBack);
    else if (!target.write(bytes, giveBack) && !target.destroyed) await drainOrClose(target);
  }
}

function drainOrClose(target: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      target.off('drain', done).off('close', done);
      resolve();
    };
    target.on('drain', done).on('close', done);
  });
}
