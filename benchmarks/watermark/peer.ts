import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Raster } from '../../src/core/image.ts';
import { decodeRgb } from './attacks.ts';

/** The open scheme `invisible-watermark`, in a Python process of its own. */
export interface Peer {
  embed(picture: Raster, payload: string): Promise<{ readonly marked: Raster; readonly cpuMs: number }>;
  /** Hexadecimal digits of whatever it reads; empty when it refuses the picture. */
  read(picture: Raster): Promise<string>;
  stop(): void;
}

/** Names a Python that has invisible-watermark, OpenCV and PyWavelets. */
const PYTHON_VARIABLE = 'LIMNER_BENCH_PYTHON';

interface Answer {
  readonly cpuMs?: number;
  readonly payload?: string;
  readonly error?: string;
}

/** The peer's better method without a network, or undefined when the variable names no Python. */
export function startPeer(): Peer | undefined {
  const python = process.env[PYTHON_VARIABLE];
  if (!python) return undefined;
  const script = fileURLToPath(new URL('../peers/invisible_watermark.py', import.meta.url));
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const folder = mkdtempSync(join(tmpdir(), 'limner-peer-'));
  const path = join(folder, 'picture.png');
  const to = join(folder, 'marked.png');
  const ask = async (picture: Raster, request: object): Promise<Answer> => {
    const { widthPx: width, heightPx: height, channels, data } = picture;
    await writeFile(
      path,
      await sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 1 }).toBuffer(),
    );
    child.stdin.write(`${JSON.stringify({ path, to, method: 'dwtDctSvd', ...request })}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${python} ended; has it invisible-watermark?`);
    return JSON.parse(value) as Answer;
  };
  return {
    async embed(picture, payload) {
      const { cpuMs, error } = await ask(picture, { do: 'embed', payload });
      if (error) throw new Error(error);
      return { marked: await decodeRgb(readFileSync(to)), cpuMs: cpuMs! };
    },
    async read(picture) {
      return (await ask(picture, { do: 'read' })).payload ?? '';
    },
    stop: () => void child.kill(),
  };
}
