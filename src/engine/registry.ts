import { LimnerError } from '../core/errors/limner-error.ts';
import type { OperationKind } from '../core/operation.ts';
import { ENGINE_CONTRACT_VERSION, type Engine, type EngineOpenContext } from './engine.ts';
import { type EngineRoute, routeMatches } from './route.ts';

/** The engines of one process and which of them serves which model. */
export interface EngineRegistry {
  /** Those that a route names. */
  readonly engines: readonly Engine[];
  /** The engines that the routes put in charge of `operation` for `modelId`, able or not, the preferred one first. */
  enginesInCharge(modelId: string, operation: OperationKind): readonly Engine[];
  /**
   * Those in charge that offer `operation` for `modelId`, the preferred one first; never empty.
   *
   * @throws LimnerError `OPERATION_UNSUPPORTED` when no engine in charge offers the operation.
   */
  enginesFor(modelId: string, operation: OperationKind): readonly Engine[];
  /** Opens the engines; ready when it resolves. */
  open(context: EngineOpenContext): Promise<void>;
  close(): Promise<void>;
}

export interface EngineRegistryOptions {
  readonly engines: readonly Engine[];
  /** The first that matches decides. One without models and operations must come last: nothing may be left without. */
  readonly routes: readonly EngineRoute[];
}

/**
 * Builds the registry. Engines that no route names are left alone.
 *
 * @throws RangeError when an engine states another contract version, or two have one id.
 * @throws LimnerError `FIELD_INVALID` when a route names an engine that is not there.
 */
export function createEngineRegistry({ engines, routes }: EngineRegistryOptions): EngineRegistry {
  const byId = indexById(engines);
  for (const id of routes.flatMap((route) => route.engines)) requireEngine(id, byId);
  const routed = engines.filter(({ id }) => routes.some((route) => route.engines.includes(id)));
  const enginesInCharge = (modelId: string, operation: OperationKind): readonly Engine[] => {
    const route = routes.find((candidate) => routeMatches(candidate, modelId, operation));
    return (route?.engines ?? []).map((id) => byId.get(id)!);
  };
  return {
    engines: routed,
    enginesInCharge,
    enginesFor(modelId, operation) {
      const inCharge = enginesInCharge(modelId, operation);
      const able = inCharge.filter((engine) => engine.describe(modelId).operations.includes(operation));
      if (able.length === 0) throw unsupported(inCharge, modelId, operation);
      return able;
    },
    async open(context) {
      for (const engine of routed) await engine.open(context);
    },
    async close() {
      for (const engine of routed) await engine.close();
    },
  };
}

function indexById(engines: readonly Engine[]): ReadonlyMap<string, Engine> {
  const byId = new Map<string, Engine>();
  for (const engine of engines) {
    if (byId.has(engine.id)) throw new RangeError(`Two engines are called ${engine.id}.`);
    if (engine.contractVersion !== ENGINE_CONTRACT_VERSION)
      throw new RangeError(
        `Engine ${engine.id} speaks contract version ${engine.contractVersion}, expected ${ENGINE_CONTRACT_VERSION}.`,
      );
    byId.set(engine.id, engine);
  }
  return byId;
}

function requireEngine(id: string, byId: ReadonlyMap<string, Engine>): void {
  if (byId.has(id)) return;
  const message = `A route names the engine ${JSON.stringify(id)}; there are ${[...byId.keys()].join(', ')}.`;
  throw new LimnerError('FIELD_INVALID', message, { field: 'routes' });
}

function unsupported(inCharge: readonly Engine[], modelId: string, operation: OperationKind): LimnerError {
  const [only, ...others] = inCharge;
  const who =
    only && others.length === 0
      ? `The ${only.id} engine, which serves ${modelId}, does not offer`
      : `No engine that serves ${modelId} offers`;
  return new LimnerError('OPERATION_UNSUPPORTED', `${who} the operation ${operation}.`);
}
