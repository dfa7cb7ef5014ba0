/** One server-sent event (WHATWG HTML, section 9.2). */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** Reads the events of a body as they come. Lines of megabytes cost no more than their length. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let event = 'message';
  let data: string[] = [];
  for await (const line of readLines(body)) {
    const [, field, value] = /^([^:]*):? ?(.*)$/su.exec(line)!;
    if (field === 'event') event = value!;
    else if (field === 'data') data.push(value!);
    else if (line === '') {
      if (data.length > 0) yield { event, data: data.join('\n') };
      event = 'message';
      data = [];
    }
  }
}

async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let begun: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const [first, ...rest] = decoder.decode(value, { stream: true }).split('\n');
      begun.push(first!);
      for (const next of rest) {
        yield begun.join('').replace(/\r$/, '');
        begun = [next];
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
