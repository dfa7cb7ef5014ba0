import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { networkWithExternalWeight } from '../diffusion/external-weight.ts';

// Upscalers, segmenters and detectors of an operator's own are opened by the runtime alone.
describe('ONNX Runtime', () => {
  const root = mkdtempSync(join(tmpdir(), 'limner-network-'));
  const folder = join(root, 'model');
  mkdirSync(folder);
  for (const place of [root, folder]) writeFileSync(join(place, 'weights'), Buffer.alloc(4));
  const open = (location: string): Promise<unknown> => {
    const file = join(folder, `${location.replaceAll('/', '_')}.onnx`);
    writeFileSync(file, networkWithExternalWeight(location));
    return InferenceSession.create(file, { logSeverityLevel: 4 });
  };

  it('reads weights beside a network', async () => {
    await expect(open('weights')).resolves.toBeDefined();
  });

  it.each(['../weights', join(root, 'weights')])('does not read weights at %s', async (location) => {
    await expect(open(location)).rejects.toThrow(/escapes|outside|absolute|external data/i);
  });
});
