import { describe, expect, it } from 'vitest';
import { findLicence } from '../../core/licence.ts';
import { parseModelAddress } from '../model-address.ts';
import { selectFiles } from '../select-files.ts';
import { MODEL_CATALOGUE } from './catalogue.ts';

describe('the catalogue of models', () => {
  it('has one entry a name, each with a repository that can be pulled', () => {
    expect(new Set(MODEL_CATALOGUE.map(({ id }) => id)).size).toBe(MODEL_CATALOGUE.length);
    for (const { id, repository } of MODEL_CATALOGUE) {
      expect(parseModelAddress(`hf:${repository}`).source).toBe('hub');
      // A short name must never be taken for an address.
      expect(() => parseModelAddress(id)).toThrow();
    }
  });

  it('pins whole commits or says nothing', () => {
    for (const { commit } of MODEL_CATALOGUE) expect(commit ?? '0'.repeat(40)).toMatch(/^[0-9a-f]{40}$/);
  });

  it('names licences that the gate knows, or terms of their own', () => {
    for (const { licence } of MODEL_CATALOGUE)
      if (licence !== undefined && licence !== 'other') expect(findLicence(licence).commercialUse).not.toBe('unknown');
  });

  it('has every kind that Limner uses', () => {
    const jobs = new Set(MODEL_CATALOGUE.map(({ job }) => job));
    expect([...jobs].sort()).toEqual(['diffusion', 'screen', 'segment', 'translate', 'upscale']);
  });

  it('takes a pipeline of a repository that has its weights in many formats', () => {
    const hash = { algorithm: 'sha256', digest: '' } as const;
    // The files of stabilityai/stable-diffusion-xl-base-1.0, shortened to what makes a difference.
    const files = [
      'model_index.json',
      'scheduler/scheduler_config.json',
      'tokenizer_2/merges.txt',
      'text_encoder_2/model.onnx_data',
      'text_encoder_2/openvino_model.xml',
      'unet/model.onnx',
      'unet/model.onnx_data',
      'unet/diffusion_pytorch_model.safetensors',
      'unet/diffusion_flax_model.msgpack',
      'vae_1_0/diffusion_pytorch_model.safetensors',
      'vae_decoder/openvino_model.bin',
      'sd_xl_base_1.0.safetensors',
      '01.png',
    ].map((path) => ({ path, sizeBytes: 1, hash }));
    const wanted = [
      'model_index.json',
      'scheduler/scheduler_config.json',
      'tokenizer_2/merges.txt',
      'text_encoder_2/model.onnx_data',
      'unet/model.onnx',
      'unet/model.onnx_data',
    ];
    const entry = MODEL_CATALOGUE.find(({ id }) => id === 'sdxl-base-1.0')!;
    expect(selectFiles(files, entry.files).map(({ path }) => path)).toEqual(wanted);
    expect(selectFiles(files).map(({ path }) => path)).toEqual(wanted);
  });
});
