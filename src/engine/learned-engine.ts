import { MODELS } from '../core/models/catalogue.ts';
import type { Engine, EngineAvailability, EngineCapabilities } from './engine.ts';

/** What an engine turned out to be able to do, as plain data: whoever opened it can tell others. */
export interface EngineState {
  readonly id: string;
  readonly availability: EngineAvailability;
  /** Different capabilities once each, with the models that they are for. */
  readonly abilities: readonly { readonly models: readonly string[]; readonly capabilities: EngineCapabilities }[];
}

/** The state of an engine that is open here. */
export function stateOfEngine(engine: Engine): EngineState {
  const byText = new Map<string, { models: string[]; capabilities: EngineCapabilities }>();
  for (const { id } of MODELS) {
    const capabilities = engine.describe(id);
    const text = JSON.stringify(capabilities);
    const known = byText.get(text);
    if (known) known.models.push(id);
    else byText.set(text, { models: [id], capabilities });
  }
  return {
    id: engine.id,
    availability: engine.availability?.() ?? { available: true },
    abilities: [...byText.values()],
  };
}

/**
 * An engine that is open elsewhere, as those who opened it tell: what one of them can do, it can do. While nobody has told anything
 * it is described by what is known of it here.
 *
 * @param statesOf what is told of an engine at the moment, by whoever has opened it.
 */
export function learnedEngine(engine: Engine, statesOf: (engineId: string) => readonly EngineState[]): Engine {
  const best = (): EngineState | undefined => {
    const states = statesOf(engine.id);
    return states.find(({ availability }) => availability.available) ?? states[0];
  };
  return {
    id: engine.id,
    contractVersion: engine.contractVersion,
    handlers: engine.handlers,
    describe: (modelId) =>
      best()?.abilities.find(({ models }) => models.includes(modelId))?.capabilities ?? engine.describe(modelId),
    availability: () => best()?.availability ?? engine.availability?.() ?? { available: true },
    open: (context) => engine.open(context),
    close: () => engine.close(),
  };
}
