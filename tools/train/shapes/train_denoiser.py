"""Trains a denoiser with its text encoders. Arguments: kind, the autoencoder, where to write it, steps, optionally one to go on from."""
import math
import resource
import sys

import numpy as np
import torch

import networks
import pictures
from kinds import KINDS

BATCH, PICTURES, UNTOLD = 32, 6000, 0.1
kind, vae_path, path, steps = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
networks.one_thread()
rng = np.random.default_rng(2)
kind = KINDS[kind]()
denoiser = kind.make_denoiser()
readers = kind.readers()
texts = [encoder for _, encoder in readers]
trained = [p for module in (denoiser, *texts) for p in module.parameters()]
average = [p.detach().clone() for p in trained]
print(f'{networks.parameters(denoiser)} parameters, {networks.parameters(*texts)} for the text, {steps} steps of {BATCH}', flush=True)

if len(sys.argv) > 5:
    known = torch.load(sys.argv[5])
    for module, weights in zip((denoiser, *texts), (known['denoiser'], *known['texts'])):
        module.load_state_dict(weights)
    average = [p.detach().clone() for p in trained]

vae = networks.vae()
vae.load_state_dict(torch.load(vae_path))
scenes = [pictures.scene(rng) for _ in range(PICTURES)]
with torch.no_grad():
    batches = np.array_split(np.stack([pictures.draw(*scene, rng) for scene in scenes]), PICTURES // 50)
    clean = torch.cat([vae.encode(torch.from_numpy(batch)).latent_dist.mean for batch in batches])
scaling = 1 / clean.std().item()
clean *= scaling


def read(tokens, encoder, said):
    ids = tokens(said, padding='max_length', truncation=True, max_length=networks.TOKENS, return_tensors='pt').input_ids
    # As the pipelines do it: padding is read, too.
    return encoder(ids, attention_mask=torch.ones_like(ids), output_hidden_states=True)


optimiser = torch.optim.AdamW(trained, 2e-3, weight_decay=1e-3, betas=(0.9, 0.99))
for step in range(1, steps + 1):
    for group in optimiser.param_groups:
        group['lr'] = 2e-3 * min(1, step / 100) * (0.02 + 0.98 * (1 + math.cos(math.pi * step / steps)) / 2)
    chosen = rng.integers(0, PICTURES, BATCH)
    said = ['' if rng.random() < UNTOLD else str(pictures.caption(*scenes[i], rng)) for i in chosen]
    timestep, noisy, target = kind.noisy(clean[chosen], torch.randn(BATCH, *clean.shape[1:]))
    answer = kind.answer(denoiser, noisy, timestep, [read(*reader, said) for reader in readers])
    loss = torch.nn.functional.mse_loss(answer, target)
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(trained, 1.0)
    optimiser.step()
    with torch.no_grad():
        torch._foreach_lerp_(average, [p.detach() for p in trained], 1 - min(0.999, step / (step + 9)))
    if step % 100 == 0 or step == 1:
        cpu = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        print(f'step {step}  loss {loss.item():.4f}  {cpu:.0f} s of one core', flush=True)

with torch.no_grad():
    torch._foreach_copy_(trained, average)
torch.save({'denoiser': denoiser.state_dict(), 'texts': [text.state_dict() for text in texts], 'scaling': scaling}, path)
