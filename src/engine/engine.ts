import type { EngineMedium } from '../core/digital-source.ts';
import type { EncodedImage, LabelMap, Mask, PixelSize, Raster } from '../core/image.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Weights } from '../core/licence.ts';
import type { Notice } from '../core/notice.ts';
import type { EditMode, OperationKind, SegmentMode } from '../core/operation.ts';
import type { Clock, Logger } from '../core/ports.ts';
import type { StepCount } from '../core/progress.ts';
import type { Depiction } from '../core/safety.ts';
import type { EngineTasks, TaskReference } from './task.ts';

/** Version of this contract. An engine states the one it was written for; the registry refuses others. */
export const ENGINE_CONTRACT_VERSION = 1;

/**
 * What makes pictures. An engine says what it can do as data, before work starts, and offers one function per
 * operation it supports; an absent function is the answer "not supported".
 */
export interface Engine {
  /** Stable name used in configuration, logs and answers: `embedded`, `diffusion`, … */
  readonly id: string;
  readonly contractVersion: typeof ENGINE_CONTRACT_VERSION;
  /** What this engine can do when it serves `modelId`. Pure: asked before every piece of work. */
  describe(modelId: string): EngineCapabilities;
  /** Whether it can work just now; absent: always, once it is open. Told from what it knows, without asking anyone. */
  availability?(): EngineAvailability;
  /** The last lines that its server wrote, for the operator alone: they may hold prompts. */
  diagnose?(): readonly string[];
  readonly handlers: EngineHandlers;
  /** Loads what the first picture needs. Called once, before any handler. */
  open(context: EngineOpenContext): Promise<void>;
  /** Releases threads, memory and files. Running handlers have ended by then. */
  close(): Promise<void>;
}

/** Whether an engine can work; `reason` is one plain sentence for whoever waits for it. */
export type EngineAvailability = { readonly available: true } | { readonly available: false; readonly reason: string };

export type EngineHandlers = { readonly [K in keyof EngineTasks]?: EngineHandler<EngineTasks[K]> };

/** Makes the pictures of one task, reporting progress on the way. Ends early, throwing, when the signal aborts. */
export type EngineHandler<Task> = (task: Task, context: EngineContext) => AsyncIterable<EngineEvent>;

export interface EngineOpenContext {
  readonly logger: Logger;
  readonly clock: Clock;
}

export interface EngineContext extends EngineOpenContext {
  readonly signal: AbortSignal;
  /** When the caller stops waiting, in milliseconds since the Unix epoch. */
  readonly deadlineMs?: number;
  /** Someone looks at previews; without it there is no need to make any. */
  readonly wantPreviews?: boolean;
}

export type EngineEvent =
  | EngineProgress
  | { readonly kind: 'image'; readonly imageIndex: number; readonly image: EngineImage }
  | { readonly kind: 'mask'; readonly maskIndex: number; readonly mask: EngineMask };

/** How far one picture is. */
export interface EngineProgress {
  readonly kind: 'progress';
  readonly imageIndex: number;
  /** What is being done, in one or two words. */
  readonly stage: string;
  /** 0–1 of the whole picture; never falls. */
  readonly fraction: number;
  /** Steps of the stage, for engines that work in steps. */
  readonly steps?: StepCount;
  /** The picture as it looks so far, in few pixels. The pipeline makes a file of it when someone looks, else drops it. */
  readonly preview?: Raster;
}

/** One picture as the engine made it; the pipeline converts it only if it must. */
export interface EngineImage {
  /** Handed over: the engine keeps no hold of the bytes, and no other picture has them. */
  readonly pixels: Raster | EncodedImage;
  /** Set where an instruction asks for a part of the picture: it then has a size of its own. */
  readonly isPart?: boolean;
  readonly seed: number;
  readonly notices: readonly Notice[];
  /** How it was made, where the engine has several ways: `lanczos3`, `onnxruntime-node`, … */
  readonly method?: string;
  /** Words of the prompt that the engine did not take into account. Empty when it understood everything. */
  readonly notUnderstood: readonly string[];
  /** How the engine understood the prompt, as JSON; for the picture's metadata. */
  readonly scene?: object;
  /** Present when the task asked for it and the engine knows what it drew. */
  readonly labelMap?: LabelMap;
  /** Whether people, and which, are in the picture; absent when the engine cannot tell what it made. */
  readonly depicts?: Depiction;
}

/** One mask of a segmentation and what it shows. */
export interface EngineMask {
  /** Of the picture's size; soft values where the engine has them. */
  readonly mask: Mask;
  readonly labels: readonly { readonly label: string /** 0–1. */; readonly score: number }[];
}

/** How faithfully an engine follows a setting. */
export type Support = 'exact' | 'best-effort' | 'none';

/** What an engine can do for one model id, as data. */
export interface EngineCapabilities {
  readonly operations: readonly OperationKind[];
  readonly minSize: PixelSize;
  readonly maxSize: PixelSize;
  /** Pictures one handler call can make; the pipeline splits larger requests. */
  readonly imagesPerCall: number;
  readonly seed: Support;
  readonly negativePrompt: Support;
  readonly mask: Support;
  /** Ways of editing that it offers; empty for engines without the operation. */
  readonly editModes: readonly EditMode[];
  /** Ways of segmenting that it offers; absent: all, as far as any engine can. */
  readonly segmentModes?: readonly SegmentMode[];
  readonly guidanceScale: Support;
  /** The steps that an edit asks for. Default none: it does not work in steps, or in its own. */
  readonly baseSteps?: Support;
  /** Languages that prompts may be in, as tags; absent when any text is taken as it is. */
  readonly promptLanguages?: readonly LanguageTag[];
  /** Whether each picture of a call may have a prompt of its own (`GenerateTask.prompts`). Default false. */
  readonly promptPerImage?: boolean;
  /** What kind of medium it makes from nothing: `trainedAlgorithmicMedia` where a trained network draws. */
  readonly digitalSourceType: EngineMedium;
  /** The model that draws and its licence, where there is one. */
  readonly weights?: Weights;
  /** Reference images an edit may carry. */
  readonly maxReferences: number;
  /** Kinds of references that it can use; absent: all. */
  readonly referenceKinds?: readonly TaskReference['kind'][];
  /** Estimated peak working memory of one picture at `maxSize`, in bytes. */
  readonly memoryBytes: number;
}
