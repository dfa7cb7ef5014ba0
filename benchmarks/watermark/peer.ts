import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Raster } from '../../src/core/image.ts';
import { packagedPython } from '../photographs/python.ts';
import { decodeRgb } from './attacks.ts';

/** Its methods without a network, the quick one first. */
export const PEER_METHODS = ['dwtDct', 'dwtDctSvd'] as const;
type PeerMethod = (typeof PEER_METHODS)[number];

/** The open scheme `invisible-watermark`, in a Python process of its own. */
export interface Peer {
  embed(picture: Raster, payload: string): Promise<{ readonly marked: Raster; readonly cpuMs: number }>;
  /** Hexadecimal digits of whatever it reads; empty when it refuses the picture. */
  read(picture: Raster): Promise<string>;
  stop(): void;
}

interface Answer {
  readonly cpuMs?: number;
  readonly payload?: string;
  readonly error?: string;
}

/** The peer, with one of its methods. */
export function startPeer(method: PeerMethod): Peer {
  const python = packagedPython();
  if (!python) throw new Error('No Python with invisible-watermark could be made.');
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
    child.stdin.write(`${JSON.stringify({ path, to, method, ...request })}\n`);
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
