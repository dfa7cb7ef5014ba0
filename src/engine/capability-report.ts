import { MODELS } from '../core/models/catalogue.ts';
import type { Model } from '../core/models/model.ts';
import type { OperationKind } from '../core/operation.ts';
import type { EngineAvailability, EngineCapabilities } from './engine.ts';
import type { EngineRegistry } from './registry.ts';

/** What an installation can do: its engines, and who serves which model. Plain data, written as JSON. */
export interface CapabilityReport {
  readonly engines: readonly ({ readonly id: string } & EngineAvailability)[];
  readonly models: readonly ModelReport[];
}

/** One Imagen model and who serves its operations. */
export interface ModelReport {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly displayName: string;
  readonly operations: readonly OperationReport[];
  readonly limits: ModelLimits;
}

/** What the model's own rules allow, whoever serves it. */
export type ModelLimits = Pick<
  Model,
  'sampleCount' | 'promptTokenLimit' | 'sizes' | 'unknownParameters' | 'defaults' | 'upscaleFactors'
>;

/** One operation of a model; no engines where none of those in charge offers it. */
export interface OperationReport {
  readonly operation: OperationKind;
  /** In the order in which they are asked. */
  readonly engines: readonly ({ readonly id: string } & EngineCapabilities)[];
}

/** Asks every engine in charge what it can do. Verification needs no engine and is left out. */
export function reportCapabilities(registry: EngineRegistry): CapabilityReport {
  return {
    engines: registry.engines.map((engine) => ({
      id: engine.id,
      ...(engine.availability?.() ?? { available: true as const }),
    })),
    models: MODELS.map(({ id, aliases, displayName, operations, ...model }) => ({
      id,
      aliases,
      displayName,
      limits: limitsOf(model),
      operations: operations
        .filter((operation) => operation !== 'verify')
        .map((operation) => ({ operation, engines: offersFor(registry, id, operation) })),
    })),
  };
}

function limitsOf({
  sampleCount,
  promptTokenLimit,
  sizes,
  unknownParameters,
  defaults,
  upscaleFactors,
}: ModelLimits): ModelLimits {
  return { sampleCount, promptTokenLimit, sizes, unknownParameters, defaults, upscaleFactors };
}

function offersFor(registry: EngineRegistry, modelId: string, operation: OperationKind): OperationReport['engines'] {
  return registry
    .enginesInCharge(modelId, operation)
    .map((engine) => ({ id: engine.id, ...engine.describe(modelId) }))
    .filter(({ operations }) => operations.includes(operation));
}
