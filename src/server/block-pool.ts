/** One write to a socket; the base64 of 48 KiB. */
export const BLOCK_BYTES = 64 * 1024;
/** More are left to the garbage collector. */
const KEPT_BLOCKS = 32;

/** Buffers for what is on its way to sockets, used again and again: fresh ones would keep the garbage collector busy. */
export interface BlockPool {
  take(): Buffer;
  /** Only for blocks that nothing reads any more. */
  giveBack(block: Buffer): void;
}

/** An empty pool. */
export function createBlockPool(): BlockPool {
  const free: Buffer[] = [];
  return {
    take: () => free.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES),
    giveBack(block) {
      if (free.length < KEPT_BLOCKS) free.push(block);
    },
  };
}
