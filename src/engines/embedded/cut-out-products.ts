import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Raster } from '../../core/image.ts';
import type { CutOut } from './darkroom/backdrop/cut-out.ts';
import type { RenderPool } from './render-pool.ts';

const FIELD = 'instances[0].productImages';

/**
 * A product as each picture shows it; pictures in which nothing is found count for nothing.
 *
 * @throws LimnerError `FIELD_INVALID` when it is found in none.
 */
export async function cutOutProducts(
  pool: RenderPool,
  products: readonly Raster[],
  signal: AbortSignal,
): Promise<CutOut[]> {
  const found = await Promise.all(products.map((picture) => pool.render('cut-product', { picture }, signal, () => {})));
  const views = found.flatMap(({ cut }) => (cut ? [cut] : []));
  if (views.length > 0) return views;
  const message = `No product was found that stands out from its background in ${FIELD}. Send a mask of it (productImages[].mask.image) or a PNG with transparency.`;
  throw new LimnerError('FIELD_INVALID', message, { field: FIELD });
}
