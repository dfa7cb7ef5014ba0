import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';

const SIDE_PX = 1024;
const MARGIN_PX = 384;

/** CPU seconds of an outpaint from 1024² to 1792×1024 by the whole service: files read, subject found, border filled, PNG written. */
export async function timeOutpaint(file: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'limner-outpaint-'));
  const flags = { data: { folder }, logging: { level: 'silent' as const }, embedded: { workers: 1 } };
  const runtime = createRuntime(loadConfig({ environment: {}, flags }));
  await runtime.open();
  const margins = { left: MARGIN_PX, right: MARGIN_PX };
  const square = await sharp(file).removeAlpha().resize(SIDE_PX, SIDE_PX, { fit: 'fill' }).png().toBuffer();
  const black = { create: { width: SIDE_PX, height: SIDE_PX, channels: 3, background: '#000' } } as const;
  const inWire = async (picture: Sharp, background: string) => ({
    bytesBase64Encoded: (
      await picture
        .extend({ ...margins, background })
        .png()
        .toBuffer()
    ).toString('base64'),
  });
  const referenceImages = [
    { referenceType: 'REFERENCE_TYPE_RAW', referenceImage: await inWire(sharp(square), '#000') },
    {
      referenceType: 'REFERENCE_TYPE_MASK',
      referenceImage: await inWire(sharp(await sharp(black).png().toBuffer()), '#fff'),
    },
  ];
  const parameters = { editMode: 'EDIT_MODE_OUTPAINT', sampleCount: 1, seed: 5, addWatermark: false };
  const body = { instances: [{ prompt: '', referenceImages }], parameters };
  const before = process.cpuUsage();
  await runtime.predict('imagen-3.0-capability-001', body, runtime.localCaller);
  const { user, system } = process.cpuUsage(before);
  await runtime.close();
  rmSync(folder, { recursive: true });
  return (user + system) / 1e6;
}
