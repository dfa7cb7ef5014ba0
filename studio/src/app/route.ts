import { useSyncExternalStore } from 'react';
import type { IconName } from '../design/icons.ts';
import type { MessageKey } from '../language/language.ts';

/** The pages, in the order of the navigation. */
export const PAGES = ['create', 'edit', 'upscale', 'segment', 'verify', 'gallery', 'server'] as const;
export type Page = (typeof PAGES)[number];

export const PAGE_TITLES: Readonly<Record<Page, MessageKey>> = {
  create: 'page.create',
  edit: 'page.edit',
  upscale: 'page.upscale',
  segment: 'page.segment',
  verify: 'page.verify',
  gallery: 'page.gallery',
  server: 'page.server',
};

export const PAGE_ICONS: Readonly<Record<Page, IconName>> = {
  create: 'quill',
  edit: 'brush',
  upscale: 'loupe',
  segment: 'scissors',
  verify: 'seal',
  gallery: 'frames',
  server: 'engine',
};

/** The page that the address names: `#/edit`. */
function readPage(): Page {
  const named = location.hash.replace(/^#\/?/u, '');
  return PAGES.find((page) => page === named) ?? 'create';
}

export function usePage(): Page {
  return useSyncExternalStore((onChange) => {
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, readPage);
}

export function openPage(page: Page): void {
  location.hash = `#/${page}`;
}
