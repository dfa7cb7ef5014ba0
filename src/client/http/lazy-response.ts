/** A 200 answer whose JSON text is made when somebody reads it. */
export function lazyJsonResponse(headers: Readonly<Record<string, string>>, text: () => string | Uint8Array): Response {
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const json = text();
        controller.enqueue(typeof json === 'string' ? new TextEncoder().encode(json) : json);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=UTF-8' } });
}
