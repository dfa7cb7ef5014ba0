import type { CapabilityReport, ModelReport } from 'limner/client';
import { create } from 'zustand';
import { server } from './access.ts';
import { explain, type Failure } from './failure.ts';

interface Capabilities {
  readonly report?: CapabilityReport;
  readonly failure?: Failure;
}

export const useCapabilities = create<Capabilities>(() => ({}));

/** Asks the server what it can do; again after each new key. */
export async function loadCapabilities(): Promise<void> {
  try {
    useCapabilities.setState({ report: await server().capabilities() }, true);
  } catch (error) {
    useCapabilities.setState({ failure: explain(error) }, true);
  }
}

export type ServedOperation = ModelReport['operations'][number]['operation'];

/** What an engine can do for a model. */
export type EngineOffer = ModelReport['operations'][number]['engines'][number];

/** Models with an engine for the operation. */
export function modelsFor(report: CapabilityReport, operation: ServedOperation): readonly ModelReport[] {
  return report.models.filter(({ operations }) =>
    operations.some((offer) => offer.operation === operation && offer.engines.length > 0),
  );
}

/** The engine that is asked first. */
export function engineOf(model: ModelReport, operation: ServedOperation): EngineOffer | undefined {
  return model.operations.find((offer) => offer.operation === operation)?.engines[0];
}
