import type { JsonObject } from '../model/model-folder.ts';

/** Between the numbers of the VAE and those of the denoiser: `denoiser = (vae − shift) · factor`. */
export interface VaeScaling {
  readonly factor: number;
  readonly shift: number;
}

/**
 * @param config of a VAE, or empty.
 * @param fallbackFactor what diffusers assumes where the configuration is silent.
 */
export function vaeScalingOf(config: JsonObject, fallbackFactor: number): VaeScaling {
  return { factor: Number(config['scaling_factor'] ?? fallbackFactor), shift: Number(config['shift_factor'] ?? 0) };
}
