"""Records final latents and pictures of diffusers' own pipelines on the tiny models, as test data for Limner's pipelines.

Usage: python parity_golden.py [MODEL…]   (writes tests/models/parity/golden.json, and the models that are named)
"""
import json
import sys

import diffusers
import numpy as np
import PIL.Image
import torch
from diffusers.models.autoencoders.vae import DiagonalGaussianDistribution

import parity_models
from limner_noise import seeded_noise

OUT = parity_models.ROOT / 'tests/models/parity'
PROMPT = 'a red circle on a blue background'
NEGATIVE = 'a green ring'
SEED = 7
STEPS = 5
SIDE = parity_models.SIDE_PX
BETAS = parity_models.BETAS


class CountedNoise:
    """In the place of randn_tensor: Limner's noise, one draw after the other."""

    def __init__(self):
        self.draws = -1

    def __call__(self, shape, **_):
        self.draws += 1
        return torch.from_numpy(seeded_noise(SEED, self.draws, tuple(shape)))


def use_counted_noise():
    noise = CountedNoise()
    for module in list(sys.modules.values()):
        if getattr(module, '__name__', '').startswith('diffusers.') and 'randn_tensor' in vars(module):
            module.randn_tensor = noise
    DiagonalGaussianDistribution.sample = lambda self, generator=None: self.mode()


def picture():
    y, x, c = np.mgrid[0:SIDE, 0:SIDE, 0:3]
    return PIL.Image.fromarray(((x * 3 + y * 2 + c * 60) % 256).astype(np.uint8))


def mask():
    values = np.zeros((SIDE, SIDE), np.uint8)
    values[16:48, 8:40] = 255
    return PIL.Image.fromarray(values)


SCHEDULERS = [
    ('DDIMScheduler', {**BETAS, 'clip_sample': False, 'set_alpha_to_one': False, 'steps_offset': 1}),
    ('PNDMScheduler', {**BETAS, 'skip_prk_steps': True, 'set_alpha_to_one': False, 'steps_offset': 1}),
    ('EulerDiscreteScheduler', {**BETAS, 'timestep_spacing': 'leading', 'steps_offset': 1}),
    ('EulerAncestralDiscreteScheduler', {**BETAS, 'timestep_spacing': 'linspace'}),
    ('DPMSolverMultistepScheduler', BETAS),
    ('DPMSolverMultistepScheduler', {**BETAS, 'use_karras_sigmas': True}),
    ('UniPCMultistepScheduler', BETAS),
    ('LCMScheduler', {**BETAS, 'clip_sample': False}),
    ('TCDScheduler', BETAS),
]
#: Limner takes models that come with these for distilled, and leaves guidance off.
DISTILLED = ['LCMScheduler', 'TCDScheduler']
FLOW = [('FlowMatchEulerDiscreteScheduler', {'shift': 3.0})]
DYNAMIC_FLOW = [('FlowMatchEulerDiscreteScheduler', {'shift': 3.0, 'use_dynamic_shifting': True})]
#: Solvers in log-SNR walk flow levels, too; with pictures diffusers' pipelines want what these lack (`scale_noise`).
FLOW_SOLVERS = [(name, {'use_flow_sigmas': True, 'flow_shift': 3.0, 'prediction_type': 'flow_prediction'})
                for name in ('DPMSolverMultistepScheduler', 'UniPCMultistepScheduler')]
LCM = [run for run in SCHEDULERS if run[0] == 'LCMScheduler']

#: model, which of diffusers' pipelines runs it, what it starts from, guidance, schedulers
RUNS = [
    ('stable_diffusion', 'StableDiffusionPipeline', 'text', 5.0, SCHEDULERS),
    ('stable_diffusion', 'StableDiffusionImg2ImgPipeline', 'picture', 5.0, SCHEDULERS),
    ('stable_diffusion', 'StableDiffusionInpaintPipeline', 'mask', 5.0, SCHEDULERS),
    ('stable_diffusion_inpainting', 'StableDiffusionInpaintPipeline', 'mask', 5.0, SCHEDULERS),
    ('latent_consistency', 'LatentConsistencyModelPipeline', 'text', 8.5, LCM),
    ('latent_consistency', 'LatentConsistencyModelImg2ImgPipeline', 'picture', 8.5, LCM),
    ('stable_diffusion_xl', 'StableDiffusionXLPipeline', 'text', 5.0, SCHEDULERS),
    ('stable_diffusion_xl', 'StableDiffusionXLImg2ImgPipeline', 'picture', 5.0, SCHEDULERS),
    ('stable_diffusion_xl', 'StableDiffusionXLInpaintPipeline', 'mask', 5.0, SCHEDULERS),
    ('stable_diffusion_3', 'StableDiffusion3Pipeline', 'text', 5.0, FLOW + FLOW_SOLVERS),
    ('stable_diffusion_3', 'StableDiffusion3Img2ImgPipeline', 'picture', 5.0, FLOW),
    ('stable_diffusion_3', 'StableDiffusion3InpaintPipeline', 'mask', 5.0, FLOW),
    ('flux', 'FluxPipeline', 'text', 3.5, FLOW + DYNAMIC_FLOW),
    ('flux', 'FluxImg2ImgPipeline', 'picture', 3.5, FLOW + DYNAMIC_FLOW),
    ('flux', 'FluxInpaintPipeline', 'mask', 3.5, FLOW + DYNAMIC_FLOW),
]


def record(base, model, kind, start, guidance, name, config):
    pipeline = getattr(diffusers, kind)(**accepted(getattr(diffusers, kind), base.components))
    pipeline.scheduler = getattr(diffusers, name)(**config)
    if name in DISTILLED and model != 'latent_consistency':
        guidance = 1.0
    pipeline.set_progress_bar_config(disable=True)
    arguments = dict(prompt=PROMPT, guidance_scale=guidance, num_inference_steps=STEPS, output_type='latent')
    if not kind.startswith(('LatentConsistency', 'Flux')):
        arguments['negative_prompt'] = NEGATIVE
    if start == 'text' or 'Inpaint' in kind:
        arguments |= dict(width=SIDE, height=SIDE)
    if start == 'picture':
        arguments |= dict(image=picture(), strength=0.6)
    if start == 'mask':
        arguments |= dict(image=picture(), mask_image=mask(), strength=1.0)
    if start == 'picture' and kind.startswith(('StableDiffusion3', 'Flux')):
        arguments |= dict(width=SIDE, height=SIDE)
    if kind.startswith(('StableDiffusion3', 'Flux')):
        arguments['max_sequence_length'] = parity_models.T5_TOKENS
    if name == 'TCDScheduler':
        arguments['eta'] = 0.3
    use_counted_noise()
    with torch.no_grad():
        latents = pipeline(**arguments).images
        if kind.startswith('Flux'):
            latents = pipeline._unpack_latents(latents, SIDE, SIDE, pipeline.vae_scale_factor)
        vae = pipeline.vae.config
        decoded = pipeline.vae.decode(latents / vae.scaling_factor + (vae.shift_factor or 0.0)).sample
    return {'model': model, 'pipeline': kind, 'start': start, 'guidanceScale': guidance, 'scheduler': {'_class_name': name, **config},
            'latents': rounded(latents), 'pixels': rounded(decoded.clamp(-1, 1).flatten()[::97])}


def accepted(kind, components):
    import inspect
    names = inspect.signature(kind.__init__).parameters
    return {**{name: part for name, part in components.items() if name in names},
            **({'requires_safety_checker': False} if 'requires_safety_checker' in names else {})}


def rounded(tensor):
    return [float(f'{float(value):.6g}') for value in tensor.flatten()]


if __name__ == '__main__':
    bases = {}
    for model in dict.fromkeys(run[0] for run in RUNS):
        bases[model] = getattr(parity_models, model)()
        if model in sys.argv:
            parity_models.export(bases[model], OUT / model)
    entries = [record(bases[model], model, kind, start, guidance, *scheduler) for model, kind, start, guidance, schedulers in RUNS for scheduler in schedulers]
    lines = ',\n'.join(json.dumps(entry) for entry in entries)
    (OUT / 'golden.json').write_text(f'{{"diffusers": "{diffusers.__version__}", "prompt": "{PROMPT}", "negativePrompt": "{NEGATIVE}", "seed": {SEED}, "steps": {STEPS}, "runs": [\n{lines}\n]}}\n')
    print(len(entries), 'runs')
