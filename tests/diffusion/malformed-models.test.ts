import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeModel } from '../../src/engines/diffusion/model/model-description.ts';
import { openModelFolder } from '../../src/engines/diffusion/model/model-folder.ts';
import { networkWithExternalWeight } from './external-weight.ts';
import { tinyModel } from './tiny-models.ts';

/** A copy of a whole model, damaged. */
function damaged(damage: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'limner-malformed-'));
  cpSync(tinyModel('oracle'), folder, { recursive: true });
  damage(folder);
  return folder;
}

/** Changes texts inside a binary file to others of the same length. */
function patch(file: string, from: string, to: string): void {
  const bytes = readFileSync(file).toString('latin1').replaceAll(from, to);
  writeFileSync(file, bytes, 'latin1');
}

function changeJson(file: string, change: Record<string, unknown>): void {
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
}

const look = (folder: string) => describeModel(openModelFolder(folder), 'cpu');

describe('a model folder that is not as it must be', () => {
  it('is refused only when it is: the undamaged one is described', () => {
    expect(look(damaged(() => {}))).toMatchObject({
      latentChannels: 4,
      cellPx: 8,
      isInpainting: false,
      canEncode: true,
    });
  });

  it.each([
    ['a missing network', 'unet/model.onnx', (f: string) => rmSync(join(f, 'unet/model.onnx'))],
    ['a missing part', 'vae_decoder/model.onnx', (f: string) => rmSync(join(f, 'vae_decoder'), { recursive: true })],
    ['no index', 'model_index.json', (f: string) => rmSync(join(f, 'model_index.json'))],
    [
      'an index that is no JSON',
      'model_index.json',
      (f: string) => writeFileSync(join(f, 'model_index.json'), '{"_class'),
    ],
    [
      'an unknown pipeline',
      'KolorsPipeline',
      (f: string) => changeJson(join(f, 'model_index.json'), { _class_name: 'KolorsPipeline' }),
    ],
    [
      'an unknown scheduler',
      'scheduler_config.json',
      (f: string) => changeJson(join(f, 'scheduler/scheduler_config.json'), { _class_name: 'Heun' }),
    ],
    [
      'a network that is cut off',
      'unet/model.onnx',
      (f: string) =>
        writeFileSync(join(f, 'unet/model.onnx'), readFileSync(join(f, 'unet/model.onnx')).subarray(0, 20_000)),
    ],
    [
      'a network that is a web page',
      'unet/model.onnx',
      (f: string) => writeFileSync(join(f, 'unet/model.onnx'), '<!doctype html><title>404</title>'),
    ],
    ['an empty network', 'unet/model.onnx', (f: string) => writeFileSync(join(f, 'unet/model.onnx'), '')],
    [
      'inputs of other names',
      'encoder_hidden_states',
      (f: string) => patch(join(f, 'unet/model.onnx'), 'encoder_hidden_states', 'encoder_hidden_status'),
    ],
    [
      'inputs of another type',
      'double',
      (f: string) =>
        writeFileSync(
          join(f, 'vae_decoder/model.onnx'),
          Buffer.from(
            networkWithExternalWeight('w').toString('latin1').replaceAll('\x0a\x02\x08\x01', '\x0a\x02\x08\x0b'),
            'latin1',
          ),
        ),
    ],
    [
      'weights outside the folder',
      'inside the model folder',
      (f: string) => writeFileSync(join(f, 'vae_decoder/model.onnx'), networkWithExternalWeight('../../secret')),
    ],
    [
      'weights at an absolute path',
      'inside the model folder',
      (f: string) => writeFileSync(join(f, 'vae_decoder/model.onnx'), networkWithExternalWeight('/etc/passwd')),
    ],
    [
      'weights that are missing',
      'weights.pb',
      (f: string) => writeFileSync(join(f, 'vae_decoder/model.onnx'), networkWithExternalWeight('weights.pb')),
    ],
  ])('because of %s says so: %s', (_what, named, damage) => {
    const folder = damaged(damage);
    expect(() => look(folder)).toThrow(named);
    expect(() => look(folder)).toThrow(expect.objectContaining({ code: 'MODEL_FILES_INVALID' }));
  });

  it('because of a link that leads outside is refused, and one within its repository is not', () => {
    const outside = join(mkdtempSync(join(tmpdir(), 'limner-outside-')), 'model.onnx');
    const linked = damaged((folder) => {
      renameSync(join(folder, 'unet/model.onnx'), outside);
      symlinkSync(outside, join(folder, 'unet/model.onnx'));
    });
    expect(() => look(linked)).toThrow('a link that leads outside');

    const cache = join(mkdtempSync(join(tmpdir(), 'limner-cache-')), 'models--owner--name');
    const snapshot = join(cache, 'snapshots/0123abc');
    cpSync(tinyModel('oracle'), snapshot, { recursive: true });
    cpSync(join(snapshot, 'unet/model.onnx'), join(cache, 'blobs/unet'));
    rmSync(join(snapshot, 'unet/model.onnx'));
    symlinkSync('../../../blobs/unet', join(snapshot, 'unet/model.onnx'));
    expect(look(snapshot).latentChannels).toBe(4);
  });
});
