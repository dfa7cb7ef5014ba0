import { createEmbeddedPromptReader } from '../src/engines/embedded/prompt-reader.ts';
import { createRulesEnhancer } from '../src/language/enhance/rules-enhancer.ts';
import { createLexiconTranslator } from '../src/language/lexicon-language.ts';
import { createRulesPromptScreen } from '../src/safety/rules-prompt-screen.ts';
import { EVALUATED_LANGUAGES, readLabelled } from '../tests/safety/evaluation.ts';
import type { AimResult, Benchmark } from './benchmark.ts';
import { median } from './statistics.ts';

const AIM_MS = 2;
const LONG_REPEATS = 30;
/** About the longest prompt that a model takes: 480 tokens. */
const LONG_PROMPT = 'a quiet mountain village at dusk with lanterns and a river, '.repeat(40);

interface Parameters {
  readonly rounds: number;
}

/** Time of what happens to a prompt before an engine sees it. */
export const promptStages: Benchmark<Parameters> = {
  name: 'prompt-stages',
  title: 'Prompts: time of screening, translating and enhancing',
  peers: [],
  quick: { rounds: 1 },
  full: { rounds: 3 },
  explanation: ({ rounds }) =>
    `Time of the built-in adapters, after a warm-up, over the labelled prompts of all nine languages and over one of about 480 tokens; ${rounds} rounds. Aim: at most 2 ms for screening one prompt. Foldings of NFKC and NFD alone, which nothing can do without, stand beside it.`,
  async run({ rounds }) {
    const prompts = EVALUATED_LANGUAGES.flatMap((language) => readLabelled(language).map(({ text }) => text));
    const reader = createEmbeddedPromptReader();
    const screen = createRulesPromptScreen();
    const translator = createLexiconTranslator(async () => reader);
    const enhancer = createRulesEnhancer(async () => reader);
    const { signal } = new AbortController();
    const stages: readonly (readonly [string, (prompt: string) => unknown])[] = [
      ['NFKC and NFD alone', (prompt) => prompt.normalize('NFKC').normalize('NFD')],
      ['screen', (prompt) => screen.screen(prompt)],
      ['translate (lexicon)', (prompt) => translator.toEnglish(prompt, reader.languageOf(prompt), signal)],
      ['enhance (rules)', (prompt) => enhancer.enhance({ prompt, negativePrompt: '', seed: 1 }, signal)],
    ];
    const table = [['stage', 'median', '99th of 100', 'longest', '480 tokens']];
    const aims: AimResult[] = [];
    for (const [name, run] of stages) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(...(await timeEach(prompts, run)));
      const long = median(await timeEach(Array<string>(LONG_REPEATS).fill(LONG_PROMPT), run));
      const sorted = times.toSorted((a, b) => a - b);
      const late = sorted[Math.floor(sorted.length * 0.99)]!;
      table.push([name, ...[median(times), late, sorted.at(-1)!, long].map(milliseconds)]);
      if (name === 'screen')
        aims.push({
          aim: `screening one prompt in at most ${AIM_MS} ms at the median`,
          measured: milliseconds(median(times)),
          met: median(times) <= AIM_MS,
        });
    }
    return { table, aims };
  },
};

/** Milliseconds of each run; the first pass over the prompts warms up and does not count. */
async function timeEach(prompts: readonly string[], run: (prompt: string) => unknown): Promise<number[]> {
  for (const prompt of prompts) await run(prompt);
  const times = [];
  for (const prompt of prompts) {
    const startMs = performance.now();
    await run(prompt);
    times.push(performance.now() - startMs);
  }
  return times;
}

function milliseconds(value: number): string {
  return `${value.toFixed(3)} ms`;
}
