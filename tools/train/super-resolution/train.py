"""
Trains the network on synthetic pictures, or goes on from networks that are there.

    python train.py PICTURES A.pt --wide --steps 16000                        stage A: robust inputs
    python train.py PICTURES B.pt --wide --steps 2100 --from A.pt --clean     stage B: clean inputs only
    python train.py PICTURES C.pt --steps 3000 --from NARROWED.pt --clean     stage C: after narrow.py
    python train.py PICTURES D.pt --steps 3000 --from NETWORKS --clean        more, from exported networks

Seeds are fixed; results repeat on one machine and version of PyTorch up to the order in which threads add numbers.
"""

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch

import degrade
from network import FACTORS, Network, wide_network
from read_onnx import weights_from

BATCH = 16
PATCH = 40  # side of what the network is shown; large enough for its view of 21 pixels
ORDER = (2, 4, 2, 3, 2, 4)  # of the factors, repeated
WARM_UP_STEPS = 100
AVERAGE = 0.998
MAX_GRADIENT = 0.5
REPORT_EVERY = 250


def batch_of(rng, large, small, factor):
    """Random patches, turned, mirrored, with their channels shuffled, some as negatives."""
    shown, wanted = [], []
    for _ in range(BATCH):
        index = rng.integers(len(large))
        side = small.shape[1]
        y, x = rng.integers(0, side - PATCH + 1, 2)
        pair = [
            small[index, y : y + PATCH, x : x + PATCH],
            large[index, y * factor : (y + PATCH) * factor, x * factor : (x + PATCH) * factor],
        ]
        turns, mirrored, channels, negative = rng.integers(4), rng.random() < 0.5, rng.permutation(3), rng.random() < 0.3
        for patch, patches in zip(pair, (shown, wanted)):
            patch = np.rot90(patch, turns)
            patch = patch[:, ::-1] if mirrored else patch
            patch = patch[..., channels].astype(np.float32) / 255
            patches.append(1 - patch if negative else patch)
    return tuple(torch.from_numpy(np.ascontiguousarray(np.stack(p).transpose(0, 3, 1, 2))) for p in (shown, wanted))


def train(network, average, large, small, chosen):
    rng = np.random.default_rng(chosen.seed)
    optimiser = torch.optim.Adam(network.parameters(), chosen.rate, betas=(0.9, 0.99))
    losses = {factor: [] for factor in FACTORS}
    started = time.time()
    for step in range(1, chosen.steps + 1):
        warm_up = min(1, step / WARM_UP_STEPS)
        for group in optimiser.param_groups:
            group["lr"] = chosen.rate * warm_up * (0.5 + 0.5 * math.cos(math.pi * step / chosen.steps)) + 1e-6
        factor = ORDER[step % len(ORDER)]
        shown, wanted = batch_of(rng, large, small[factor], factor)
        with torch.autocast("cpu", torch.bfloat16, enabled=chosen.bfloat16):
            features = network.features(shown.contiguous(memory_format=torch.channels_last))
        loss = (network.enlarged(features.float(), shown, factor) - wanted).abs().mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), MAX_GRADIENT)
        optimiser.step()
        losses[factor].append(loss.item())
        kept = min(AVERAGE, step / (step + 20.0))
        with torch.no_grad():
            for slow, fast in zip(average.parameters(), network.parameters()):
                slow.mul_(kept).add_(fast, alpha=1 - kept)
        if step % REPORT_EVERY == 0:
            recent = {f"x{f}": round(float(np.mean(values[-100:])), 5) for f, values in losses.items() if values}
            print(f"step {step}  {time.time() - started:.0f} s  mean absolute error {recent}", flush=True)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("pictures", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--steps", type=int, required=True)
    options.add_argument("--from", dest="start", type=Path)
    options.add_argument("--rate", type=float, default=1.2e-3)
    options.add_argument("--clean", action="store_true")
    options.add_argument("--wide", action="store_true")
    options.add_argument("--bfloat16", action="store_true", help="the trunk in half precision: three times as fast on processors with AMX")
    options.add_argument("--seed", type=int, default=5)
    options.add_argument("--threads", type=int, default=2)
    chosen = options.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(chosen.threads)
    make = wide_network if chosen.wide else Network
    network = make().to(memory_format=torch.channels_last)
    average = make()
    if chosen.start:
        network.load_state_dict(weights_from(chosen.start))
    average.load_state_dict(network.state_dict())
    large = np.concatenate([np.load(file) for file in sorted(chosen.pictures.glob("pictures-*.npy"))])
    shrink = degrade.clean if chosen.clean else degrade.robust
    small = {factor: shrink(large, factor) for factor in FACTORS}
    train(network, average, large, small, chosen)
    torch.save(average.state_dict(), chosen.out)


if __name__ == "__main__":
    main()
