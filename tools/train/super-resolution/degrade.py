"""Small versions of the synthetic pictures: what the network is shown."""

import io

import numpy as np
from PIL import Image

FIRST_SEED = 777
CLEAN_SEED = 99
ANY_KERNEL = [Image.BICUBIC, Image.BICUBIC, Image.LANCZOS, Image.BOX, Image.BILINEAR]
GOOD_KERNEL = [Image.BICUBIC, Image.BICUBIC, Image.LANCZOS, Image.BOX]


def robust(pictures, factor):
    """Shrunk by any kernel; every eighth with noise, every fifth as a JPEG of quality 75 to 96."""
    small = []
    for index, picture in enumerate(pictures):
        rng = np.random.default_rng([FIRST_SEED + index, factor])
        pixels = _shrink(picture, factor, ANY_KERNEL[rng.integers(5)]).astype(np.float32)
        chance = rng.random()
        if chance < 0.12:
            pixels = pixels + rng.normal(0, rng.uniform(0.5, 3), pixels.shape)
        pixels = np.clip(pixels + 0.5, 0, 255).astype(np.uint8)
        small.append(_as_jpeg(rng, pixels) if chance > 0.80 else pixels)
    return np.stack(small)


def clean(pictures, factor):
    """Shrunk by a good kernel, and nothing else."""
    rng = np.random.default_rng([CLEAN_SEED, factor])
    return np.stack([_shrink(picture, factor, GOOD_KERNEL[rng.integers(4)]) for picture in pictures])


def _shrink(picture, factor, kernel):
    side = picture.shape[0] // factor
    return np.asarray(Image.fromarray(picture).resize((side, side), kernel))


def _as_jpeg(rng, pixels):
    file = io.BytesIO()
    quality = int(rng.integers(75, 97))
    Image.fromarray(pixels).save(file, "JPEG", quality=quality, subsampling=int(rng.integers(0, 3)))
    return np.asarray(Image.open(file).convert("RGB"))
