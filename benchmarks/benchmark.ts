/** One measurement: us beside a peer or a limit, in one run. */
export interface Benchmark {
  /** Name on the command line and heading in RESULTS.md. */
  readonly name: string;
  readonly title: string;
  /** What is measured against what, and what the aim is. */
  readonly explanation: string;
  /** Measures, and returns a table: the first row names the columns. */
  run(): Promise<readonly (readonly string[])[]>;
}

export function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n');
}
