import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { EXECUTION_PROVIDERS, type ExecutionProvider } from './execution-provider.ts';

/** What was found out about one execution provider on this machine. */
export interface ProviderFinding {
  readonly provider: ExecutionProvider;
  /** `absent`: not made for this platform, or not in the package. `fails`: it is there, but computed nothing. */
  readonly state: 'works' | 'absent' | 'fails';
  /** Why it does not work. */
  readonly reason?: string;
}

/** What is asked of the machine; tests give their own. */
export interface ProviderMachine {
  readonly platform: string;
  /** Ids of the backends in the installed package; rejects when it is not installed. */
  listBackends(): Promise<readonly string[]>;
  /** Computes with a provider; resolves to what went wrong, or to nothing. */
  probe(id: ExecutionProvider['id']): Promise<string | undefined>;
}

/** Opening a GPU for the first time may compile shaders. */
const PROBE_TIMEOUT_MS = 30_000;

export const thisMachine: ProviderMachine = {
  platform: `${process.platform} ${process.arch}`,
  async listBackends() {
    const { listSupportedBackends } = await import('onnxruntime-node');
    return listSupportedBackends().map(({ name }) => name);
  },
  probe: probeInChild,
};

/**
 * Which execution providers work here, the fastest first. Each one is tried: ONNX Runtime lists providers whose files or
 * drivers are missing, and says so only when a session is made.
 */
export async function detectProviders(machine: ProviderMachine = thisMachine): Promise<ProviderFinding[]> {
  const backends = await machine.listBackends().catch(() => undefined);
  const findings: ProviderFinding[] = [];
  for (const provider of EXECUTION_PROVIDERS) findings.push(await examine(provider, backends, machine));
  return findings;
}

/** The fastest that works. */
export function chooseProvider(findings: readonly ProviderFinding[]): ExecutionProvider | undefined {
  return findings.find(({ state }) => state === 'works')?.provider;
}

async function examine(
  provider: ExecutionProvider,
  backends: readonly string[] | undefined,
  machine: ProviderMachine,
): Promise<ProviderFinding> {
  const absent = (reason: string): ProviderFinding => ({ provider, state: 'absent', reason });
  if (backends === undefined) return absent('onnxruntime-node is not installed, or has no binary for this machine');
  const { platform } = machine;
  if (!provider.platforms.some((made) => made === platform))
    return absent(`onnxruntime-node has it for ${provider.platforms.join(', ')}, and this is ${platform}`);
  if (!backends.includes(provider.id)) return absent('the installed onnxruntime-node was built without it');
  const reason = await machine.probe(provider.id);
  return reason === undefined ? { provider, state: 'works' } : { provider, state: 'fails', reason };
}

function probeInChild(id: string): Promise<string | undefined> {
  // In a checkout this file is .ts, in the package .js; the child's file has the same ending.
  const file = new URL(`./probe-process${extname(import.meta.filename)}`, import.meta.url);
  const child = fork(file, [id], { stdio: 'ignore', timeout: PROBE_TIMEOUT_MS, killSignal: 'SIGKILL' });
  return new Promise((resolve) => {
    child.once('message', ({ error }: { error?: string }) => resolve(error && firstLine(error)));
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`the process that tried it ended (${signal ?? `code ${code}`})`));
  });
}

/** Without the place in ONNX Runtime's sources that its assertions put in front. */
function firstLine(text: string): string {
  return text
    .split('\n', 1)[0]!
    .replace(/^\/onnxruntime_src.* was false\. /u, '')
    .slice(0, 300);
}
