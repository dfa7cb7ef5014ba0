import { setTimeout as delay } from 'node:timers/promises';
import type { Exchange } from './exchange.ts';
import type { Fault } from './replay-server.ts';

/** Ways in which any server may misbehave; `concerns` picks the requests that it happens to. */
export const FAULTS = {
  /** Refuses once with a status, then works. */
  refuseOnce: (concerns: RegExp, status: number, headers: Record<string, string> = {}): Fault =>
    spoil(concerns, (exchange, response, count) => {
      if (count > 0) return exchange;
      response.writeHead(status, headers).end('{"error":"busy"}');
      return undefined;
    }),
  /** Always answers with a status. */
  refuse: (concerns: RegExp, status: number, headers: Record<string, string> = {}): Fault =>
    spoil(concerns, (_exchange, response) => {
      response.writeHead(status, headers).end('{"error":"busy"}');
      return undefined;
    }),
  /** Begins an answer and cuts the connection. */
  cut: (concerns: RegExp): Fault =>
    spoil(concerns, (_exchange, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"a');
      setTimeout(() => response.destroy(), 5);
      return undefined;
    }),
  /** Answers with something else than JSON. */
  notJson: (concerns: RegExp): Fault =>
    spoil(concerns, (exchange) => ({ ...exchange, answer: { base64: btoa('<html>') } })),
  /** Answers with JSON that means nothing. */
  otherJson: (concerns: RegExp): Fault =>
    spoil(concerns, (exchange) => ({ ...exchange, answer: { json: { hello: ['world'] } } })),
  /** Sends the caller elsewhere. */
  redirect: (concerns: RegExp, to: string): Fault => FAULTS.refuse(concerns, 307, { location: to }),
  /** Never answers. */
  hang: (concerns: RegExp): Fault => spoil(concerns, () => undefined),
  /** Answers late. */
  slow: (concerns: RegExp, delayMs: number): Fault =>
    spoil(concerns, (exchange, response) => {
      void delay(delayMs).then(() => {
        if ('json' in exchange.answer) response.writeHead(200).end(JSON.stringify(exchange.answer.json));
      });
      return undefined;
    }),
  /** Answers with JSON that differs in one place. */
  change: (concerns: RegExp, change: (json: never) => unknown): Fault =>
    spoil(concerns, (exchange) =>
      'json' in exchange.answer ? { ...exchange, answer: { json: change(exchange.answer.json as never) } } : exchange,
    ),
};

function spoil(concerns: RegExp, fault: Fault): Fault {
  return (exchange: Exchange, response, count) =>
    concerns.test(exchange.request) ? fault(exchange, response, count) : exchange;
}
