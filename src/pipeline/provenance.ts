import type { DigitalSourceType } from '../core/digital-source.ts';
import type { EncodedImage } from '../core/image.ts';

/** What pictures say about their making, as configured. */
export interface Provenance {
  /** Secrets of watermarks, with a name for each: the first marks pictures, all are tried when one is checked. */
  watermarkKeys(): Promise<readonly { readonly id: string; readonly secret: string }[]>;
  /** Whether files are labelled as made by a machine (IPTC and XMP). */
  readonly labels: boolean;
  /** Whether labels also state prompt, seed, model and scene. */
  readonly generationParameters: boolean;
  /** Adds signed Content Credentials to a file that can carry them; absent: they are off. */
  readonly sign?: (
    file: EncodedImage,
    digitalSourceType: DigitalSourceType,
    watermarked: boolean,
  ) => Promise<EncodedImage>;
}
