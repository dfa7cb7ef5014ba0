import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Exchange, Recording } from './exchange.ts';

/** Tells a client over its socket what was recorded of the run that an answer names. */
export type TellClient = (answer: Exchange, requestBody: Buffer) => void;

/** Lets the clients of a replayed server open sockets, as ComfyUI's do. */
export function replaySockets(server: Server, { socketMessages = {} }: Recording): TellClient {
  const sockets = new Map<string, WebSocket>();
  new WebSocketServer({ server }).on('connection', (socket, { url = '' }) => {
    sockets.set(new URLSearchParams(url.split('?')[1]).get('clientId') ?? '', socket);
  });
  return ({ answer }, requestBody) => {
    const runId = 'json' in answer ? (answer.json as { prompt_id?: string } | null)?.prompt_id : undefined;
    if (runId === undefined) return;
    const { client_id: clientId } = JSON.parse(requestBody.toString('utf8')) as { client_id: string };
    for (const message of socketMessages[runId] ?? []) sockets.get(clientId)?.send(JSON.stringify(message));
  };
}
