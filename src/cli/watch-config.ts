import { unwatchFile, watchFile } from 'node:fs';

/** A file in a mounted folder changes by a link being turned, which only looking again and again notices everywhere. */
const INTERVAL_MS = 2_000;

/** Calls back when the process is told to read its configuration again (SIGHUP), and when its file changes. */
export function watchConfig(path: string | undefined, onChange: () => void): () => void {
  process.on('SIGHUP', onChange);
  if (path !== undefined) watchFile(path, { interval: INTERVAL_MS, persistent: false }, onChange);
  return () => {
    process.off('SIGHUP', onChange);
    if (path !== undefined) unwatchFile(path, onChange);
  };
}
