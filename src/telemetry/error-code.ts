import { LimnerError } from '../core/errors/limner-error.ts';

/** The code of the catalogue, or that of a fault of ours; messages are never told, since they may quote the request. */
export function errorCodeOf(error: unknown): string {
  return LimnerError.isInstance(error) ? error.code : 'INTERNAL_FAULT';
}
