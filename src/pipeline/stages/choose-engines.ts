import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Notice } from '../../core/notice.ts';
import type { Engine, Support } from '../../engine/engine.ts';
import type { EngineRegistry } from '../../engine/registry.ts';
import type { Understood } from '../states.ts';
import { refuseUnable } from './refuse-unable.ts';

/** An engine that may serve a request, and why those before it in the route do not. */
export interface Candidate {
  readonly engine: Engine;
  readonly passedOver: readonly string[];
}

/** A request as far as the choice of engines is concerned. */
export type EngineRequest = Pick<Understood, 'model' | 'operation'>;

/**
 * The engines that can serve a request, the preferred one first; never empty.
 *
 * @throws LimnerError why the preferred engine cannot, when none can: `OPERATION_UNSUPPORTED`, or `ENGINE_UNAVAILABLE`
 * when it could but for the moment cannot work.
 */
export function chooseEngines(request: EngineRequest, registry: EngineRegistry): readonly Candidate[] {
  return candidatesFor(request, registry, (engine) => inability(engine, request) ?? unavailability(engine));
}

/**
 * The engines that could serve a request if they are there, which only whoever does the work can tell.
 *
 * @throws LimnerError `OPERATION_UNSUPPORTED` when there is none.
 */
export function enginesAble(request: EngineRequest, registry: EngineRegistry): readonly Candidate[] {
  return candidatesFor(request, registry, (engine) => inability(engine, request));
}

function candidatesFor(
  request: EngineRequest,
  registry: EngineRegistry,
  refusalBy: (engine: Engine) => LimnerError | undefined,
): readonly Candidate[] {
  const { model, operation } = request;
  const candidates: Candidate[] = [];
  const refusals: LimnerError[] = [];
  for (const engine of registry.enginesFor(model.id, operation.kind)) {
    const refusal = refusalBy(engine);
    if (refusal) refusals.push(refusal);
    else candidates.push({ engine, passedOver: refusals.map(({ message }) => message) });
  }
  if (candidates.length > 0) return candidates;
  throw refusals.find(({ code }) => code === 'ENGINE_UNAVAILABLE') ?? refusals[0]!;
}

/**
 * The first of some engines that can work just now.
 *
 * @throws LimnerError `ENGINE_UNAVAILABLE` when none can.
 */
export function firstAvailable(engines: readonly Engine[]): Engine {
  const found = engines.find((engine) => !unavailability(engine));
  if (found) return found;
  throw unavailability(engines[0]!)!;
}

/** What the answer says when the preferred engine did not serve; nothing where it did. */
export function noticesOfFallback({ engine, passedOver }: Candidate): Notice[] {
  if (passedOver.length === 0) return [];
  const message = `Served by the ${engine.id} engine. ${passedOver.join(' ')}`;
  return [{ treatment: 'emulated', parameter: 'model', message }];
}

/** Parameters that the table of parameters has a reservation on, and the engines that it does not hold for. */
const RESERVATION_ENDS_WITH: Readonly<Record<'negativePrompt' | 'guidanceScale' | 'baseSteps', readonly Support[]>> = {
  negativePrompt: ['exact'],
  guidanceScale: ['exact', 'best-effort'],
  baseSteps: ['exact', 'best-effort'],
};

/** A request's notices without reservations that do not hold for the engine; what it has of its own it says itself. */
export function noticesThatHold(notices: readonly Notice[], { model }: EngineRequest, engine: Engine): Notice[] {
  const capabilities = engine.describe(model.id);
  const isFollowed = (name: keyof typeof RESERVATION_ENDS_WITH): boolean =>
    RESERVATION_ENDS_WITH[name].includes(capabilities[name] ?? 'none');
  const names = Object.keys(RESERVATION_ENDS_WITH) as (keyof typeof RESERVATION_ENDS_WITH)[];
  const followed: readonly string[] = names.filter(isFollowed);
  return notices.filter(({ parameter }) => !followed.includes(parameter.split('.').at(-1)!));
}

/** What the answer says of a seed that the caller gave and the engine does not follow. */
export function noticesOfSeed({ model, operation }: EngineRequest, engine: Engine): Notice[] {
  if (!('seed' in operation) || operation.seed === undefined) return [];
  const { seed } = engine.describe(model.id);
  if (seed === 'exact') return [];
  const [treatment, what] =
    seed === 'none' ? (['ignored', 'knows no seeds'] as const) : (['emulated', 'follows seeds only roughly'] as const);
  return [{ treatment, parameter: 'seed', message: `The ${engine.id} engine ${what}.` }];
}

function inability(engine: Engine, request: EngineRequest): LimnerError | undefined {
  try {
    refuseUnable(request, engine);
    return undefined;
  } catch (error) {
    if (LimnerError.isInstance(error)) return error;
    throw error;
  }
}

function unavailability(engine: Engine): LimnerError | undefined {
  const state = engine.availability?.();
  if (!state || state.available) return undefined;
  return new LimnerError('ENGINE_UNAVAILABLE', `The ${engine.id} engine cannot work now: ${state.reason}`);
}
