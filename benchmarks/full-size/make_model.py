"""Makes a model of Stable Diffusion 1.5's shape with random weights: for diffusers and stable-diffusion.cpp, and as ONNX for Limner.

Arguments: the folder, a folder with a tokenizer. About 8 GB on disk.
"""
import json
import pathlib
import shutil
import sys

import diffusers
import safetensors.torch
import torch
import transformers

folder, tokenizer = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
TOKENS, WIDTH, CELLS = 77, 768, 64
torch.manual_seed(1)


def text_encoder():
    return transformers.CLIPTextModel(transformers.CLIPTextConfig(
        vocab_size=49408, hidden_size=WIDTH, intermediate_size=4 * WIDTH, num_hidden_layers=12, num_attention_heads=12, max_position_embeddings=TOKENS,
        bos_token_id=49406, eos_token_id=49407, pad_token_id=49407))


def unet():
    return diffusers.UNet2DConditionModel(
        sample_size=CELLS, in_channels=4, out_channels=4, block_out_channels=(320, 640, 1280, 1280), layers_per_block=2, cross_attention_dim=WIDTH,
        attention_head_dim=8, down_block_types=('CrossAttnDownBlock2D',) * 3 + ('DownBlock2D',), up_block_types=('UpBlock2D',) + ('CrossAttnUpBlock2D',) * 3)


def vae():
    return diffusers.AutoencoderKL(
        block_out_channels=(128, 256, 512, 512), down_block_types=('DownEncoderBlock2D',) * 4, up_block_types=('UpDecoderBlock2D',) * 4,
        layers_per_block=2, latent_channels=4, sample_size=8 * CELLS)


class Calling(torch.nn.Module):
    """A module whose forward is a function of another one."""

    def __init__(self, module, function):
        super().__init__()
        self.module, self.function = module, function

    def forward(self, *inputs):
        return self.function(self.module, *inputs)


def write_onnx(part, module, function, inputs, outputs):
    file = folder / 'onnx' / part / 'model.onnx'
    file.parent.mkdir(parents=True)
    with torch.no_grad():
        torch.onnx.export(Calling(module, function), tuple(inputs.values()), str(file), input_names=list(inputs), output_names=outputs, opset_version=18,
                          dynamo=True, external_data=True)


def write(part, make, function, inputs, outputs):
    module = make().eval()
    module.save_pretrained(folder / 'diffusers' / {'vae_decoder': 'vae'}.get(part, part))
    write_onnx(part, module, function, inputs, outputs)
    shutil.copy(folder / 'diffusers' / {'vae_decoder': 'vae'}.get(part, part) / 'config.json', folder / 'onnx' / part)
    print(part, flush=True)


def name_as_published(file):
    """Weights of text encoders are published with the names of older versions of transformers; stable-diffusion.cpp knows those."""
    weights = safetensors.torch.load_file(file)
    safetensors.torch.save_file({f'text_model.{name}': tensor for name, tensor in weights.items()}, file, {'format': 'pt'})


shutil.rmtree(folder, ignore_errors=True)
write('text_encoder', text_encoder, lambda m, ids: m(ids).last_hidden_state, {'input_ids': torch.ones(1, TOKENS, dtype=torch.int64)}, ['last_hidden_state'])
name_as_published(folder / 'diffusers/text_encoder/model.safetensors')
write('vae_decoder', vae, lambda m, z: m.decode(z).sample, {'latent_sample': torch.randn(1, 4, CELLS, CELLS)}, ['sample'])
write('unet', unet, lambda m, x, t, c: m(x, t, c).sample,
      {'sample': torch.randn(1, 4, CELLS, CELLS), 'timestep': torch.tensor([500.0]), 'encoder_hidden_states': torch.randn(1, TOKENS, WIDTH)}, ['out_sample'])
scheduler = diffusers.EulerDiscreteScheduler(beta_start=0.00085, beta_end=0.012, beta_schedule='scaled_linear', timestep_spacing='leading', steps_offset=1)
for kind in ('diffusers', 'onnx'):
    scheduler.save_pretrained(folder / kind / 'scheduler')
    shutil.copytree(tokenizer, folder / kind / 'tokenizer')
    settings = folder / kind / 'tokenizer/tokenizer_config.json'
    settings.write_text(json.dumps({**json.loads(settings.read_text()), 'model_max_length': TOKENS}))
parts = {'unet': ['diffusers', 'UNet2DConditionModel'], 'vae': ['diffusers', 'AutoencoderKL'], 'text_encoder': ['transformers', 'CLIPTextModel'],
         'tokenizer': ['transformers', 'CLIPTokenizer'], 'scheduler': ['diffusers', 'EulerDiscreteScheduler']}
for kind in ('diffusers', 'onnx'):
    index = {'_class_name': 'StableDiffusionPipeline', '_diffusers_version': diffusers.__version__, **parts, 'safety_checker': [None, None], 'feature_extractor': [None, None]}
    (folder / kind / 'model_index.json').write_text(json.dumps(index))
(folder / 'complete').touch()
