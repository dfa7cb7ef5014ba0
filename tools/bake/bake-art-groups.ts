import { readSourceJson } from './bake-art-sources.ts';

interface EmojibaseEntry {
  readonly label: string;
  readonly subgroup?: number;
}

interface EmojibaseGroups {
  readonly subgroups: Readonly<Record<string, string>>;
}

/** Emojibase subgroup (`animal-mammal`, `food-fruit` …) by concept name. */
export function readGroups(): Map<string, string> {
  const { subgroups } = readSourceJson<EmojibaseGroups>('emojibase-data/meta/groups.json');
  const groups = new Map<string, string>();
  for (const entry of readSourceJson<EmojibaseEntry[]>('emojibase-data/en/data.json')) {
    if (entry.subgroup !== undefined) groups.set(slugOf(entry.label), subgroups[entry.subgroup]!);
  }
  return groups;
}

/** Icon-set spelling of an English label: `woman’s hat` becomes `womans-hat`. */
export function slugOf(label: string): string {
  return label
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’'“”.,!()]/g, '')
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
