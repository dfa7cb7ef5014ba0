import { LimnerError } from '../core/errors/limner-error.ts';
import type { OperationKind } from '../core/operation.ts';
import { ENGINE_CONTRACT_VERSION, type Engine, type EngineOpenContext } from './engine.ts';

/** The engines of one process and which of them serves which model. */
export interface EngineRegistry {
  readonly engines: readonly Engine[];
  /**
   * The engine that serves `operation` for `modelId`.
   *
   * @throws LimnerError `OPERATION_UNSUPPORTED` when the engine in charge does not offer the operation.
   */
  engineFor(modelId: string, operation: OperationKind): Engine;
  /** Opens every engine; ready when it resolves. */
  open(context: EngineOpenContext): Promise<void>;
  close(): Promise<void>;
}

export interface EngineRegistryOptions {
  readonly engines: readonly Engine[];
  /** Engine id for model ids without a route of their own. */
  readonly defaultEngineId: string;
  /** Model id to engine id. */
  readonly routes?: Readonly<Record<string, string>>;
}

/**
 * Builds the registry.
 *
 * @throws RangeError when an engine states another contract version, or a route names an engine that is not there.
 */
export function createEngineRegistry({ engines, defaultEngineId, routes = {} }: EngineRegistryOptions): EngineRegistry {
  const byId = new Map(engines.map((engine) => [engine.id, engine]));
  for (const engine of engines) {
    if (engine.contractVersion !== ENGINE_CONTRACT_VERSION)
      throw new RangeError(
        `Engine ${engine.id} speaks contract version ${engine.contractVersion}, expected ${ENGINE_CONTRACT_VERSION}.`,
      );
  }
  const routeOf = new Map(Object.entries(routes));
  for (const id of [defaultEngineId, ...routeOf.values()])
    if (!byId.has(id)) throw new RangeError(`No engine is called ${id}; there are ${[...byId.keys()].join(', ')}.`);

  return {
    engines,
    engineFor(modelId, operation) {
      const engine = byId.get(routeOf.get(modelId) ?? defaultEngineId)!;
      if (engine.describe(modelId).operations.includes(operation)) return engine;
      throw new LimnerError(
        'OPERATION_UNSUPPORTED',
        `The ${engine.id} engine, which serves ${modelId}, does not offer the operation ${operation}.`,
      );
    },
    async open(context) {
      for (const engine of engines) await engine.open(context);
    },
    async close() {
      for (const engine of engines) await engine.close();
    },
  };
}
