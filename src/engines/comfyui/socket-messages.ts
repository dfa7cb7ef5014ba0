import { z } from 'zod';

/** What a ComfyUI server says over its socket, as far as it matters for one run. */
export type SocketMessage =
  | { readonly kind: 'step'; readonly value: number; readonly max: number }
  | { readonly kind: 'preview'; readonly file: Uint8Array }
  | { readonly kind: 'done' }
  /** `type` is the name of the error's class on the server. */
  | { readonly kind: 'failed'; readonly type: string };

const messageSchema = z.object({
  type: z.string(),
  data: z.object({
    prompt_id: z.string().optional(),
    value: z.number().optional(),
    max: z.number().optional(),
    exception_type: z.string().optional(),
  }),
});

/** First four bytes of a binary message that holds a preview; the next four tell its format. */
const PREVIEW_IMAGE = 1;
const PREVIEW_HEADER_BYTES = 8;

/** Reads one message; undefined when it tells nothing of the run, or of another one. */
export function readMessage(data: string | ArrayBuffer, runId: string): SocketMessage | undefined {
  if (typeof data !== 'string') return readPreview(data);
  const parsed = messageSchema.safeParse(parse(data));
  if (!parsed.success || parsed.data.data.prompt_id !== runId) return undefined;
  const { type, data: told } = parsed.data;
  if (type === 'execution_success') return { kind: 'done' };
  if (type === 'execution_error') return { kind: 'failed', type: told.exception_type ?? 'unknown' };
  if (type === 'execution_interrupted') return { kind: 'failed', type: 'interrupted' };
  if (type !== 'progress' || told.value === undefined || !told.max) return undefined;
  return { kind: 'step', value: told.value, max: told.max };
}

function readPreview(data: ArrayBuffer): SocketMessage | undefined {
  if (data.byteLength <= PREVIEW_HEADER_BYTES || new DataView(data).getUint32(0) !== PREVIEW_IMAGE) return undefined;
  return { kind: 'preview', file: new Uint8Array(data, PREVIEW_HEADER_BYTES) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
