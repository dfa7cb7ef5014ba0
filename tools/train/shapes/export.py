"""Writes a trained model for Limner, its weights in half precision.

Arguments: kind, a folder of a model whose autoencoder goes with it, the denoiser, the folder to write.
"""
import pathlib
import sys

import diffusers
import torch

import networks
from autoencoder import Autoencoder
from half_weights import halve_weights
from kinds import KINDS

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / 'diffusion'))
import parity_models  # noqa: E402


def pipeline(kind, denoiser_path):
    """The trained parts but the autoencoder, put together as diffusers does."""
    trained = torch.load(denoiser_path)
    denoiser = kind.make_denoiser()
    denoiser.load_state_dict(trained['denoiser'])
    parts = {'vae': None, 'scheduler': kind.scheduler, 'unet' if isinstance(denoiser, diffusers.UNet2DConditionModel) else 'transformer': denoiser}
    for i, (reader, weights) in enumerate(zip(kind.readers(), trained['texts'])):
        tokens, encoder = reader
        encoder.load_state_dict(weights)
        suffix = f'_{i + 1}' if i else ''
        parts |= {f'tokenizer{suffix}': tokens, f'text_encoder{suffix}': encoder}
    if 'unet' in parts:
        parts |= {'safety_checker': None, 'feature_extractor': None, 'requires_safety_checker': False}
    for part in parts.values():
        if isinstance(part, torch.nn.Module):
            part.eval()
    return kind.pipeline(**parts)


if __name__ == '__main__':
    kind, autoencoder, denoiser_path, folder = sys.argv[1], Autoencoder(sys.argv[2]), sys.argv[3], pathlib.Path(sys.argv[4])
    networks.one_thread()
    parity_models.export(pipeline(KINDS[kind](), denoiser_path), folder, networks.SHAPE)
    for file in folder.glob('*/model.onnx'):
        halve_weights(file)
    autoencoder.copy_to(folder)
