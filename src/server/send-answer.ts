import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerText, fillBlocks, joinAnswer } from '../wire/answers/answer-text.ts';
import type { PredictBody } from '../wire/answers/write-predictions.ts';
import { type BlockPool, createBlockPool } from './block-pool.ts';
import { JSON_TYPE, sendJson } from './json.ts';

/** Puts the headers on an answer that all answers have. */
export type SetHeaders = (request: FastifyRequest, reply: FastifyReply) => void;

/** Sends Google's body. */
export type SendAnswer = (request: FastifyRequest, reply: FastifyReply, body: PredictBody) => FastifyReply;

/**
 * Sends answers block by block from buffers used again, so that a picture and its base64 need not be whole in memory once
 * more. Those that may be compressed go the usual way; the bytes on the wire are the same.
 */
export function createSendAnswer(setHeaders: SetHeaders): SendAnswer {
  const pool = createBlockPool();
  return (request, reply, body) => {
    const answer = answerText(body);
    const isPlain = (request.headers['accept-encoding'] ?? 'identity') === 'identity';
    if (!isPlain) return sendJson(reply, joinAnswer(answer));
    reply.header('content-type', JSON_TYPE);
    setHeaders(request, reply);
    reply.header('content-length', String(answer.sizeBytes));
    reply.hijack();
    reply.raw.writeHead(reply.statusCode, reply.getHeaders() as OutgoingHttpHeaders);
    void writeBlocks(reply.raw, fillBlocks(answer, pool.take), pool);
    return reply;
  };
}

/** Writes as fast as the client reads, and stops when it has gone. */
async function writeBlocks(
  response: ServerResponse,
  blocks: ReturnType<typeof fillBlocks>,
  pool: BlockPool,
): Promise<void> {
  for (const { block, filledBytes, isLast } of blocks) {
    if (response.destroyed) return;
    const bytes = block.subarray(0, filledBytes);
    const giveBack = (): void => pool.giveBack(block);
    if (isLast) response.end(bytes, giveBack);
    else if (!response.write(bytes, giveBack) && !response.destroyed) await drainOrClose(response);
  }
}

function drainOrClose(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
