import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const LIMNER = fileURLToPath(new URL('../../bin/limner.js', import.meta.url));

it('a command whose reader has gone ends without complaint', async () => {
  const limner = spawn(process.execPath, [LIMNER, 'config', 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] });
  limner.stdout.destroy();
  const complaint = text(limner.stderr);
  const [exitCode] = await once(limner, 'exit');
  expect({ exitCode, complaint: await complaint }).toEqual({ exitCode: 0, complaint: '' });
});
