import type { FastifyInstance } from 'fastify';

/**
 * Lets a closing server end as soon as its last request is answered. Connections that have not asked anything so far,
 * which clients open ahead of need, would hold it open for a minute.
 */
export function endSilentConnections(app: FastifyInstance): void {
  let underWay = 0;
  let isClosing = false;
  const endIfDone = (): void => {
    if (isClosing && underWay === 0) app.server.closeAllConnections();
  };
  app.server.on('request', (_request, response) => {
    underWay++;
    response.once('close', () => {
      underWay--;
      endIfDone();
    });
  });
  app.addHook('preClose', (done) => {
    isClosing = true;
    endIfDone();
    done();
  });
}
