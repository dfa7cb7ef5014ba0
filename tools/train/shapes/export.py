"""Writes a trained model for Limner, its weights in half precision. Arguments: kind, the autoencoder, the denoiser, the folder."""
import pathlib
import sys

import onnx
import torch

import networks
from kinds import KINDS

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / 'diffusion'))
import parity_models  # noqa: E402

SMALL, LARGEST_HALF = 256, 65504


def pipeline(kind, vae_path, denoiser_path):
    """The trained parts, put together as diffusers does."""
    trained = torch.load(denoiser_path)
    vae, denoiser = networks.vae(), kind.make_denoiser()
    vae.load_state_dict(torch.load(vae_path))
    vae.register_to_config(scaling_factor=trained['scaling'], shift_factor=None)
    denoiser.load_state_dict(trained['denoiser'])
    parts = {'vae': vae, 'scheduler': kind.scheduler, 'unet' if kind.make_denoiser is networks.unet else 'transformer': denoiser}
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


def halve_weights(file):
    """Keeps weights in half precision; the runtime widens them when it loads the file, and computes as before."""
    network = onnx.load(file)
    casts = []
    for weights in network.graph.initializer:
        values, name = onnx.numpy_helper.to_array(weights), weights.name
        if values.dtype != 'float32' or values.size < SMALL or abs(values).max() > LARGEST_HALF:
            continue
        weights.CopyFrom(onnx.numpy_helper.from_array(values.astype('float16'), name + '_half'))
        casts.append(onnx.helper.make_node('Cast', [name + '_half'], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *network.graph.node]
    del network.graph.node[:]
    network.graph.node.extend(nodes)
    onnx.save(network, file)


if __name__ == '__main__':
    kind, vae_path, denoiser_path, folder = sys.argv[1], sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4])
    networks.one_thread()
    parity_models.export(pipeline(KINDS[kind](), vae_path, denoiser_path), folder, networks.SHAPE)
    for file in folder.glob('*/model.onnx'):
        halve_weights(file)
