"""Trains a denoiser with its text encoders.

Arguments: kind, a folder of a model whose autoencoder is used, where to write it, steps at most, optionally one to go on from.
Ends early when all colours come out right twice in a row.
"""
import math
import os
import resource
import sys

import numpy as np
import torch

import count_colours
import networks
import pictures
from autoencoder import Autoencoder
from kinds import KINDS

BATCH, PICTURES, UNTOLD, RATE, LOOK_EVERY, ENOUGH = 32, 6000, 0.1, 2e-3, 100, 0.99
kind, folder, path, steps = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
networks.one_thread()
rng = np.random.default_rng(2)
kind = KINDS[kind]()
denoiser = kind.make_denoiser()
readers = kind.readers()
texts = [encoder for _, encoder in readers]
trained = [p for module in (denoiser, *texts) for p in module.parameters()]
print(f'{networks.parameters(denoiser)} parameters, {networks.parameters(*texts)} for the text, {steps} steps of {BATCH} at most', flush=True)

if len(sys.argv) > 5:
    known = torch.load(sys.argv[5])
    for module, weights in zip((denoiser, *texts), (known['denoiser'], *known['texts'])):
        module.load_state_dict(weights)
average = [p.detach().clone() for p in trained]

autoencoder = Autoencoder(folder)
scenes = [pictures.scene(rng) for _ in range(PICTURES)]
clean = torch.from_numpy(autoencoder.encode(pictures.draw(*scene, rng) for scene in scenes))


def read(said):
    return [read_with(*reader, said) for reader in readers]


def read_with(tokens, encoder, said):
    ids = tokens(said, padding='max_length', truncation=True, max_length=networks.TOKENS, return_tensors='pt').input_ids
    # As the pipelines do it: padding is read, too.
    return encoder(ids, attention_mask=torch.ones_like(ids), output_hidden_states=True)


def exchange():
    """Puts the average in the place of the weights, and back."""
    with torch.no_grad():
        for own, mean in zip(trained, average):
            kept = own.detach().clone()
            own.copy_(mean)
            mean.copy_(kept)


def save():
    torch.save({'denoiser': denoiser.state_dict(), 'texts': [text.state_dict() for text in texts]}, f'{path}.part')
    os.replace(f'{path}.part', path)


optimiser = torch.optim.AdamW(trained, RATE, weight_decay=1e-3, betas=(0.9, 0.99))
losses, best_in_a_row = [], 0
for step in range(1, steps + 1):
    for group in optimiser.param_groups:
        group['lr'] = RATE * min(1, step / 100) * (0.02 + 0.98 * (1 + math.cos(math.pi * step / steps)) / 2)
    chosen = rng.integers(0, PICTURES, BATCH)
    said = ['' if rng.random() < UNTOLD else str(pictures.caption(*scenes[i], rng)) for i in chosen]
    timestep, noisy, target = kind.noisy(clean[chosen], torch.randn(BATCH, *clean.shape[1:]))
    loss = torch.nn.functional.mse_loss(kind.answer(denoiser, noisy, timestep, read(said)), target)
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(trained, 1.0)
    optimiser.step()
    losses.append(loss.item())
    with torch.no_grad():
        torch._foreach_lerp_(average, [p.detach() for p in trained], 1 - min(0.995, step / (step + 9)))
    if step == 1 or step % 50 == 0:
        cpu = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        print(f'step {step}  loss {np.mean(losses[-50:]):.4f}  {cpu:.0f} s of one core', flush=True)
    if step % LOOK_EVERY == 0 or step == steps:
        exchange()
        right = count_colours.count(kind, denoiser, read, autoencoder)
        print(f'step {step}  colours right {right:.0%}', flush=True)
        save()
        exchange()
        best_in_a_row = best_in_a_row + 1 if right >= ENOUGH else 0
        if best_in_a_row == 2:
            break
