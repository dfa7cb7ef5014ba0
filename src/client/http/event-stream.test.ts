import { describe, expect, it } from 'vitest';
import { readEvents, type ServerEvent } from './event-stream.ts';

async function eventsOf(...chunks: readonly string[]): Promise<ServerEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe('events of a body', () => {
  it('are read whole, however they are cut', async () => {
    const text = 'event: progress\ndata: {"a":"ü"}\n\n: still at work\n\nevent: result\ndata: 1\ndata: 2\n\n';
    const expected = [
      { event: 'progress', data: '{"a":"ü"}' },
      { event: 'result', data: '1\n2' },
    ];
    expect(await eventsOf(text)).toEqual(expected);
    expect(await eventsOf(...text.match(/.{1,3}/gs)!)).toEqual(expected);
  });

  it('may end their lines as Windows does, and have no name', async () => {
    expect(await eventsOf('data:x\r\n\r\n')).toEqual([{ event: 'message', data: 'x' }]);
  });

  it('that are not complete are not told', async () => {
    expect(await eventsOf('event: result\ndata: {"a":')).toEqual([]);
  });
});
