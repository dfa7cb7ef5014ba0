import type { AimResult, Measurement } from './benchmark.ts';

/** What stands under a benchmark's heading in RESULTS.md. */
export interface Section {
  readonly explanation: string;
  /** The command that measures it again. */
  readonly repeat: string;
  readonly peers: readonly string[];
  readonly machine: string;
  readonly measurement: Measurement;
}

/** The one form of all sections: what, how to repeat, where, the table, and what came of each aim. */
export function sectionMarkdown({ explanation, repeat, peers, machine, measurement }: Section): string {
  const beside = peers.length === 0 ? '' : ` Beside: ${peers.join(', ')}.`;
  return [
    explanation,
    `Repeat: \`${repeat}\`. Measured on: ${machine}.${beside}`,
    markdownTable(measurement.table),
    measurement.aims.length === 0 ? 'No aim was set.' : measurement.aims.map(aimLine).join('\n'),
  ].join('\n\n');
}

function aimLine({ aim, measured, met, cause }: AimResult): string {
  if (met) return `- Aim met: ${aim}: ${measured}.`;
  return `- **Aim missed**: ${aim}: ${measured}. Cause: ${cause ?? 'not known'}.`;
}

function markdownTable([head, ...rows]: Measurement['table']): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts the text under its heading, in place of what stood there, or at the end of the page. */
export function withSection(page: string, title: string, section: string): string {
  const heading = `## ${title}\n`;
  const start = page.indexOf(heading);
  if (start < 0) return `${page.trimEnd()}\n\n${heading}\n${section}\n`;
  const next = page.indexOf('\n## ', start + heading.length);
  const rest = next < 0 ? '' : page.slice(next);
  return `${page.slice(0, start)}${heading}\n${section}\n${rest}`;
}

const SUMMARY = 'Aims at a glance';
const MET = '- Aim met: ';
const MISSED = '- **Aim missed**: ';

/** Counts the aims of all sections and lists the missed ones, under a heading of its own before them. */
export function withSummary(page: string): string {
  const [introduction, ...sections] = page.split(/^## /m);
  const counted = sections
    .filter((section) => !section.startsWith(`${SUMMARY}\n`))
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const of = (mark: string): string[] => lines.filter((line) => line.startsWith(mark));
      return { title, section, met: of(MET).length, missed: of(MISSED) };
    });
  const met = counted.reduce((sum, one) => sum + one.met, 0);
  const missed = counted.flatMap(({ title, missed: lines }) =>
    lines.map((line) => `- ${title}: ${line.slice(MISSED.length).replace(/ Cause: .*$/s, '')}`),
  );
  const summary = `${SUMMARY}\n\n${met} aims met, ${missed.length} missed; the sections say why.\n\n${missed.join('\n')}\n\n`;
  return [introduction, summary, ...counted.map(({ section }) => section)].join('## ');
}
