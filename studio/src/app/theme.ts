import { create } from 'zustand';

export type Theme = 'light' | 'dark';

const KEPT_AS = 'limner.theme';

function firstTheme(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: firstTheme() }));

/** Follows the system until someone chooses. */
export function startTheme(): void {
  const show = ({ theme }: { theme: Theme }): void => {
    document.documentElement.dataset['theme'] = theme;
  };
  show(useTheme.getState());
  useTheme.subscribe(show);
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEPT_AS, theme);
  useTheme.setState({ theme });
}
