import { spawnSync } from 'node:child_process';

/** A network of its own for some processes, joined to this one by a cable that can be cut. */
export interface NetworkNamespace {
  /** Address of this side, as the namespace sees it. */
  readonly hostAddress: string;
  /** Put in front of a command, runs it within. */
  readonly launcher: readonly string[];
  cut(): void;
  mend(): void;
  remove(): void;
}

const NAME = 'limner-test';
const OUTER = 'limner-outer';
const INNER = 'limner-inner';
const HOST_ADDRESS = '10.197.0.1';
const INNER_ADDRESS = '10.197.0.2';

/** Why networks cannot be partitioned here; undefined when they can. */
export const NO_NAMESPACES = whyNoNamespaces();

export function createNetworkNamespace(): NetworkNamespace {
  ip('netns', 'add', NAME);
  ip('link', 'add', OUTER, 'type', 'veth', 'peer', 'name', INNER, 'netns', NAME);
  ip('addr', 'add', `${HOST_ADDRESS}/30`, 'dev', OUTER);
  ip('link', 'set', OUTER, 'up');
  ip('-n', NAME, 'addr', 'add', `${INNER_ADDRESS}/30`, 'dev', INNER);
  ip('-n', NAME, 'link', 'set', INNER, 'up');
  return {
    hostAddress: HOST_ADDRESS,
    launcher: ['ip', 'netns', 'exec', NAME],
    cut: () => ip('link', 'set', OUTER, 'down'),
    mend: () => ip('link', 'set', OUTER, 'up'),
    remove: () => ip('netns', 'del', NAME),
  };
}

function ip(...argv: string[]): void {
  const { status, stderr } = spawnSync('ip', argv);
  if (status !== 0) throw new Error(`ip ${argv.join(' ')}: ${stderr}`);
}

/** Containers often forbid it even to root, so nothing demands it. */
function whyNoNamespaces(): string | undefined {
  const probe = `${NAME}-probe`;
  if (spawnSync('ip', ['netns', 'add', probe]).status !== 0) return 'network namespaces need root and iproute2';
  spawnSync('ip', ['netns', 'del', probe]);
  return undefined;
}
