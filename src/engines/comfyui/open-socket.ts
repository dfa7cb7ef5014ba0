import { brokenConnection } from '../shared/server-errors.ts';

/** Messages of one client's socket, in order. */
export interface ServerSocket {
  /** The next message. Throws LimnerError `ENGINE_UNAVAILABLE` when the server closed the socket. */
  next(signal: AbortSignal): Promise<string | ArrayBuffer>;
  close(): void;
}

/**
 * Opens the socket over which a ComfyUI server tells one client how far its runs are.
 *
 * @throws LimnerError `ENGINE_UNAVAILABLE` when it cannot be opened, and the signal's reason.
 */
export async function openSocket(
  engineId: string,
  baseUrl: string,
  clientId: string,
  signal: AbortSignal,
): Promise<ServerSocket> {
  const socket = new WebSocket(`${baseUrl.replace(/^http/u, 'ws')}/ws?clientId=${clientId}`);
  socket.binaryType = 'arraybuffer';
  const waiting: (string | ArrayBuffer)[] = [];
  let wake = (): void => {};
  let isOpen = false;
  let isClosed = false;
  const on = (event: 'open' | 'message' | 'close' | 'error', react: (data: unknown) => void): void =>
    socket.addEventListener(event, (told) => {
      react('data' in told ? told.data : undefined);
      wake();
    });
  on('open', () => {
    isOpen = true;
  });
  on('message', (data) => waiting.push(data as string | ArrayBuffer));
  on('close', () => {
    isClosed = true;
  });
  on('error', () => {
    isClosed = true;
  });

  const until = async (isThere: () => boolean, aborts: AbortSignal): Promise<void> => {
    while (!isThere()) {
      aborts.throwIfAborted();
      if (isClosed) throw brokenConnection(engineId, undefined);
      await new Promise<void>((resolve) => {
        wake = resolve;
        aborts.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  };
  try {
    await until(() => isOpen, signal);
  } catch (error) {
    socket.close();
    throw error;
  }
  return {
    async next(aborts) {
      await until(() => waiting.length > 0, aborts);
      return waiting.shift()!;
    },
    close: () => socket.close(),
  };
}
