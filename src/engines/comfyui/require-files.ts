import { failed } from '../shared/server-errors.ts';
import type { ComfyApi } from './comfy-api.ts';
import type { ComfyUiOptions } from './comfyui-options.ts';
import { type FileNeed, fileNeeds } from './graphs/model-parts.ts';

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
  const upscaler: readonly FileNeed[] =
    upscaleModel === undefined ? [] : [['UpscaleModelLoader', 'model_name', upscaleModel]];
  for (const [node, input, choice] of [...fileNeeds(files), ...upscaler]) {
    const names = await api.choices(node, input, signal);
    if (!names) throw failed(id, `has no node ${node}.`);
    if (!names.includes(choice)) throw failed(id, `lists no ${what(input)} ${JSON.stringify(choice)} for ${node}.`);
  }
}

function what(input: string): string {
  return input === 'type' ? 'type' : 'file';
}
