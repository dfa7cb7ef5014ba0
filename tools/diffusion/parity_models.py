"""Tiny models of the real classes with random weights, as ONNX in the layout of diffusers.

Each function makes one pipeline; `export` writes it where Limner reads it, with the names that Optimum gives.
"""
import json
import pathlib
import shutil

import diffusers
import onnx
import torch
import transformers

ROOT = pathlib.Path(__file__).parents[2]
TOKENIZER = ROOT / 'tests/models/oracle/tokenizer'
SIDE_PX = 64
TOKENS = 32
T5_TOKENS = 64
WIDTH = 16
SHAPE = dict(side_px=SIDE_PX, cells=SIDE_PX // 8, tokens=TOKENS, t5_tokens=T5_TOKENS)


def seeded(make, seed):
    torch.manual_seed(seed)
    return make().eval()


def vae(shift_factor=None, latent_channels=4):
    blocks = 4
    return seeded(lambda: diffusers.AutoencoderKL(
        block_out_channels=(4, 4, 8, 8), down_block_types=('DownEncoderBlock2D',) * blocks, up_block_types=('UpDecoderBlock2D',) * blocks,
        layers_per_block=1, norm_num_groups=2, latent_channels=latent_channels, sample_size=SIDE_PX, scaling_factor=0.7, shift_factor=shift_factor), 1)


def clip(kind, seed):
    vocabulary = json.loads((TOKENIZER / 'vocab.json').read_text())
    config = transformers.CLIPTextConfig(
        vocab_size=len(vocabulary), hidden_size=WIDTH, intermediate_size=2 * WIDTH, num_hidden_layers=2, num_attention_heads=2,
        max_position_embeddings=TOKENS, projection_dim=WIDTH, bos_token_id=vocabulary['<|startoftext|>'],
        eos_token_id=vocabulary['<|endoftext|>'], pad_token_id=vocabulary['<|endoftext|>'])
    return seeded(lambda: kind(config), seed)


def clip_tokenizer(pad):
    return transformers.CLIPTokenizer.from_pretrained(TOKENIZER, pad_token=pad)


def t5():
    config = transformers.T5Config(vocab_size=64, d_model=2 * WIDTH, d_kv=8, d_ff=WIDTH, num_layers=1, num_heads=2)
    return seeded(lambda: transformers.T5EncoderModel(config), 4)


def t5_tokenizer():
    import tokenizers
    tokenizer = tokenizers.Tokenizer(tokenizers.models.Unigram([('<pad>', 0.0), ('</s>', 0.0), ('<unk>', 0.0), ('▁', -2.0)] + [
        (piece, -3.0 - 0.01 * i) for i, piece in enumerate(['▁a', '▁red', '▁blue', '▁green', '▁circle', '▁ring', '▁on', '▁background', *'abcdefghijklmnopqrstuvwxyz'])], 2))
    tokenizer.normalizer = tokenizers.normalizers.NFKC()
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    tokenizer.post_processor = tokenizers.processors.TemplateProcessing(single='$A </s>', special_tokens=[('</s>', 1)])
    return transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token='<pad>', eos_token='</s>', unk_token='<unk>', model_max_length=T5_TOKENS)


def unet(**changes):
    config = dict(
        sample_size=SIDE_PX // 8, in_channels=4, out_channels=4, block_out_channels=(8, 16), layers_per_block=1, norm_num_groups=4,
        down_block_types=('DownBlock2D', 'CrossAttnDownBlock2D'), up_block_types=('CrossAttnUpBlock2D', 'UpBlock2D'),
        cross_attention_dim=WIDTH, attention_head_dim=4)
    return seeded(lambda: diffusers.UNet2DConditionModel(**{**config, **changes}), 2)


BETAS = dict(beta_start=0.00085, beta_end=0.012, beta_schedule='scaled_linear')


def stable_diffusion(kind=diffusers.StableDiffusionPipeline, scheduler=None, **unet_changes):
    scheduler = scheduler or diffusers.DDIMScheduler(**BETAS, clip_sample=False, set_alpha_to_one=False, steps_offset=1)
    return kind(vae=vae(), text_encoder=clip(transformers.CLIPTextModel, 3), tokenizer=clip_tokenizer('<|endoftext|>'), unet=unet(**unet_changes),
                scheduler=scheduler, safety_checker=None, feature_extractor=None, requires_safety_checker=False)


def stable_diffusion_inpainting():
    return stable_diffusion(diffusers.StableDiffusionInpaintPipeline, in_channels=9)


def latent_consistency():
    return stable_diffusion(diffusers.LatentConsistencyModelPipeline, diffusers.LCMScheduler(**BETAS, clip_sample=False), time_cond_proj_dim=16)


def stable_diffusion_xl():
    changes = dict(cross_attention_dim=2 * WIDTH, addition_embed_type='text_time', addition_time_embed_dim=8, projection_class_embeddings_input_dim=WIDTH + 6 * 8)
    return diffusers.StableDiffusionXLPipeline(
        vae=vae(), text_encoder=clip(transformers.CLIPTextModel, 3), text_encoder_2=clip(transformers.CLIPTextModelWithProjection, 5),
        tokenizer=clip_tokenizer('<|endoftext|>'), tokenizer_2=clip_tokenizer('!'), unet=unet(**changes),
        scheduler=diffusers.EulerDiscreteScheduler(**BETAS, timestep_spacing='leading', steps_offset=1))


#: Others than the real number diffusers' inpainting does not take.
SD3_CHANNELS = 16


def stable_diffusion_3():
    transformer = seeded(lambda: diffusers.SD3Transformer2DModel(
        sample_size=SIDE_PX // 8, patch_size=2, in_channels=SD3_CHANNELS, out_channels=SD3_CHANNELS, num_layers=1, attention_head_dim=8, num_attention_heads=2,
        joint_attention_dim=2 * WIDTH, caption_projection_dim=16, pooled_projection_dim=2 * WIDTH, pos_embed_max_size=16), 2)
    return diffusers.StableDiffusion3Pipeline(
        vae=vae(shift_factor=0.1, latent_channels=SD3_CHANNELS), text_encoder=clip(transformers.CLIPTextModelWithProjection, 3), text_encoder_2=clip(transformers.CLIPTextModelWithProjection, 5),
        text_encoder_3=t5(), tokenizer=clip_tokenizer('<|endoftext|>'), tokenizer_2=clip_tokenizer('!'), tokenizer_3=t5_tokenizer(),
        transformer=transformer, scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0))


def flux(guidance_embeds=True):
    transformer = seeded(lambda: diffusers.FluxTransformer2DModel(
        patch_size=1, in_channels=16, num_layers=1, num_single_layers=1, attention_head_dim=8, num_attention_heads=2,
        joint_attention_dim=2 * WIDTH, pooled_projection_dim=WIDTH, axes_dims_rope=(2, 2, 4), guidance_embeds=guidance_embeds), 2)
    return diffusers.FluxPipeline(
        vae=vae(shift_factor=0.1), text_encoder=clip(transformers.CLIPTextModel, 3), text_encoder_2=t5(), tokenizer=clip_tokenizer('<|endoftext|>'),
        tokenizer_2=t5_tokenizer(), transformer=transformer,
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0, use_dynamic_shifting=True))


class Calling(torch.nn.Module):
    """A module whose forward is any function of another module."""

    def __init__(self, module, function):
        super().__init__()
        self.module = module
        self.function = function

    def forward(self, *inputs):
        return self.function(self.module, *inputs)


def write_network(folder, part, module, function, inputs, outputs):
    file = folder / part / 'model.onnx'
    file.parent.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        torch.onnx.export(Calling(module, function), tuple(inputs.values()), str(file), input_names=list(inputs), output_names=outputs,
                          opset_version=18, dynamo=True, external_data=False, optimize=True)
    network = onnx.load(file)
    del network.metadata_props[:]
    for node in network.graph.node:
        del node.metadata_props[:]
        node.doc_string = ''
    for value in [*network.graph.value_info]:
        network.graph.value_info.remove(value)
    onnx.save(network, file)
    config = module.config.to_dict() if hasattr(module.config, 'to_dict') else dict(module.config)
    (file.parent / 'config.json').write_text(json.dumps(config, indent=1, default=str))


def write_text_encoder(folder, part, encoder, tokens):
    ids = torch.randint(0, 60, (1, tokens))
    layers = encoder.config.num_hidden_layers + 1
    is_clip = encoder.config.model_type == 'clip_text_model'

    def run(module, input_ids):
        answer = module(input_ids, output_hidden_states=True)
        first = [answer.text_embeds] if hasattr(answer, 'text_embeds') else [answer.pooler_output] if is_clip else []
        return tuple([*first, answer.last_hidden_state, *(answer.hidden_states if is_clip else [])])

    summary = ['text_embeds'] if type(encoder).__name__.endswith('Projection') else ['pooler_output'] if is_clip else []
    states = [f'hidden_states.{i}' for i in range(layers)] if is_clip else []
    write_network(folder, part, encoder, run, {'input_ids': ids}, [*summary, 'last_hidden_state', *states])


def write_denoiser(pipeline, folder, shape):
    cells, tokens, t5_tokens = shape['cells'], shape['tokens'], shape['t5_tokens']
    if hasattr(pipeline, 'unet'):
        config = pipeline.unet.config
        inputs = {'sample': torch.randn(1, config.in_channels, cells, cells), 'timestep': torch.tensor([500], dtype=torch.float32),
                  'encoder_hidden_states': torch.randn(1, tokens, config.cross_attention_dim)}
        if config.addition_embed_type == 'text_time':
            inputs |= {'text_embeds': torch.randn(1, WIDTH), 'time_ids': torch.randn(1, 6)}
        if config.time_cond_proj_dim:
            inputs |= {'timestep_cond': torch.randn(1, config.time_cond_proj_dim)}

        def run(module, sample, timestep, states, *more):
            if config.addition_embed_type == 'text_time':
                return module(sample, timestep, states, added_cond_kwargs={'text_embeds': more[0], 'time_ids': more[1]}).sample
            return module(sample, timestep, states, timestep_cond=more[0] if more else None).sample

        return write_network(folder, 'unet', pipeline.unet, run, inputs, ['out_sample'])
    transformer = pipeline.transformer
    pooled = torch.randn(1, transformer.config.pooled_projection_dim)
    if type(transformer).__name__.startswith('SD3'):
        inputs = {'hidden_states': torch.randn(1, transformer.config.in_channels, cells, cells), 'timestep': torch.tensor([500.0]),
                  'encoder_hidden_states': torch.randn(1, tokens + t5_tokens, transformer.config.joint_attention_dim), 'pooled_projections': pooled}
        run = lambda module, x, t, c, p: module(hidden_states=x, timestep=t, encoder_hidden_states=c, pooled_projections=p).sample
    else:
        patches = (cells // 2) ** 2
        inputs = {'hidden_states': torch.randn(1, patches, 16), 'timestep': torch.tensor([0.5]), 'guidance': torch.tensor([3.5]), 'pooled_projections': pooled,
                  'encoder_hidden_states': torch.randn(1, t5_tokens, 2 * WIDTH), 'txt_ids': torch.zeros(t5_tokens, 3), 'img_ids': torch.zeros(patches, 3)}
        run = lambda module, x, t, g, p, c, ti, ii: module(hidden_states=x, timestep=t, guidance=g, pooled_projections=p, encoder_hidden_states=c, txt_ids=ti, img_ids=ii).sample
    write_network(folder, 'transformer', transformer, run, inputs, ['out_hidden_states'])


def write_autoencoder(vae, folder, shape):
    cells, side_px = shape['cells'], shape['side_px']
    write_network(folder, 'vae_decoder', vae, lambda module, z: module.decode(z).sample, {'latent_sample': torch.randn(1, vae.config.latent_channels, cells, cells)}, ['sample'])
    write_network(folder, 'vae_encoder', vae, lambda module, x: module.encode(x).latent_dist.parameters, {'sample': torch.randn(1, 3, side_px, side_px)}, ['latent_parameters'])


def export(pipeline, folder, shape=SHAPE):
    shutil.rmtree(folder, ignore_errors=True)
    write_denoiser(pipeline, folder, shape)
    if pipeline.vae is not None:
        write_autoencoder(pipeline.vae, folder, shape)
    for name, part in pipeline.components.items():
        if name.startswith('tokenizer') and part is not None:
            part.save_pretrained(folder / name)
        if name.startswith('text_encoder') and part is not None:
            is_t5 = part.config.model_type == 't5'
            write_text_encoder(folder, name, part, shape['t5_tokens' if is_t5 else 'tokens'])
    pipeline.scheduler.save_pretrained(folder / 'scheduler')
    (folder / 'model_index.json').write_text(json.dumps({'_class_name': type(pipeline).__name__, '_diffusers_version': diffusers.__version__}))
