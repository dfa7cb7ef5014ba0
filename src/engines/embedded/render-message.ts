import type { MessagePort } from 'node:worker_threads';
import type { LabelMap, PixelSize, Raster } from '../../core/image.ts';
import type { Depiction } from '../../core/safety.ts';
import type { PictureOrigin } from '../../engine/task.ts';
import type { CutOut } from './darkroom/backdrop/cut-out.ts';
import type { EditOrder, EditResult } from './darkroom/edit/editor.ts';
import type { RecontextOrder } from './darkroom/recontext/recontext.ts';
import type { Wanted } from './darkroom/segment/questions.ts';
import type { Segmentation } from './darkroom/segment/segmentation.ts';
import type { TriedOn, TryOnOrder } from './darkroom/try-on/try-on.ts';
import type { NetworkFile } from './darkroom/upscale/network.ts';
import type { Upscaled, UpscaleRequest } from './darkroom/upscale/upscale.ts';
import type { CrewMemory } from './illustrator/crew/thread-crew.ts';
import type { Scene } from './illustrator/scene.ts';
import type { OwnPicture } from './own-picture/own-picture.ts';
import type { StopFlag } from './stop-flag.ts';

/** Work that render threads do, by name: what goes in, what comes back. Each has a module that does it. */
export interface RenderJobs {
  readonly illustrate: { readonly input: IllustrateInput; readonly output: RenderedPicture };
  /** Another thread's share of an `illustrate`, with the same input. */
  readonly assist: { readonly input: AssistInput; readonly output: null };
  readonly segment: { readonly input: SegmentInput; readonly output: Segmentation };
  readonly redraw: { readonly input: RedrawInput; readonly output: OwnPicture };
  readonly upscale: { readonly input: UpscaleInput; readonly output: Upscaled };
  readonly 'cut-product': { readonly input: CutProductInput; readonly output: CutProductOutput };
  readonly recontext: { readonly input: RecontextOrder; readonly output: RecontextOutput };
  readonly 'try-on': { readonly input: TryOnOrder; readonly output: TriedOn };
  readonly edit: { readonly input: EditOrder; readonly output: EditResult };
}

export type RenderJobName = keyof RenderJobs;
export type InputOf<Name extends RenderJobName> = RenderJobs[Name]['input'];
export type OutputOf<Name extends RenderJobName> = RenderJobs[Name]['output'];

/** One piece of work as it travels to a render thread. */
export interface RenderMessage<Name extends RenderJobName = RenderJobName> {
  readonly job: Name;
  readonly input: InputOf<Name>;
  /** Where the thread reports progress while it works. */
  readonly progress: MessagePort;
  readonly stop: StopFlag;
}

/** Sent over {@link RenderMessage.progress}. */
export interface RenderProgress {
  readonly stage: string;
  /** 0–1 of this piece of work. */
  readonly fraction: number;
}

/** One picture to draw of what was understood of a prompt. */
export interface IllustrateInput {
  readonly scene: Scene;
  readonly style?: string;
  readonly size: PixelSize;
  readonly seed: number;
  readonly wantLabelMap: boolean;
  /** What threads that draw it together share; absent for one alone. */
  readonly crew?: CrewMemory;
}

/** A share of a picture: the place in its crew, from 1. */
export interface AssistInput extends IllustrateInput {
  readonly crew: CrewMemory;
  readonly rank: number;
}

/** A picture that says of itself that the illustrator drew it, and from what. */
export interface RedrawInput {
  readonly picture: Raster;
  readonly origin: PictureOrigin;
}

/** One thing to find in a picture. */
export interface SegmentInput {
  readonly picture: Raster;
  readonly wanted: Wanted;
}

/** A picture to enlarge, and the operator's networks for that; none: Limner's own. */
export interface UpscaleInput extends UpscaleRequest {
  readonly networkFiles: readonly NetworkFile[];
}

/** A picture of a product; its alpha, if any, says where. */
export interface CutProductInput {
  readonly picture: Raster;
}

/** Absent: nothing stands out. */
export interface CutProductOutput {
  readonly cut?: CutOut;
}

/** A picture of a product in a scene. */
export type RecontextOutput = Omit<RenderedPicture, 'labelMap' | 'scene'>;

/** What a thread made; buffers are moved, not copied. */
export interface RenderedPicture {
  readonly raster: Raster;
  readonly notUnderstood: readonly string[];
  /** How the prompt was understood; JSON. */
  readonly scene: object;
  readonly labelMap?: LabelMap;
  readonly depicts: Depiction;
}
