import { failed } from '../shared/server-errors.ts';
import type { ComfyApi } from './comfy-api.ts';
import type { ComfyUiOptions } from './comfyui-options.ts';

/**
 * Looks whether the server has the nodes and files that the graphs name.
 *
 * @throws LimnerError `ENGINE_FAILED` naming what is missing; and as `AskServer` does.
 */
export async function requireFiles(
  api: ComfyApi,
  { id, files, upscaleModel }: ComfyUiOptions,
  signal: AbortSignal,
): Promise<void> {
  const needs: [node: string, input: string, file: string][] =
    files.family === 'checkpoint'
      ? [['CheckpointLoaderSimple', 'ckpt_name', files.checkpoint]]
      : [
          ['UNETLoader', 'unet_name', files.unet],
          ['DualCLIPLoader', 'clip_name1', files.clips[0]],
          ['DualCLIPLoader', 'clip_name2', files.clips[1]],
          ['VAELoader', 'vae_name', files.vae],
        ];
  if (upscaleModel !== undefined) needs.push(['UpscaleModelLoader', 'model_name', upscaleModel]);
  for (const [node, input, file] of needs) {
    const names = await api.choices(node, input, signal);
    if (!names) throw failed(id, `has no node ${node}.`);
    if (!names.includes(file)) throw failed(id, `lists no file ${JSON.stringify(file)} for ${node}.`);
  }
}
