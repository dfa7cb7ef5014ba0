import type { ModelFolder } from '../model/model-folder.ts';
import type { Network, Tensors } from '../onnx/network.ts';
import type { NetworkSlot } from '../onnx/network-slot.ts';
import type { LatentShape } from './latent-shape.ts';

/** What a prompt tells the denoiser: tensors by the names of its inputs. */
export interface PromptConditioning {
  readonly tensors: Tensors;
  /** The end of the prompt was beyond what the text encoders read. */
  readonly isCut: boolean;
}

/** Turns texts, sizes and settings into inputs of the denoiser. */
export interface Conditioner {
  encode(prompt: string, role: 'positive' | 'negative'): Promise<PromptConditioning>;
  /** Inputs that do not depend on the text. */
  settings(shape: LatentShape, guidanceScale: number, denoiser: Network): Tensors;
  /** Puts the text encoders away until they are needed again. */
  release(): Promise<void>;
}

export interface ConditionerParts {
  readonly folder: ModelFolder;
  slot(part: string): NetworkSlot;
}
