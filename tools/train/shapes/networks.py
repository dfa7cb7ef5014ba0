"""The networks: diffusers' and transformers' own classes, tiny."""
import json

import diffusers
import tokenizers
import torch
import transformers

from pictures import SIDE_PX, WORDS

TOKENS = 16
TEXT_WIDTH = 64
CELLS = SIDE_PX // 4
SHAPE = dict(side_px=SIDE_PX, cells=CELLS, tokens=TOKENS, t5_tokens=TOKENS)
BETAS = dict(beta_start=0.00085, beta_end=0.012, beta_schedule='scaled_linear')
START, END = '<|startoftext|>', '<|endoftext|>'


def vae():
    return diffusers.AutoencoderKL(
        block_out_channels=(16, 32, 32), down_block_types=('DownEncoderBlock2D',) * 3, up_block_types=('UpDecoderBlock2D',) * 3,
        layers_per_block=1, norm_num_groups=8, latent_channels=4, sample_size=SIDE_PX)


def tokenizer():
    """CLIP's way of cutting words, with merges for the words of the captions."""
    model = tokenizers.Tokenizer(tokenizers.models.BPE(end_of_word_suffix='</w>', continuing_subword_prefix=''))
    model.pre_tokenizer = tokenizers.pre_tokenizers.Split(tokenizers.Regex(r'[a-z]+'), 'removed', invert=True)
    trainer = tokenizers.trainers.BpeTrainer(end_of_word_suffix='</w>', vocab_size=4096, min_frequency=1, show_progress=False)
    model.train_from_iterator([' '.join(WORDS)] * 4, trainer)
    merges = [tuple(pair) for pair in json.loads(model.to_str())['model']['merges']]
    letters = sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet())
    pieces = [*letters, *(letter + '</w>' for letter in letters), *(a + b for a, b in merges), START, END]
    vocabulary = {piece: i for i, piece in enumerate(dict.fromkeys(pieces))}
    return transformers.CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=TOKENS)


def text_encoder(kind, tokens):
    config = transformers.CLIPTextConfig(
        vocab_size=len(tokens), hidden_size=TEXT_WIDTH, intermediate_size=2 * TEXT_WIDTH, num_hidden_layers=2, num_attention_heads=4,
        max_position_embeddings=TOKENS, projection_dim=TEXT_WIDTH, bos_token_id=tokens.bos_token_id, eos_token_id=tokens.eos_token_id,
        pad_token_id=tokens.pad_token_id)
    return kind(config)


def t5_tokenizer():
    """Whole words, and letters for all others."""
    pieces = ['<pad>', '</s>', '<unk>', '▁', *('▁' + word for word in WORDS), *'abcdefghijklmnopqrstuvwxyz']
    model = tokenizers.Tokenizer(tokenizers.models.Unigram([(piece, 0.0 if i < 3 else -2.0 - i / 100) for i, piece in enumerate(pieces)], 2))
    model.normalizer = tokenizers.normalizers.NFKC()
    model.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    model.post_processor = tokenizers.processors.TemplateProcessing(single='$A </s>', special_tokens=[('</s>', 1)])
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=model, pad_token='<pad>', eos_token='</s>', unk_token='<unk>', model_max_length=TOKENS)


def t5(tokens):
    return transformers.T5EncoderModel(transformers.T5Config(
        vocab_size=len(tokens), d_model=2 * TEXT_WIDTH, d_kv=32, d_ff=2 * TEXT_WIDTH, num_layers=1, num_heads=4))


def unet():
    return diffusers.UNet2DConditionModel(
        sample_size=CELLS, in_channels=4, out_channels=4, block_out_channels=(16, 48), layers_per_block=1, norm_num_groups=8,
        down_block_types=('DownBlock2D', 'CrossAttnDownBlock2D'), up_block_types=('CrossAttnUpBlock2D', 'UpBlock2D'),
        cross_attention_dim=TEXT_WIDTH, attention_head_dim=4,
        # The text joins the time, too: colours of the whole picture are learned much sooner.
        addition_embed_type='text', addition_embed_type_num_heads=4)


def transformer():
    return diffusers.SD3Transformer2DModel(
        sample_size=CELLS, patch_size=2, in_channels=4, out_channels=4, num_layers=4, attention_head_dim=16, num_attention_heads=4,
        joint_attention_dim=2 * TEXT_WIDTH, caption_projection_dim=64, pooled_projection_dim=2 * TEXT_WIDTH, pos_embed_max_size=CELLS)


def parameters(*modules):
    return sum(p.numel() for module in modules for p in module.parameters())


def one_thread():
    torch.set_num_threads(1)
    torch.manual_seed(1)
