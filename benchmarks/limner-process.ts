import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** `limner serve` in a process of its own, as users run it. */
export interface LimnerProcess {
  readonly url: string;
  /** Largest resident memory so far, in MiB (Linux: VmHWM). */
  peakMib(): number;
  /** Processor time of all its threads so far, in seconds (Linux: utime and stime, in ticks of 10 ms). */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

export async function startLimner(bin: string, environment: Record<string, string> = {}): Promise<LimnerProcess> {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], {
    env: { ...process.env, LIMNER_LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: await firstUrl(child),
    peakMib: () => peakMib(child.pid!),
    cpuSeconds: () => cpuSeconds(child.pid!),
    stop: () => stop(child),
  };
}

/** Starts a script that prints its address on the first line. */
export async function startServer(
  script: URL,
  argument: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [fileURLToPath(script), argument], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { url: await firstUrl(child), stop: () => stop(child) };
}

async function firstUrl(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error('The server ended before it listened.');
}

function peakMib(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}

function cpuSeconds(pid: number): number {
  // Fields after the command's name, which may hold spaces: proc(5).
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
