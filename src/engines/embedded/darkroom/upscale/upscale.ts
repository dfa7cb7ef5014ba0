import type { PixelSize, Raster } from '../../../../core/image.ts';
import { enhance } from '../enhance/enhance.ts';
import { LANCZOS3 } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import { bleedColours } from './bleed-colours.ts';
import { type Enlarged, enlargeByNetwork, type TileWatch } from './enlarge-by-network.ts';
import type { NetworkRuntime, SuperResolution } from './network.ts';
import { networkSteps } from './network-steps.ts';
import { applyShare, networkShare } from './preservation.ts';

type Opaque = Raster & { readonly channels: 3 };

export interface UpscaleRequest {
  readonly picture: Raster;
  readonly size: PixelSize;
  /** Take out noise and JPEG blocks first. */
  readonly enhanceInputImage: boolean;
  /** 0–1, see {@link networkShare}. */
  readonly imagePreservationFactor: number;
}

/** A runtime of the network, with the name of a network of the operator's, or plain resampling. */
export type UpscaleMethod = NetworkRuntime | `${NetworkRuntime} ${string}` | 'lanczos3';

export interface Upscaled {
  readonly raster: Raster;
  /** What did the work: a runtime of the network, or plain resampling. */
  readonly method: UpscaleMethod;
}

/**
 * Enlarges a picture to exactly `size`. With a network its colours gain detail, otherwise they are resampled; alpha is
 * always resampled. A picture that is as large already is only resampled.
 *
 * @param watch called with the part that is done; may throw to end the work.
 */
export async function upscale(
  { picture, size, enhanceInputImage, imagePreservationFactor }: UpscaleRequest,
  network: SuperResolution | undefined,
  watch: TileWatch,
): Promise<Upscaled> {
  const given: Opaque = picture.channels === 4 ? bleedColours(picture) : { ...picture, channels: 3 };
  const colours = enhanceInputImage ? enhance(given) : given;
  const share = networkShare(imagePreservationFactor);
  const steps = networkSteps(colours, size, network?.factors);
  const useNetwork = network !== undefined && share > 0 && steps.length > 0;
  const enlarged = useNetwork ? await bySteps(colours, size, steps, network, watch) : plainly(colours, size, watch);
  if (useNetwork && share !== 1)
    applyShare(
      enlarged,
      plainly(colours, size, () => watch(1)),
      share,
    );
  const method = useNetwork ? methodOf(network) : 'lanczos3';
  return {
    raster: picture.channels === 4 ? withAlpha(enlarged, picture, size) : { ...size, channels: 3, data: enlarged },
    method,
  };
}

function methodOf({ runtime, name }: SuperResolution): UpscaleMethod {
  return name === undefined ? runtime : `${runtime} ${name}`;
}

async function bySteps(
  picture: Opaque,
  size: PixelSize,
  steps: readonly (2 | 3 | 4)[],
  network: SuperResolution,
  watch: TileWatch,
): Promise<Uint8Array<ArrayBuffer>> {
  let enlarged: Enlarged | undefined;
  for (const [index, factor] of steps.entries()) {
    enlarged = await enlargeByNetwork(enlarged ?? picture, factor, network, (fraction) =>
      watch((index + fraction) / steps.length),
    );
  }
  return enlarged && isOfSize(enlarged, size) ? enlarged.data : plainly(enlarged ?? picture, size, () => watch(1));
}

function plainly(picture: Opaque, size: PixelSize, watch: TileWatch): Uint8Array<ArrayBuffer> {
  return isOfSize(picture, size)
    ? new Uint8Array(picture.data)
    : resample(picture, size, { kernel: LANCZOS3, onRow: watch });
}

function isOfSize({ widthPx, heightPx }: Raster, size: PixelSize): boolean {
  return widthPx === size.widthPx && heightPx === size.heightPx;
}

function withAlpha(colours: Uint8Array, { data, widthPx, heightPx }: Raster, size: PixelSize): Raster {
  const given = new Uint8Array(widthPx * heightPx);
  for (let i = 0; i < given.length; i++) given[i] = data[i * 4 + 3];
  const alpha = resample({ widthPx, heightPx, channels: 1, data: given }, size, { kernel: LANCZOS3 });
  const result = new Uint8Array(alpha.length * 4);
  for (let i = 0; i < alpha.length; i++) {
    result[i * 4] = colours[i * 3];
    result[i * 4 + 1] = colours[i * 3 + 1];
    result[i * 4 + 2] = colours[i * 3 + 2];
    result[i * 4 + 3] = alpha[i];
  }
  return { ...size, channels: 4, data: result };
}
