import type { GalleryEntry } from 'limner/client';
import type { MessageKey, Say } from '../language/language.ts';

const OPERATION_NAMES: Readonly<Record<GalleryEntry['operation'], MessageKey>> = {
  generate: 'page.create',
  edit: 'page.edit',
  upscale: 'page.upscale',
  recontext: 'operation.recontext',
  segment: 'page.segment',
  verify: 'page.verify',
};

/** The prompt, or what was done. */
export function titleOf({ prompt, operation }: GalleryEntry, say: Say): string {
  return prompt.trim() || say(OPERATION_NAMES[operation]);
}
