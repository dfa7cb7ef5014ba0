"""Limner's counter-based noise (src/engines/diffusion/noise), written again with other means."""
from statistics import NormalDist

import numpy as np

KEY_OF_LATENTS = 0x6C61746E
MASK = 0xFFFFFFFF


def philox(counter, key):
    a, b, c, d = counter
    k0, k1 = key
    for _ in range(10):
        left, right = 0xD2511F53 * a, 0xCD9E8D57 * c
        a, b, c, d = (right >> 32) ^ b ^ k0, right & MASK, (left >> 32) ^ d ^ k1, left & MASK
        k0, k1 = (k0 + 0x9E3779B9) & MASK, (k1 + 0xBB67AE85) & MASK
    return a, b, c, d


def seeded_noise(seed, draw, shape):
    count = int(np.prod(shape))
    normal = NormalDist()
    values = []
    for block in range((count + 3) // 4):
        values += [normal.inv_cdf((word + 0.5) / 2**32) for word in philox((block, draw, 0, 0), (seed, KEY_OF_LATENTS))]
    return np.array(values[:count], dtype=np.float32).reshape(shape)
