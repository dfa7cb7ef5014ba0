/** A ComfyUI workflow in the form that its interface takes: nodes by id. */
export type Graph = Readonly<Record<string, GraphNode>>;

export interface GraphNode {
  readonly class_type: string;
  /** Values, or `[node id, output number]`. */
  readonly inputs: Readonly<Record<string, GraphValue>>;
}

export type GraphValue = string | number | boolean | Link;
export type Link = readonly [nodeId: string, output: number];

/** Id of the node whose pictures are the result. */
export const RESULT_NODE = 'result';

/** Where the nodes of a model's parts are. */
export interface ModelParts {
  readonly nodes: Graph;
  readonly model: Link;
  readonly clip: Link;
  readonly vae: Link;
  /** Makes the latent that an empty picture begins with. */
  readonly emptyLatentNode: 'EmptyLatentImage' | 'EmptySD3LatentImage' | 'EmptyFlux2LatentImage';
  /** Name of a schedule of noise, or the one that FLUX.2 computes from the picture's size. */
  readonly schedule: 'normal' | 'simple' | 'by-size';
  /** How a guidance scale is applied: by two passes, or as a number that a distilled model reads. */
  readonly guidance: 'two-passes' | 'read-by-model';
}

/** What one picture is drawn from. */
export interface DrawSettings {
  readonly prompt: string;
  readonly negativePrompt: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly seed: number;
  readonly steps: number;
  readonly guidance: number;
  /** Names of uploaded pictures, for filling the masked place. */
  readonly inpaint?: { readonly picture: string; readonly mask: string };
  /** Names of uploaded pictures that a model which follows instructions looks at, in their order. */
  readonly shown?: readonly string[];
}
