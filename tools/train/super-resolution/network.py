"""
The super-resolution network: 3x3 convolutions of 48 channels in four residual blocks, one head with pixel shuffle per
factor, and beside it a linear 5x5 path that starts as bicubic interpolation, so that the rest has only to learn what
interpolation lacks. 212k parameters with all three heads. A pixel of the answer sees 10 pixels around its own.
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

CHANNELS = 48
BLOCKS = 4
FACTORS = (2, 3, 4)


def _cubic(distance, a=-0.5):
    """Keys' cubic kernel."""
    d = abs(distance)
    if d <= 1:
        return (a + 2) * d**3 - (a + 3) * d**2 + 1
    return a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a if d < 2 else 0.0


def _bicubic_phases(factor):
    """Weights of five samples for each of `factor` places between two pixels."""
    weights = np.zeros((factor, 5))
    for phase in range(factor):
        centre = (phase + 0.5) / factor - 0.5
        for tap in range(5):
            weights[phase, tap] = _cubic(tap - 2 - centre)
    return weights / weights.sum(1, keepdims=True)


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1)
        self.p = nn.PReLU(CHANNELS)
        self.b = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1)
        self.b.weight.data *= 0.3

    def forward(self, x):
        return x + self.b(self.p(self.a(x)))


class Network(nn.Module):
    """Takes `n x 3 x h x w` in 0-1 and a factor; gives `n x 3 x (factor h) x (factor w)`."""

    def __init__(self):
        super().__init__()
        self.i = nn.Conv2d(3, CHANNELS, 3, padding=1)
        self.body = nn.Sequential(*[Block() for _ in range(BLOCKS)])
        self.pr = nn.PReLU(CHANNELS)
        self.head = nn.ModuleDict({str(k): nn.Conv2d(CHANNELS, 3 * k * k, 3, padding=1) for k in FACTORS})
        self.lin = nn.ModuleDict({str(k): nn.Conv2d(3, 3 * k * k, 5, bias=False) for k in FACTORS})
        for factor in FACTORS:
            self._start_as_bicubic(factor)

    def _start_as_bicubic(self, factor):
        head = self.head[str(factor)]
        head.weight.data *= 0.05
        head.bias.data.zero_()
        phases = _bicubic_phases(factor)
        weight = self.lin[str(factor)].weight.data.zero_()
        for channel in range(3):
            for y in range(factor):
                for x in range(factor):
                    kernel = torch.tensor(np.outer(phases[y], phases[x]))
                    weight[channel * factor * factor + y * factor + x, channel] = kernel

    def forward(self, x, factor):
        features = self.pr(self.body(self.i(x - 0.5)))
        interpolated = self.lin[str(factor)](F.pad(x, (2, 2, 2, 2), mode="replicate"))
        return F.pixel_shuffle(self.head[str(factor)](features) + interpolated, factor)
