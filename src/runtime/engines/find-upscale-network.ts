import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { UpscaleNetworkSettings } from '../../config/engines/upscale-network-settings.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { NetworkFile } from '../../engines/embedded/darkroom/upscale/network.ts';
import { findInCatalogue } from '../../model-store/catalogue/catalogue.ts';
import { expandHome } from '../data-paths.ts';
import type { FindModel } from './find-model.ts';

/** What models in the layout of @huggingface/transformers say in `config.json`, in Swin2SR's words. */
interface ModelConfig {
  readonly upscale?: unknown;
  readonly window_size?: unknown;
}

const FACTORS = [2, 3, 4] as const;

/** Where that layout has the network. */
const USUAL_FILE = join('onnx', 'model.onnx');

/**
 * The network that the operator's settings name: a file, or a model of the store.
 *
 * @throws LimnerError `MODEL_ABSENT`; `INSTALLATION_BROKEN` when the model has no network, or several; `FIELD_MISSING` when
 *   nobody says its factor.
 */
export function findUpscaleNetwork(settings: UpscaleNetworkSettings, findModel: FindModel): NetworkFile {
  const { file, model = '', marginPx } = settings;
  if (file !== undefined)
    return {
      file: resolve(expandHome(file)),
      factor: settings.factor!,
      marginPx,
      sizeMultiplePx: settings.sizeMultiplePx ?? 1,
    };
  const { folder } = findModel(model);
  const { upscale, window_size } = readConfig(join(folder, 'config.json'));
  const factor =
    settings.factor ?? FACTORS.find((own) => own === upscale) ?? findInCatalogue(model.replace(/^hf:/u, ''))?.factor;
  if (factor === undefined)
    throw new LimnerError(
      'FIELD_MISSING',
      `Expected the factor of the upscale network ${model}, which does not state it.`,
      {
        field: 'upscaleNetworks',
      },
    );
  return {
    file: networkIn(folder, model),
    name: model,
    factor,
    marginPx,
    sizeMultiplePx: settings.sizeMultiplePx ?? (Number.isInteger(window_size) ? Number(window_size) : 1),
  };
}

function readConfig(path: string): ModelConfig {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ModelConfig;
  } catch (cause) {
    throw new LimnerError('INSTALLATION_BROKEN', `${path} is no JSON.`, { cause });
  }
}

function networkIn(folder: string, model: string): string {
  if (existsSync(join(folder, USUAL_FILE))) return join(folder, USUAL_FILE);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.onnx'));
  if (files.length === 1) return join(folder, files[0]!);
  const found = files.length === 0 ? 'none' : files.join(', ');
  throw new LimnerError('INSTALLATION_BROKEN', `Expected one network in the model ${model} but found ${found}.`);
}
