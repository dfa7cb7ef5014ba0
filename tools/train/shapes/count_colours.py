"""How many prompts a denoiser draws in the right colours while it learns; the service counts anew when it is done (`measure.ts`)."""
import numpy as np
import torch

import networks
import pictures

STEPS, GUIDANCE, CONTRAST, BORDER_PX = 12, 4.0, 60, 2
NAMES = list(pictures.COLOURS)
TONES = np.array(list(pictures.COLOURS.values()), np.float32)


def scenes():
    """Every pair of two colours once, shapes in turn."""
    pairs = [(colour, ground) for colour in NAMES for ground in NAMES if colour != ground]
    return [(pictures.SHAPES[i % len(pictures.SHAPES)], *pair) for i, pair in enumerate(pairs)]


def nearest(colours):
    return NAMES[int(np.argmin(np.linalg.norm(TONES - np.median(colours, 0), axis=1)))]


def shows(picture, colour, ground):
    pixels = (picture.transpose(1, 2, 0).clip(-1, 1) + 1) * 127.5
    inner = slice(BORDER_PX, -BORDER_PX)
    border = np.ones(pixels.shape[:2], bool)
    border[inner, inner] = False
    stands_out = np.linalg.norm(pixels - np.median(pixels[border], 0), axis=2) > CONTRAST
    return nearest(pixels[border]) == ground and stands_out.any() and nearest(pixels[stands_out]) == colour


def count(kind, denoiser, read, autoencoder):
    """The share of right pictures, of all pairs of colours."""
    asked = scenes()
    said = [f'{pictures.article(colour)} {colour} {shape} on {ground}' for shape, colour, ground in asked]
    noise = torch.Generator().manual_seed(9)
    with torch.no_grad():
        text, none = read(said), read([''] * len(said))
        latents = torch.randn(len(said), 4, networks.CELLS, networks.CELLS, generator=noise)
        kind.scheduler.set_timesteps(STEPS)
        for timestep in kind.scheduler.timesteps:
            given = kind.scheduler.scale_model_input(latents, timestep) if hasattr(kind.scheduler, 'scale_model_input') else latents
            times = timestep.expand(len(said))
            told, untold = kind.answer(denoiser, given, times, text), kind.answer(denoiser, given, times, none)
            latents = kind.scheduler.step(untold + GUIDANCE * (told - untold), timestep, latents).prev_sample
    drawn = autoencoder.decode(latents.numpy())
    return sum(shows(picture, colour, ground) for picture, (_, colour, ground) in zip(drawn, asked)) / len(asked)
