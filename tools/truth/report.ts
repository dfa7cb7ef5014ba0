import type { ClaimKind, TruthCase, Verdict } from './claim.ts';
import type { JudgedCase } from './truth-worker.ts';

interface Tally {
  readonly kept: number;
  readonly total: number;
}

/** Scores by kind of claim, over all claims, and over prompts of which every claim holds: a Markdown table. */
export function scoreTable(judged: readonly Pick<JudgedCase, 'verdicts'>[]): string {
  const verdicts = judged.flatMap((result) => result.verdicts);
  const kinds = [...new Set(verdicts.map(({ claim }) => claim.kind))];
  const rows = kinds.map((kind) => row(kind, tallyOf(verdicts, kind)));
  const whole = judged.filter((result) => result.verdicts.every(({ isTrue }) => isTrue)).length;
  return [
    '| claim | kept | of | share |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    row('**all claims**', tallyOf(verdicts)),
    row('**prompts with every claim kept**', { kept: whole, total: judged.length }),
  ].join('\n');
}

/** One line per prompt that fails, with the claims that do not hold and what was seen instead. */
export function failureLines(cases: readonly TruthCase[], judged: readonly JudgedCase[]): string[] {
  return cases.flatMap(({ prompt, seed }, index) => {
    const { verdicts, notUnderstood } = judged[index]!;
    const wrong = verdicts.filter(({ isTrue }) => !isTrue);
    if (wrong.length === 0) return [];
    const unknown = notUnderstood.length > 0 ? ` (not understood: ${notUnderstood.join(', ')})` : '';
    return [
      `- ${prompt} #${seed}${unknown}: ${wrong.map(({ claim, remark }) => `${claim.kind}: ${remark}`).join('; ')}`,
    ];
  });
}

function tallyOf(verdicts: readonly Verdict[], kind?: ClaimKind): Tally {
  const counted = verdicts.filter(({ claim }) => kind === undefined || claim.kind === kind);
  return { kept: counted.filter(({ isTrue }) => isTrue).length, total: counted.length };
}

function row(name: string, { kept, total }: Tally): string {
  return `| ${name} | ${kept} | ${total} | ${((100 * kept) / Math.max(1, total)).toFixed(1)} % |`;
}
