import type { Peer } from './peers/peer.ts';

/** How much is measured: enough to see that all is well, or enough for RESULTS.md. */
export type Thoroughness = 'quick' | 'full';

/** One measurement: us beside a peer or a limit, in one run. */
export interface Benchmark<Parameters = unknown> {
  /** Name on the command line. */
  readonly name: string;
  /** Heading in RESULTS.md. */
  readonly title: string;
  /** What is measured against what, and what the aims are. */
  explanation(parameters: Parameters): string;
  /** What it stands beside. A full run fails without one of them; a quick one leaves the benchmark out and says so. */
  readonly peers: readonly Peer[];
  /** At most about a minute on two cores. */
  readonly quick: Parameters;
  readonly full: Parameters;
  run(parameters: Parameters): Promise<Measurement>;
}

export interface Measurement {
  /** The first row names the columns. */
  readonly table: readonly (readonly string[])[];
  readonly aims: readonly AimResult[];
}

/** What came of an aim. */
export interface AimResult {
  /** The aim with its limit, such as "added latency at most 3 ms (10 kB)". */
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
  /** Why it is missed, as far as that is known; written only where it is missed. */
  readonly cause?: string;
}
