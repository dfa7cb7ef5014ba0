import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import type { Config } from '../../config/schema.ts';
import { expandHome } from '../data-paths.ts';
import { type Diagnosis, diagnose } from './diagnosis.ts';

const GIBIBYTE = 1024 ** 3;

/** The machine and the data folder. */
export async function diagnoseMachine({ data, embedded }: Config): Promise<Diagnosis[]> {
  const cores = availableParallelism();
  return [
    { subject: 'Node.js', state: 'works', detail: process.versions.node },
    {
      subject: 'machine',
      state: 'works',
      detail: `${cores} cores, ${gibibytes(totalmem())} GiB memory, ${process.platform} ${process.arch}; ${embedded.workers} drawing threads`,
    },
    await diagnose(
      'data folder',
      () => checkFolder(expandHome(data.folder)),
      () => 'Set data.folder to a folder that can be written.',
    ),
  ];
}

async function checkFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await access(folder, constants.R_OK | constants.W_OK);
  const { bavail, bsize } = await statfs(folder);
  return `${folder}, ${gibibytes(bavail * bsize)} GiB free`;
}

function gibibytes(bytes: number): string {
  return (bytes / GIBIBYTE).toFixed(1);
}
