import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Raster } from '../../core/image.ts';
import type { Notice } from '../../core/notice.ts';
import type { EngineContext, EngineEvent } from '../../engine/engine.ts';
import type { RecontextTask } from '../../engine/task.ts';
import { streamEvents } from '../shared/stream-events.ts';
import { cutOutProducts } from './cut-out-products.ts';
import type { TriedOn } from './darkroom/try-on/try-on.ts';
import type { RenderPool } from './render-pool.ts';

const EMULATED: Notice = {
  treatment: 'emulated',
  parameter: 'personImage',
  message:
    'Trying on is emulated: the garment is bent to the outline of the wearer and shaded by the light there. What is worn below stays where the garment does not cover it.',
};

const PROMPT_IGNORED: Notice = {
  treatment: 'ignored',
  parameter: 'prompt',
  message: 'The pictures say all that trying on needs.',
};

type Refusal = Extract<TriedOn, { readonly refusal: string }>['refusal'];

const REFUSALS: Readonly<Record<Refusal, readonly [field: string, message: string]>> = {
  'no-person': [
    'instances[0].personImage',
    'No person was found with certainty: expected one person, head and shoulders at least, before a plain ground or as a PNG with transparency, for instances[0].personImage.',
  ],
  'no-garment': [
    'instances[0].productImages',
    'No garment was found: expected an upper garment or a dress, whole and from the front, for instances[0].productImages.',
  ],
};

/**
 * Puts one garment on a person. Nothing in it is left to chance, so all samples are alike.
 *
 * @throws LimnerError `FIELD_INVALID` when person or garment cannot be made out.
 */
export function tryOn(
  pool: RenderPool,
  { person, products, prompt, seeds }: RecontextTask & { readonly person: Raster },
  context: EngineContext,
): AsyncIterable<EngineEvent> {
  return streamEvents(context, async (emit, signal) => {
    const [garment] = await cutOutProducts(pool, products, signal);
    const worn = await pool.render('try-on', { person, garment: garment! }, signal, (progress) =>
      emit({ kind: 'progress', imageIndex: 0, ...progress }),
    );
    if ('refusal' in worn) {
      const [field, message] = REFUSALS[worn.refusal];
      throw new LimnerError('FIELD_INVALID', message, { field });
    }
    const notices = [EMULATED, ...(prompt.trim() === '' ? [] : [PROMPT_IGNORED])];
    for (const [imageIndex, seed] of seeds.entries())
      emit({ kind: 'image', imageIndex, image: { pixels: worn.raster, seed, notices, notUnderstood: [] } });
  });
}
