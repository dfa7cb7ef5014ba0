"""
Makes the network that ships from the wide one of stages A and B: drops the inner channels of each block that the block's
answer misses least, and fits the convolution after them anew to what it answered before (He, Zhang and Sun 2017).

    python narrow.py PICTURES WIDE OUT.pt      WIDE: a .pt file, or a folder of exported networks
"""

import argparse
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import degrade
from network import FACTORS, INNER_CHANNELS, Network, wide_network
from read_onnx import weights_from

SAMPLES = 48  # patches that the channels are judged on
PATCH = 64
PIXELS = 6000  # places in them that the convolution is fitted to
RIDGE = 1e-4


def patches(large):
    rng = np.random.default_rng(3)
    small = degrade.clean(large[:SAMPLES], 2)
    places = rng.integers(0, small.shape[1] - PATCH, (len(small), 2))
    cut = [picture[y : y + PATCH, x : x + PATCH] for picture, (y, x) in zip(small, places)]
    return torch.from_numpy(np.stack(cut).transpose(0, 3, 1, 2).astype(np.float32) / 255)


def columns(features):
    """What a 3x3 convolution sees at chosen places: `places x (channels 9)`."""
    unfolded = F.unfold(features, 3, padding=1).transpose(1, 2).reshape(-1, features.shape[1] * 9)
    chosen = np.random.default_rng(4).choice(len(unfolded), PIXELS, replace=False)
    return unfolded[chosen].double()


def fitted(seen, wanted):
    """Least squares with a constant: weights `out x in` and biases."""
    seen = torch.cat([seen, torch.ones(len(seen), 1, dtype=seen.dtype)], 1)
    square = seen.T @ seen
    square += RIDGE * square.diagonal().mean() * torch.eye(len(square), dtype=seen.dtype)
    solution = torch.linalg.solve(square, seen.T @ wanted)
    return solution[:-1].T, solution[-1], ((seen @ solution - wanted) ** 2).mean().item()


def kept_channels(seen, weight):
    """Channels whose part of the answer is largest."""
    inner = weight.shape[1]
    parts = seen.reshape(len(seen), inner, 9)
    power = [(parts[:, c] @ weight[:, c].reshape(-1, 9).double().T).pow(2).sum().item() for c in range(inner)]
    return sorted(np.argsort(power)[::-1][:INNER_CHANNELS].tolist())


@torch.no_grad()
def narrow(wide, x):
    """Layer by layer, so that each is fitted to what the narrowed ones before it give."""
    result = Network()
    result.i.load_state_dict(wide.i.state_dict())
    result.lin.load_state_dict(wide.lin.state_dict())
    before = after = wide.i(x - 0.5)
    for index, (block, small) in enumerate(zip(wide.body, result.body)):
        inner = F.relu(block.a(after))
        seen = columns(inner)
        keep = kept_channels(seen, block.b.weight)
        before = before + block.b(block.p(block.a(before)))
        wanted = columns(before - after)[:, 4::9]
        seen = seen.reshape(len(seen), -1, 9)[:, keep].flatten(1)
        weight, bias, error = fitted(seen, wanted)
        small.a.weight.data, small.a.bias.data = block.a.weight[keep], block.a.bias[keep]
        small.b.weight.data = weight.reshape(small.b.weight.shape).float()
        small.b.bias.data = bias.float()
        after = small(after)
        print(f"block {index}: error {error / wanted.pow(2).mean().item():.4f} of its power", flush=True)
    seen = columns(F.relu(after))
    for factor in FACTORS:
        head, new_head = wide.head[str(factor)], result.head[str(factor)]
        weight, bias, _ = fitted(seen, columns(head(wide.pr(before)))[:, 4::9])
        new_head.weight.data, new_head.bias.data = weight.reshape(head.weight.shape).float(), bias.float()
    return result


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("pictures", type=Path)
    options.add_argument("wide", type=Path)
    options.add_argument("out", type=Path)
    chosen = options.parse_args()
    large = np.concatenate([np.load(file) for file in sorted(chosen.pictures.glob("pictures-*.npy"))])
    network = wide_network()
    network.load_state_dict(weights_from(chosen.wide))
    torch.save(narrow(network, patches(large)).state_dict(), chosen.out)
