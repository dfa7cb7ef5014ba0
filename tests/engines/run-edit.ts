import sharp from 'sharp';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { newDataFolder } from '../server/running-server.ts';
import { insertionRequest, isInMask, slope } from './edit-request.ts';

/** What became of the slope. */
export interface EditOutcome {
  /** Pixels outside the mask that are not the caller's. */
  readonly changedOutside: number;
  /** Pixels in the mask that are not the caller's, of those in the mask. */
  readonly changedInside: number;
  readonly notices: readonly string[];
}

/** Has an engine insert something into the slope, through the whole service. */
export async function runEdit(engine: Engine, prompt?: string): Promise<EditOutcome> {
  const flags = { data: { folder: newDataFolder() }, logging: { level: 'silent' as const } };
  const runtime = createRuntime(loadConfig({ environment: {}, flags }), { engines: [engine] });
  await runtime.open();
  try {
    const body = await insertionRequest(prompt);
    const { pictures, notices } = await runtime.predict('imagen-3.0-capability-001', body, runtime.localCaller);
    const edited = await sharp(pictures[0]!.file.bytes).removeAlpha().raw().toBuffer();
    const before = slope();
    let [changedOutside, changedInside] = [0, 0];
    for (let i = 0; i < before.length / 3; i++) {
      const same = [0, 1, 2].every((channel) => before[i * 3 + channel] === edited[i * 3 + channel]);
      if (!same && isInMask(i)) changedInside++;
      else if (!same) changedOutside++;
    }
    return { changedOutside, changedInside, notices: notices.map(({ parameter }) => parameter) };
  } finally {
    await runtime.close();
  }
}
