/** What a model is for in Limner. */
export type ModelJob = 'diffusion' | 'upscale' | 'segment' | 'translate' | 'screen';

/** A model that is known to fit, with what one wants to know before a download. */
export interface CatalogueEntry {
  /** Short name for the command line. */
  readonly id: string;
  readonly title: string;
  readonly job: ModelJob;
  /** What it can do, for people. */
  readonly can: string;
  readonly repository: string;
  /** The commit that the facts here were read from. Absent: not known in full, so that the newest is taken and then pinned. */
  readonly commit?: string;
  /** Patterns of the files that are needed, see `select-files.ts`. Absent: what ONNX Runtime needs. */
  readonly files?: readonly string[];
  /** Licence id as on the model's card; absent where the card states none. */
  readonly licence?: string;
  /** What else is to be known of its licence. */
  readonly licenceNote?: string;
  /** Bytes of the files, as rounded by the hub's pages. */
  readonly downloadBytes: number;
  /** The sizes were computed from the architecture, not read. */
  readonly isSizeEstimated?: boolean;
  readonly weights: 'float32' | 'float16' | 'int8';
  /** Side of the pictures it was trained on, in pixels. */
  readonly sidePx?: number;
  /** How many times larger it makes pictures. */
  readonly factor?: 2 | 3 | 4;
  /** Denoising steps that it wants; 1–8 for distilled models. */
  readonly steps?: number;
}
