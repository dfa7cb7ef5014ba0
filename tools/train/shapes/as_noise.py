"""A network that learned the velocity, made to answer with the noise."""
import diffusers
import numpy as np
import torch
from diffusers.models.unets.unet_2d_condition import UNet2DConditionOutput

import networks


def levels():
    """Share of the picture at each timestep, and the timestep of the learned schedule with as much of it."""
    asked = diffusers.DDPMScheduler(**networks.BETAS).alphas_cumprod.sqrt()
    known = diffusers.DDPMScheduler(**networks.BETAS, rescale_betas_zero_snr=True).alphas_cumprod.sqrt()
    timesteps = np.interp(asked.numpy(), known.numpy()[::-1], np.arange(len(known))[::-1])
    return asked, torch.from_numpy(timesteps.astype(np.float32))


SIGNALS, LEARNED = levels()


class NoiseOfVelocity(diffusers.UNet2DConditionModel):
    """Is asked at the levels of Stable Diffusion 1's schedule; asks itself where the schedule that it learned at has the same level."""

    def forward(self, sample, timestep, encoder_hidden_states, **more):
        index = torch.as_tensor(timestep).round().long().reshape(-1)
        signal = SIGNALS[index].reshape(-1, 1, 1, 1)
        velocity = super().forward(sample, LEARNED[index].expand(len(sample)), encoder_hidden_states, **more).sample
        return UNet2DConditionOutput(sample=(1 - signal ** 2).sqrt() * sample + signal * velocity)


def make():
    return NoiseOfVelocity.from_config(networks.unet().config)
