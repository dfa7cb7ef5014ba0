import { compactHeap } from '../engines/embedded/collect-garbage.ts';

/**
 * Gives back what starting has left behind (some 25 MB), since V8 by itself collects only when it needs room. Everything stands still
 * for about a tenth of a second, so it is for processes of our own, once they have started, and not for a library's host.
 */
export function settleProcess(): void {
  compactHeap();
}
