#!/usr/bin/env node
// A checkout runs its sources through Node's type stripping; the published package carries dist/ instead.
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `limner needs Node 22.18 or newer; this is Node ${process.versions.node}. In a checkout, use npx limner.`,
  );
  process.exit(1);
}

// glibc keeps freed picture buffers in per-thread arenas unless large blocks always come from mmap; it reads the threshold only
// when a process starts. With it the server's memory stays flat (benchmarks/RESULTS.md).
const MMAP_THRESHOLD = 'MALLOC_MMAP_THRESHOLD_';
// The rasteriser's own allocator, mimalloc, would keep what it has freed until its thread allocates again.
const PURGE_DELAY = { MIMALLOC_PURGE_DELAY: '0' };
// Each thread's young generation would grow to 48 MB before it is collected; pictures live outside V8's heap.
const YOUNG_GENERATION = '--max-semi-space-size=2';
if (process.platform === 'linux' && process.execve && process.env[MMAP_THRESHOLD] === undefined) {
  const argv = [process.execPath, YOUNG_GENERATION, ...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, argv, { ...PURGE_DELAY, ...process.env, [MMAP_THRESHOLD]: '131072' });
}

const source = new URL('../src/cli/main.ts', import.meta.url);
await import(existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href);
