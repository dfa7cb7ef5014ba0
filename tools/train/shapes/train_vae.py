"""Trains the autoencoder. Arguments: the folder to write it to, steps."""
import pathlib
import resource
import sys

import numpy as np
import torch

import networks
import pictures
from half_weights import halve_weights

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / 'diffusion'))
import parity_models  # noqa: E402

folder, steps = pathlib.Path(sys.argv[1]), int(sys.argv[2])
networks.one_thread()
rng = np.random.default_rng(1)
vae = networks.vae()
print(f'{networks.parameters(vae)} parameters, {steps} steps of 16 pictures', flush=True)
optimiser = torch.optim.AdamW(vae.parameters(), 2e-3)
schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, steps, pct_start=0.1)


def batch():
    drawn = []
    for _ in range(16):
        shape, colour, ground = pictures.scene(rng)
        drawn.append(pictures.draw(shape, colour, ground, rng))
    return torch.from_numpy(np.stack(drawn))


for step in range(1, steps + 1):
    x = batch()
    with torch.autocast('cpu', torch.bfloat16):
        posterior = vae.encode(x).latent_dist
        y = vae.decode(posterior.sample()).sample
    error = torch.nn.functional.l1_loss(y.float(), x) + torch.nn.functional.mse_loss(y.float(), x)
    loss = error + 1e-3 * posterior.kl().mean() / x[0].numel()
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(vae.parameters(), 1.0)
    optimiser.step()
    schedule.step()
    if step % 100 == 0 or step == 1:
        cpu = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        print(f'step {step}  error {error.item():.4f}  latents {posterior.mean.mean().item():+.2f} ± {posterior.mean.std().item():.2f}  {cpu:.0f} s of one core', flush=True)

with torch.no_grad():
    deviation = torch.cat([vae.encode(batch()).latent_dist.mean for _ in range(50)]).std().item()
vae.register_to_config(scaling_factor=1 / deviation, shift_factor=None)
parity_models.write_autoencoder(vae.eval(), folder, networks.SHAPE)
for file in folder.glob('vae_*/model.onnx'):
    halve_weights(file)
