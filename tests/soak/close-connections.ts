/** Where Node keeps what `fetch` connects by. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

/** Ends the idle connections of `fetch`, which would otherwise stay for as long as the server offers. */
export async function closeConnections(): Promise<void> {
  const { [DISPATCHER]: dispatcher } = globalThis as unknown as Record<symbol, { close(): Promise<void> }>;
  await dispatcher!.close();
}
