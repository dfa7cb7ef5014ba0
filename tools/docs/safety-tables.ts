import { SAFETY_CATEGORIES } from '../../src/core/safety.ts';
import {
  EVALUATED_LANGUAGES,
  FOUND_SCORE,
  isRight,
  type Judged,
  judgeAll,
  judgeUnseen,
  type LabelledKind,
} from '../../tests/safety/evaluation.ts';
import { table } from './markdown.ts';

/** The measured tables of `docs/safety.md`: by language, and by category. */
export async function safetyTables(): Promise<string> {
  const judged = await judgeAll();
  return [byLanguage(judged, await judgeUnseen()), byCategory(judged)].join('\n\n');
}

function byLanguage(judged: readonly Judged[], unseen: readonly Judged[]): string {
  const header = ['Language', 'Harmless passed', 'Blunt refused', 'Disguised refused', 'Precision', 'Recall, blunt'];
  const row = (name: string, of: readonly Judged[]): string[] => [
    name,
    ratio(ofKind(of, 'harmless')),
    ratio(ofKind(of, 'blunt')),
    of === unseen ? '–' : ratio(ofKind(of, 'disguised')),
    percent(precision(of)),
    percent(share(ofKind(of, 'blunt'))),
  ];
  const rows = EVALUATED_LANGUAGES.map((language) =>
    row(
      language,
      judged.filter((one) => one.language === language),
    ),
  );
  return table(header, [...rows, row('all', judged), row('unseen, all languages', unseen)]);
}

/** Of what was refused, the share that was to be refused. */
function precision(judged: readonly Judged[]): number {
  const refused = judged.filter(({ isRefused }) => isRefused);
  return refused.filter(({ kind }) => kind === 'blunt' || kind === 'disguised').length / refused.length;
}

function byCategory(judged: readonly Judged[]): string {
  const header = [
    'Category',
    'Labelled prompts',
    `Scored ${FOUND_SCORE} or more`,
    'Recall',
    'Harmless prompts scored so',
  ];
  const harmless = judged.filter(({ kind }) => kind === 'harmless');
  const rows = SAFETY_CATEGORIES.map((category) => {
    const labelled = judged.filter((one) => one.category === category);
    const found = labelled.filter(({ score }) => score >= FOUND_SCORE);
    const falseAlarms = harmless.filter(({ scores }) => scores.get(category)! >= FOUND_SCORE);
    return [
      category,
      String(labelled.length),
      String(found.length),
      percent(found.length / labelled.length),
      `${falseAlarms.length} of ${harmless.length}`,
    ];
  });
  return table(header, rows);
}

function ofKind(judged: readonly Judged[], kind: LabelledKind): Judged[] {
  return judged.filter((one) => one.kind === kind);
}

function share(judged: readonly Judged[]): number {
  return judged.filter(isRight).length / judged.length;
}

function ratio(judged: readonly Judged[]): string {
  return `${judged.filter(isRight).length} of ${judged.length}`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
