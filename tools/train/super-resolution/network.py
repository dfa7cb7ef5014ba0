"""
The super-resolution network: 3x3 convolutions in four residual blocks of 48 channels that narrow to 32 inside, one head
with pixel shuffle per factor, and beside it a linear 5x5 path that starts as bicubic interpolation, so that the rest has
only to learn what interpolation lacks. 118k weights at x2. Its answer is corrected twice, so that shrinking it gives
what it was shown (iterative back-projection, Irani and Peleg 1991). Without the corrections a pixel of the answer sees 10
pixels around its own, with each of them 4 more.

All activations are ReLU: ONNX Runtime computes them within the convolutions, where PReLU costs a third of the time.
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

CHANNELS = 48
INNER_CHANNELS = 32
BLOCKS = 4
FACTORS = (2, 3, 4)
CORRECTIONS = 2
REACH = 2  # pixels that the linear filters look to each side


def _cubic(distance, a=-0.5):
    """Keys' cubic kernel."""
    d = abs(distance)
    if d <= 1:
        return (a + 2) * d**3 - (a + 3) * d**2 + 1
    return a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a if d < 2 else 0.0


def _enlarging_taps(factor):
    """Weights of five samples for each of `factor` places between two pixels."""
    weights = np.zeros((factor, 5))
    for phase in range(factor):
        centre = (phase + 0.5) / factor - 0.5
        for tap in range(5):
            weights[phase, tap] = _cubic(tap - REACH - centre)
    return weights / weights.sum(1, keepdims=True)


def _shrinking_taps(factor):
    """Weights of the `factor` samples within each of five pixels for the one in the middle."""
    weights = np.zeros((factor, 5))
    for phase in range(factor):
        for tap in range(5):
            weights[phase, tap] = _cubic(tap - REACH + (phase + 0.5) / factor - 0.5)
    return weights / weights.sum()


def _per_colour(taps):
    """Kernels over phases and pixels, one set for each colour: `3 x phases x 1 x 5 x 5`."""
    kernels = [np.outer(down, across) for down in taps for across in taps]
    return torch.tensor(np.stack(kernels), dtype=torch.float32)


def bicubic(factor):
    """Weights of a convolution from 3 channels to the phases of 3 colours that enlarges by bicubic interpolation."""
    phases = factor * factor
    weight = torch.zeros(3 * phases, 3, 5, 5)
    for colour in range(3):
        weight[colour * phases : (colour + 1) * phases, colour] = _per_colour(_enlarging_taps(factor))
    return weight


def shrinking(factor):
    """Weights of a convolution from the phases of 3 colours to 3 channels that shrinks by the bicubic filter."""
    phases = factor * factor
    weight = torch.zeros(3, 3 * phases, 5, 5)
    for colour in range(3):
        weight[colour, colour * phases : (colour + 1) * phases] = _per_colour(_shrinking_taps(factor))
    return weight


def _filtered(x, weight):
    return F.conv2d(F.pad(x, (REACH,) * 4, mode="replicate"), weight)


class Block(nn.Module):
    def __init__(self, inner_channels, activation):
        super().__init__()
        self.a = nn.Conv2d(CHANNELS, inner_channels, 3, padding=1)
        self.p = activation(inner_channels)
        self.b = nn.Conv2d(inner_channels, CHANNELS, 3, padding=1)
        self.b.weight.data *= 0.3

    def forward(self, x):
        return x + self.b(self.p(self.a(x)))


def _relu(_channels):
    return nn.ReLU()


class Network(nn.Module):
    """Takes `n x 3 x h x w` in 0-1 and a factor; gives `n x 3 x (factor h) x (factor w)`."""

    def __init__(self, inner_channels=INNER_CHANNELS, activation=_relu):
        super().__init__()
        self.i = nn.Conv2d(3, CHANNELS, 3, padding=1)
        self.body = nn.Sequential(*[Block(inner_channels, activation) for _ in range(BLOCKS)])
        self.pr = activation(CHANNELS)
        self.head = nn.ModuleDict({str(k): nn.Conv2d(CHANNELS, 3 * k * k, 3, padding=1) for k in FACTORS})
        self.lin = nn.ModuleDict({str(k): nn.Conv2d(3, 3 * k * k, 5, bias=False) for k in FACTORS})
        for factor in FACTORS:
            head = self.head[str(factor)]
            head.weight.data *= 0.05
            head.bias.data.zero_()
            self.lin[str(factor)].weight.data = bicubic(factor)
            self.register_buffer(f"enlarging_{factor}", bicubic(factor), persistent=False)
            self.register_buffer(f"shrinking_{factor}", shrinking(factor), persistent=False)

    def forward(self, x, factor):
        return self.enlarged(self.features(x), x, factor)

    def features(self, x):
        return self.pr(self.body(self.i(x - 0.5)))

    def enlarged(self, features, x, factor):
        phases = self.head[str(factor)](features) + _filtered(x, self.lin[str(factor)].weight)
        for _ in range(CORRECTIONS):
            missing = x - _filtered(phases, getattr(self, f"shrinking_{factor}"))
            phases = phases + _filtered(missing, getattr(self, f"enlarging_{factor}"))
        return F.pixel_shuffle(phases, factor)


def wide_network():
    """The network of the first two stages: nothing narrows inside, and activations have slopes that are learnt."""
    return Network(CHANNELS, nn.PReLU)
