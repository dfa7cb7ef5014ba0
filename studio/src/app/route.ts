import { useSyncExternalStore } from 'react';
import type { IconName } from '../design/icons.ts';
import type { MessageKey } from '../language/language.ts';

/** The pages, in the order of the navigation. */
export const PAGES = ['create'] as const;
export type Page = (typeof PAGES)[number];

export const PAGE_TITLES: Readonly<Record<Page, MessageKey>> = {
  create: 'page.create',
};

export const PAGE_ICONS: Readonly<Record<Page, IconName>> = {
  create: 'quill',
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
