import type { Engine } from '../../engine/engine.ts';
import type { Enhanced, Seeded, SeededDescription } from '../states.ts';
import { enhance } from './enhance.ts';
import { type RewordingPorts, translate } from './translate.ts';

/** Gives each picture its text: translated and enhanced where it says what to draw, the caller's own words for anything else. */
export async function reword(
  request: Seeded,
  engine: Engine,
  ports: RewordingPorts,
  signal: AbortSignal,
): Promise<Enhanced> {
  if (isDescription(request)) return enhance(await translate(request, engine, ports, signal), ports, signal);
  const prompt = 'prompt' in request.operation ? request.operation.prompt : '';
  return { ...request, wordings: request.seeds.map(() => ({ prompt })) };
}

function isDescription(request: Seeded): request is SeededDescription {
  return request.operation.kind === 'generate' || request.operation.kind === 'recontext';
}
