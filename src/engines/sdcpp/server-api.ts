import { z } from 'zod';

/**
 * The part of sd-server's own interface (`/sdcpp/v1`) that is used here: `examples/server/api.md` of stable-diffusion.cpp,
 * as of commit 97d2990. Unknown fields are let through.
 */
export const serverCapabilitiesSchema = z.object({
  model: z.object({ name: z.string() }),
  supported_modes: z.array(z.string()),
  limits: z.object({
    min_width: z.int(),
    max_width: z.int(),
    min_height: z.int(),
    max_height: z.int(),
    max_queue_size: z.int(),
  }),
});
export type ServerCapabilities = z.output<typeof serverCapabilitiesSchema>;

/** Answer to a request for a picture. */
export const acceptedJobSchema = z.object({ id: z.string().regex(/^[\w-]+$/) });

/** State of a job. */
export const jobSchema = z.object({
  status: z.enum(['queued', 'generating', 'completed', 'failed', 'cancelled']),
  result: z.object({ images: z.array(z.object({ b64_json: z.string() })) }).nullable(),
  error: z.object({ code: z.string() }).nullable(),
});
export type Job = z.output<typeof jobSchema>;

/** Body of a request for a picture. */
export interface PictureRequest {
  readonly prompt: string;
  readonly negative_prompt: string;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly batch_count: 1;
  /** The server would write the prompt into the file. */
  readonly embed_image_metadata: false;
  readonly output_format: 'png';
  readonly sample_params: { readonly sample_steps?: number; readonly guidance: { readonly txt_cfg?: number } };
  /** Pictures in base64. */
  readonly init_image?: string;
  readonly mask_image?: string;
  readonly ref_images?: readonly string[];
  /** 0–1: how much of `init_image` is drawn anew. */
  readonly strength?: number;
}
