import { Readable } from 'node:stream';

/** An answer of server-sent events (WHATWG HTML, section 9.2) that is written while it is sent. */
export interface EventStream {
  readonly readable: Readable;
  /** Sends an event; `json` is one line of JSON, as `JSON.stringify` writes it. */
  send(event: string, json: string | Buffer): void;
  /** Sends a line that clients skip, so that nobody on the way takes the connection for dead. */
  keepAlive(): void;
  end(): void;
}

/** Media type of server-sent events. */
export const EVENT_STREAM_TYPE = 'text/event-stream';

/** Opens a stream to send events into; nothing is held back. */
export function createEventStream(): EventStream {
  const readable = new Readable({ read() {} });
  const push = (part: string | Buffer): void => {
    if (!readable.destroyed) readable.push(part);
  };
  return {
    readable,
    send(event, json) {
      push(`event: ${event}\ndata: `);
      push(json);
      push('\n\n');
    },
    keepAlive: () => push(': still at work\n\n'),
    end() {
      if (!readable.destroyed) readable.push(null);
    },
  };
}
