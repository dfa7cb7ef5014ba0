/**
 * `npm run fuzz:openapi`: Schemathesis, an independent fuzzer, reads `/openapi.json` of a running server and asks it for whatever that
 * allows and forbids. Needs Python 3; installs Schemathesis from PyPI into `out/schemathesis` once. Arguments go to it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newDataFolder } from '../server/running-server.ts';
import { startServerProcess } from '../soak/server-process.ts';

const VERSION = '4.32.5';
const FOLDER = resolve('out/schemathesis');
const PROGRAM = join(FOLDER, 'bin/schemathesis');

/**
 * Not among them: that everything which fits the schema is accepted, since a body must also fit the model in the path; and that other
 * methods get 405, where Google answers 404.
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
];
const ARGUMENTS = ['--max-time', '60', '--seed', '20260817', '--continue-on-failure', '--checks', CHECKS.join(',')];

function run(program: string, argv: readonly string[], cwd = process.cwd()): void {
  const { status, error } = spawnSync(program, argv, { stdio: 'inherit', cwd });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}.`);
}

if (!existsSync(PROGRAM)) {
  run('python3', ['-m', 'venv', FOLDER]);
  run(join(FOLDER, 'bin/pip'), ['install', '--quiet', `schemathesis==${VERSION}`]);
}
const config = {
  data: { folder: newDataFolder() },
  server: { port: 0 },
  logging: { level: 'silent' as const },
  embedded: { workers: 1 },
};
const server = await startServerProcess(config, 'pixels');
try {
  run(PROGRAM, ['run', `${server.url}/openapi.json`, ...ARGUMENTS, ...process.argv.slice(2)], FOLDER);
} finally {
  await server.stop();
}
