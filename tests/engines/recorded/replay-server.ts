import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Exchange, identify, type Recording, readAll, send } from './exchange.ts';
import { replaySockets } from './replay-sockets.ts';

/** A local server that says what a real one said. */
export interface ReplayServer {
  readonly url: string;
  /** Requests so far, as `identify` names them. */
  readonly requests: readonly string[];
  /** Requests that the recording does not hold. */
  readonly unknown: readonly string[];
  stop(): Promise<void>;
}

/** Spoils an answer, or takes over altogether by returning undefined. `count` is how often this request came before. */
export type Fault = (exchange: Exchange, response: ServerResponse, count: number) => Exchange | undefined;

/** Starts the server. The answers to one request follow each other as recorded; the last one is repeated. */
export async function startReplay(
  recording: Recording,
  fault: Fault = (exchange) => exchange,
  port = 0,
): Promise<ReplayServer> {
  const answers = Map.groupBy(recording.exchanges, ({ request }) => request);
  const requests: string[] = [];
  const unknown: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const name = identify(request.method!, request.url!, request.headers['content-type'] ?? '', body);
    const count = requests.filter((other) => other === name).length;
    requests.push(name);
    const known = answers.get(name);
    const exchange = known?.[Math.min(count, known.length - 1)];
    if (!exchange) unknown.push(name);
    const spoilt = exchange && fault(exchange, response, count);
    if (spoilt) {
      send(spoilt, response);
      tellClient(spoilt, body);
    } else if (!exchange) response.writeHead(501).end();
  }).listen(port, '127.0.0.1');
  const tellClient = replaySockets(server, recording);
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    unknown,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
