import type { DrawSettings, Graph, Link, ModelParts } from './graph.ts';

const SAMPLER = 'euler';
/** Without a second pass the sampler's own guidance is off. */
const NO_GUIDANCE = 1;

/** Where sampling begins and what it is told. */
export interface Conditions {
  readonly positive: Link;
  readonly negative: Link;
  readonly latent: Link;
}

/** The nodes that turn noise into the latent of a picture; the last is called `drawing`. */
export function sampling(parts: ModelParts, settings: DrawSettings, conditions: Conditions): Graph {
  return parts.schedule === 'by-size'
    ? samplingBySize(parts, settings, conditions)
    : samplingAtOnce(parts, parts.schedule, settings, conditions);
}

function cfgOf({ guidance }: ModelParts, settings: DrawSettings): number {
  return guidance === 'read-by-model' ? NO_GUIDANCE : settings.guidance;
}

function samplingAtOnce(
  parts: ModelParts,
  scheduler: string,
  settings: DrawSettings,
  { positive, negative, latent }: Conditions,
): Graph {
  const { seed, steps } = settings;
  return {
    drawing: {
      class_type: 'KSampler',
      inputs: {
        model: parts.model,
        positive,
        negative,
        latent_image: latent,
        seed,
        steps,
        cfg: cfgOf(parts, settings),
        sampler_name: SAMPLER,
        scheduler,
        denoise: 1,
      },
    },
  };
}

/** FLUX.2's noise levels depend on the picture's size, which only a node of its own knows. */
function samplingBySize(parts: ModelParts, settings: DrawSettings, { positive, negative, latent }: Conditions): Graph {
  const { seed, steps, widthPx: width, heightPx: height } = settings;
  return {
    noise: { class_type: 'RandomNoise', inputs: { noise_seed: seed } },
    sampler: { class_type: 'KSamplerSelect', inputs: { sampler_name: SAMPLER } },
    sigmas: { class_type: 'Flux2Scheduler', inputs: { steps, width, height } },
    guider: {
      class_type: 'CFGGuider',
      inputs: { model: parts.model, positive, negative, cfg: cfgOf(parts, settings) },
    },
    drawing: {
      class_type: 'SamplerCustomAdvanced',
      inputs: {
        noise: ['noise', 0],
        guider: ['guider', 0],
        sampler: ['sampler', 0],
        sigmas: ['sigmas', 0],
        latent_image: latent,
      },
    },
  };
}
