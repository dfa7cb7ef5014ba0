import type { EngineCapabilities } from '../../engine/engine.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { ModelReference } from './child/device-message.ts';
import { describeModel, type ModelDescription } from './model/model-description.ts';
import { openModelFolder } from './model/model-folder.ts';
import type { DiffusionSettings } from './settings.ts';

/** A model as the engine uses it: what it is, where it works, and the settings that apply where a request has none. */
export interface EngineModel {
  readonly description: ModelDescription;
  readonly capabilities: EngineCapabilities;
  readonly reference: ModelReference;
  readonly steps: number;
  readonly guidanceScale: number;
}

/** @throws LimnerError `MODEL_FILES_INVALID`, naming the file. */
export function readEngineModel(folder: string, settings: DiffusionSettings): EngineModel {
  const { device, threads, memoryBytes, decoderFolder } = settings;
  const description = describeModel(openModelFolder(folder), device);
  return {
    description,
    capabilities: capabilitiesOf(description, settings.weights),
    reference: { folder, device, threads, memoryBytes, ...(decoderFolder !== undefined && { decoderFolder }) },
    steps: settings.steps ?? description.defaults.steps,
    guidanceScale: settings.guidanceScale ?? description.defaults.guidanceScale,
  };
}

/** The guidance of one picture: the request's where the model can be told, else its own. */
export function guidanceScaleOf({ description, guidanceScale }: EngineModel, asked: number | undefined): number {
  return description.guidance === 'none' ? guidanceScale : (asked ?? guidanceScale);
}
