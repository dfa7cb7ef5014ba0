import type { ImageSource, Mask, PixelSize, Raster } from '../../core/image.ts';
import type { ResolvedOperation } from '../../core/models/resolved-operation.ts';
import type { EngineOperation, PictureOrigin, SegmentTask } from '../../engine/task.ts';
import type { ScribbleMasks } from '../../imaging/masks/read-scribbles.ts';
import type { Enhanced } from '../states.ts';
import type { EngineJob } from './engine-job.ts';

/** What preparing a request may use. */
export interface PreparePorts {
  /**
   * Pixels of a caller's picture.
   *
   * @throws LimnerError `IMAGE_INVALID`, `IMAGE_TOO_LARGE`, or `FIELD_UNSUPPORTED` for an object without a bucket.
   */
  decode(source: ImageSource, field: string): Promise<Raster>;
  /** Likewise, together with whether the file's format keeps pixels exactly. */
  decodeMask(source: ImageSource, size: PixelSize, field: string): Promise<Mask>;
  /**
   * The strokes of a caller's scribble, at a picture's size.
   *
   * @throws LimnerError `FIELD_INVALID` when there is no stroke on what is meant.
   */
  decodeScribbles(source: ImageSource, size: PixelSize, field: string): Promise<ScribbleMasks>;
  /** What a caller's picture file claims of its making; nothing where it claims nothing. */
  originOf(source: ImageSource, field: string): Promise<PictureOrigin | undefined>;
  /** The masks that the engine in charge of segmentation finds in a picture; possibly none. */
  segment(task: Omit<SegmentTask, 'modelId'>): Promise<readonly Mask[]>;
  readonly wantLabelMaps: boolean;
}

/** A request for one operation. */
export type SeededFor<Kind extends EngineOperation> = Enhanced & {
  readonly operation: Extract<ResolvedOperation, { readonly kind: Kind }>;
};

/** Makes requests of one operation ready. */
export type PrepareJob<Kind extends EngineOperation> = (
  request: SeededFor<Kind>,
  ports: PreparePorts,
) => Promise<EngineJob>;
