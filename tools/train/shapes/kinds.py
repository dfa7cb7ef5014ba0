"""The three kinds of denoisers: what they are asked at a noise level, and what they shall answer."""
import diffusers
import torch
import transformers

import as_noise
import networks


class Velocity:
    """Stable Diffusion 2's: the velocity between picture and noise (arXiv 2202.00512), down to no signal at all."""
    pipeline = diffusers.StableDiffusionPipeline
    make_denoiser = staticmethod(networks.unet)

    def __init__(self):
        settings = dict(**networks.BETAS, prediction_type='v_prediction', rescale_betas_zero_snr=True, timestep_spacing='trailing')
        self.scheduler = diffusers.DDIMScheduler(**settings, clip_sample=False, set_alpha_to_one=False)
        self.levels = diffusers.DDPMScheduler(**settings)

    def readers(self):
        """Tokenizers and text encoders."""
        tokens = networks.tokenizer()
        return [(tokens, networks.text_encoder(transformers.CLIPTextModel, tokens))]

    def noisy(self, clean, noise):
        timestep = torch.randint(0, 1000, (len(clean),))
        return timestep, self.levels.add_noise(clean, noise, timestep), self.levels.get_velocity(clean, noise, timestep)

    def answer(self, denoiser, latents, timestep, text):
        return denoiser(latents, timestep, text[0].last_hidden_state).sample


class Epsilon(Velocity):
    """Stable Diffusion 1's: the noise, from a network that learned the velocity."""
    make_denoiser = staticmethod(as_noise.make)

    def __init__(self):
        self.scheduler = diffusers.DPMSolverMultistepScheduler(**networks.BETAS, steps_offset=1, use_karras_sigmas=True)


class Flow:
    """Stable Diffusion 3's: the way from picture to noise in a straight line, seen by a transformer."""
    pipeline = diffusers.StableDiffusion3Pipeline
    make_denoiser = staticmethod(networks.transformer)

    def __init__(self):
        self.scheduler = diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0)

    def readers(self):
        tokens, words = networks.tokenizer(), networks.t5_tokenizer()
        clips = [(tokens, networks.text_encoder(transformers.CLIPTextModelWithProjection, tokens)) for _ in range(2)]
        return [*clips, (words, networks.t5(words))]

    def noisy(self, clean, noise):
        level = torch.sigmoid(torch.randn(len(clean)) + 0.5)[:, None, None, None]
        return 1000 * level.flatten(), (1 - level) * clean + level * noise, noise - clean

    def answer(self, denoiser, latents, timestep, text):
        *clips, long = text
        states = torch.cat([torch.cat([own.hidden_states[-2] for own in clips], -1), long.last_hidden_state], 1)
        pooled = torch.cat([own.text_embeds for own in clips], -1)
        return denoiser(hidden_states=latents, timestep=timestep, encoder_hidden_states=states, pooled_projections=pooled).sample


KINDS = {'epsilon': Epsilon, 'velocity': Velocity, 'flow': Flow}
