import { create } from 'zustand';
import english from './messages/en.json';

/** A text of the interface; English names them all. */
export type MessageKey = keyof typeof english;
export type Messages = Readonly<Record<MessageKey, string>>;

/** Languages of the interface: English, and those in which prompts can be written. Each by its own name. */
export const LANGUAGES = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  hi: 'हिन्दी',
  ja: '日本語',
  ko: '한국어',
  pt: 'Português',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
} as const;
export type Language = keyof typeof LANGUAGES;

const LOADERS = import.meta.glob<{ default: Messages }>(['./messages/*.json', '!./messages/en.json']);
const KEPT_AS = 'limner.language';

interface LanguageState {
  readonly language: Language;
  readonly messages: Messages;
}

const useLanguageState = create<LanguageState>(() => ({ language: 'en', messages: english }));

/** Changes the language of the interface and keeps the choice. */
export async function chooseLanguage(language: Language): Promise<void> {
  const messages = language === 'en' ? english : (await LOADERS[`./messages/${language}.json`]!()).default;
  localStorage.setItem(KEPT_AS, language);
  document.documentElement.lang = language;
  useLanguageState.setState({ language, messages });
}

/** Starts in the language chosen before, or in the browser's. */
export function startLanguage(): Promise<void> {
  const kept = localStorage.getItem(KEPT_AS);
  const wanted = [kept, ...navigator.languages].flatMap((tag) => languageOf(tag) ?? []);
  return chooseLanguage(wanted[0] ?? 'en');
}

/** The language of the interface that a tag such as `zh-Hant-HK` or `de-AT` means. */
export function languageOf(tag: string | null): Language | undefined {
  if (tag === null) return undefined;
  const known = Object.keys(LANGUAGES) as Language[];
  if (/^zh/iu.test(tag)) return /hant|tw|hk|mo/iu.test(tag) ? 'zh-TW' : 'zh-CN';
  return known.find((language) => language === tag.slice(0, 2).toLowerCase());
}

/** Puts values in the place of `{name}`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Texts of the interface in the chosen language. */
export function useSay(): Say {
  const { messages } = useLanguageState();
  return (key, values = {}) => fillIn(messages[key], values);
}

export function useLanguage(): Language {
  return useLanguageState((state) => state.language);
}
