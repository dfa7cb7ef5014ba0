import type { LabelLegendEntry, LabelMap, Mask } from '../../../core/image.ts';
import type { EngineMask } from '../../../engine/engine.ts';
import type { SegmentTask } from '../../../engine/task.ts';
import { namesIn } from '../darkroom/segment/questions.ts';
import type { Scene } from '../illustrator/scene.ts';

/** Other words for what painters call scenery. */
const SCENERY: Readonly<Record<string, string>> = {
  clouds: 'sky',
  sea: 'water',
  ocean: 'water',
  lake: 'water',
  river: 'water',
  grass: 'vegetation',
  trees: 'vegetation',
  tree: 'vegetation',
  plants: 'vegetation',
  meadow: 'vegetation',
  street: 'road',
  buildings: 'building',
  earth: 'ground',
  land: 'ground',
  beach: 'sand',
};
const FOREGROUND_WORDS = ['foreground', 'subject', 'main subject', 'object', 'product'];

/**
 * Exact masks of a picture of the illustrator's own: each pixel shows what was drawn there. Nothing where a name means nothing that
 * was drawn by that name; then other means may know more.
 */
export function ownMasks(labelMap: LabelMap, scene: Scene, task: SegmentTask): EngineMask[] | undefined {
  const things = labelMap.legend.filter(({ kind }) => kind === 'thing');
  const maskOf = (entries: readonly LabelLegendEntry[], isInverted = false): Mask =>
    maskFor(labelMap, entries, isInverted);
  switch (task.mode) {
    case 'foreground':
    case 'background':
      if (things.length === 0) return undefined;
      return [exact(task.mode, maskOf(things, task.mode === 'background'))];
    case 'interactive': {
      const touched = touchedEntries(labelMap, task.scribble!);
      return touched.length === 0 ? undefined : [exact('interactive', maskOf(touched))];
    }
    default: {
      const found = namesIn(task.prompt).map((name) => ({ name, entries: entriesNamed(name, labelMap, scene) }));
      if (found.some(({ entries }) => entries.length === 0)) return undefined;
      if (task.mode === 'prompt')
        return found.map(({ name, entries }) => exact(name, maskOf(entries))).slice(0, task.maxPredictions);
      const all = exact('', maskOf(found.flatMap(({ entries }) => entries)));
      return [{ ...all, labels: found.map(({ name }) => ({ label: name, score: 1 })) }];
    }
  }
}

function exact(label: string, mask: Mask): EngineMask {
  return { mask, labels: [{ label, score: 1 }] };
}

function maskFor(
  { widthPx, heightPx, data }: LabelMap,
  entries: readonly LabelLegendEntry[],
  isInverted: boolean,
): Mask {
  const meant = new Set(entries.map(({ label }) => label));
  return { widthPx, heightPx, data: Uint8Array.from(data, (label) => (meant.has(label) !== isInverted ? 255 : 0)) };
}

/** What strokes lie on: each thing that has a good part of them. */
function touchedEntries({ legend, data }: LabelMap, scribble: Mask): LabelLegendEntry[] {
  const counts = new Map<number, number>();
  let total = 0;
  for (let p = 0; p < data.length; p++) {
    if (scribble.data[p]! < 128) continue;
    counts.set(data[p]!, (counts.get(data[p]!) ?? 0) + 1);
    total++;
  }
  return legend.filter(({ label }) => (counts.get(label) ?? 0) > total * LEAST_TOUCHED);
}

const LEAST_TOUCHED = 0.2;

/** Legend entries that a name means: by the prompt's word, by the concept that was drawn, or as scenery. */
function entriesNamed(name: string, { legend }: LabelMap, scene: Scene): LabelLegendEntry[] {
  const word = singular(name.toLowerCase().replace(/^(?:the|a|an|all|all the) /u, ''));
  const things = legend.filter(({ kind }) => kind === 'thing');
  if (FOREGROUND_WORDS.includes(word)) return things;
  const stuff = SCENERY[name.toLowerCase()] ?? word;
  const words = new Set(
    scene.entities
      .filter((entity) => singular(entity.word.toLowerCase()) === word || entity.concept.replaceAll('-', ' ') === word)
      .map((entity) => entity.word.toLowerCase()),
  );
  return legend.filter((entry) =>
    entry.kind === 'thing' ? words.has(entry.name.toLowerCase().replace(/ \d+$/u, '')) : entry.name === stuff,
  );
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/u, '') : word;
}
