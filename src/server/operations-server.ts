import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What machines that run Limner ask. */
export interface OperationsAnswers {
  readonly isReady: () => boolean;
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
}

export interface OperationsServer {
  /** Where it listens, such as `http://127.0.0.1:9464`. */
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

const json = (status: number, word: string): Answer => ({
  status,
  contentType: 'application/json',
  text: JSON.stringify({ status: word }),
});

/**
 * Listens on a port of its own, which the public does not reach, and answers without keys: `/healthz`, `/readyz` and
 * `/metrics`.
 */
export async function startOperationsServer(
  listen: { readonly host: string; readonly port: number },
  { isReady, metrics }: OperationsAnswers,
): Promise<OperationsServer> {
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/healthz': async () => json(200, 'ok'),
    '/readyz': async () => (isReady() ? json(200, 'ready') : json(503, 'not ready')),
    '/metrics': async () => ({ status: 200, contentType: metrics.contentType, text: await metrics.text() }),
  };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const answer =
      request.method === 'GET' && Object.hasOwn(answers, path) ? await answers[path]!() : json(404, 'unknown');
    response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.text);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(listen.port, listen.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${listen.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
