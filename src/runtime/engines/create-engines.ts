import type { EngineSettings } from '../../config/engines/engine-settings.ts';
import type { Config } from '../../config/schema.ts';
import type { FindPersons } from '../../core/find-persons.ts';
import type { Engine } from '../../engine/engine.ts';
import { EMBEDDED_ENGINE_ID } from '../../engines/embedded/embedded-engine.ts';
import { createConfiguredModelStore } from '../create-model-store.ts';
import { createComfyUi } from './create-comfyui.ts';
import { createDiffusion } from './create-diffusion.ts';
import { createEmbedded } from './create-embedded.ts';
import { createGemini } from './create-gemini.ts';
import { createOpenAi } from './create-openai.ts';
import { createSdcpp } from './create-sdcpp.ts';
import { createSegmenter } from './create-segmenter.ts';
import type { EnginePorts } from './engine-ports.ts';
import { createFindModel } from './find-model.ts';

type EngineFactory<Kind extends EngineSettings['kind']> = (
  id: string,
  settings: Extract<EngineSettings, { readonly kind: Kind }>,
  ports: EnginePorts,
) => Engine;

/** What makes an engine of each kind. An engine loads what is heavy when it is opened, so listing it here costs nothing. */
const FACTORIES: { readonly [Kind in EngineSettings['kind']]: EngineFactory<Kind> } = {
  embedded: createEmbedded,
  comfyui: createComfyUi,
  gemini: createGemini,
  openai: createOpenAi,
  sdcpp: createSdcpp,
  segmenter: createSegmenter,
  diffusion: createDiffusion,
};

/**
 * The embedded engine, which is always there, and those that the configuration names.
 *
 * @param findPersons for engines that can use it; default: nothing installed can find persons.
 */
export function createEngines(config: Config, findPersons?: FindPersons): readonly Engine[] {
  const { embedded, engines } = config;
  const ports = { findModel: createFindModel(createConfiguredModelStore(config)), findPersons };
  return [
    createEmbedded(EMBEDDED_ENGINE_ID, embedded, ports),
    ...Object.entries(engines).map(([id, settings]) => createEngine(id, settings as EngineSettings, ports)),
  ];
}

function createEngine<Kind extends EngineSettings['kind']>(
  id: string,
  settings: Extract<EngineSettings, { readonly kind: Kind }>,
  ports: EnginePorts,
): Engine {
  return FACTORIES[settings.kind as Kind](id, settings, ports);
}
