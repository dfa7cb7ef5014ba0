import { LimnerError } from '../../core/errors/limner-error.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { Notice } from '../../core/notice.ts';
import type { Logger } from '../../core/ports.ts';
import type { Engine } from '../../engine/engine.ts';
import { isAmong } from '../../language/language-tags.ts';
import { withoutEngineSyntax } from '../../safety/engine-syntax.ts';
import type { LanguagePorts } from '../language-ports.ts';
import type { SafetyPorts } from '../safety-ports.ts';
import type { SeededDescription, Translated } from '../states.ts';
import { isRefused } from './screen-prompt.ts';

export interface RewordingPorts {
  readonly language: LanguagePorts;
  readonly safety: SafetyPorts;
  readonly logger: Logger;
}

const ENGLISH: readonly LanguageTag[] = ['en'];

/** Puts the prompt into English where the engine needs it; a prompt that nothing can translate goes unchanged, and the answer says so. */
export async function translate(
  request: SeededDescription,
  engine: Engine,
  ports: RewordingPorts,
  signal: AbortSignal,
): Promise<Translated> {
  const { operation, model } = request;
  const { promptLanguages } = engine.describe(model.id);
  if (promptLanguages === undefined) return { ...request, translated: false };
  const prompt = await inLanguages(operation.prompt, operation.language, promptLanguages, request, ports, signal);
  const negative =
    operation.negativePrompt === ''
      ? undefined
      : await inLanguages(operation.negativePrompt, operation.language, promptLanguages, request, ports, signal);
  const notices = [prompt, ...(negative ? [negative] : [])].flatMap(({ notice }) => (notice ? [notice] : []));
  return {
    ...request,
    operation: { ...operation, prompt: prompt.text, ...(negative && { negativePrompt: negative.text }) },
    translated: prompt.text !== operation.prompt,
    notices: [...request.notices, ...dedupe(notices)],
  };
}

interface Rendering {
  readonly text: string;
  readonly notice?: Notice;
}

async function inLanguages(
  text: string,
  stated: LanguageTag,
  languages: readonly LanguageTag[],
  request: SeededDescription,
  ports: RewordingPorts,
  signal: AbortSignal,
): Promise<Rendering> {
  if (isAmong(stated, ENGLISH)) return { text };
  const language = await languageOf(text, stated, ports);
  if (language === 'und' || isAmong(language, languages)) return { text };
  const english = await toEnglish(text, language, request, ports, signal);
  if (english === undefined) return { text, notice: untranslated(language) };
  return {
    text: english.text,
    notice: { treatment: 'emulated', parameter: 'language', message: `Translated from ${language} by ${english.by}.` },
  };
}

/** What the caller states is believed when it names a language. */
async function languageOf(text: string, stated: LanguageTag, { language }: RewordingPorts): Promise<LanguageTag> {
  return stated === 'auto' || stated === '' ? language.detector.detect(text) : stated;
}

/** A text in English with the name of who translated it, or nothing when none of the translators could. */
export async function toEnglish(
  text: string,
  language: LanguageTag,
  { operation }: Pick<SeededDescription, 'operation'>,
  { language: ports, safety, logger }: RewordingPorts,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly by: string } | undefined> {
  for (const translator of ports.translators) {
    try {
      const english = await translator.toEnglish(text, language, signal);
      if (english === undefined) continue;
      const plain = withoutEngineSyntax(english).text;
      if (plain !== '' && !(await isRefused(plain, operation.safetySetting, safety)))
        return { text: plain, by: translator.id };
    } catch (error) {
      signal.throwIfAborted();
      logger.warn('translate.failed', { translator: translator.id, reason: reasonOf(error) });
    }
  }
  return undefined;
}

/** The code of one of our errors; others are told by name only, since their texts may quote the prompt. */
export function reasonOf(error: unknown): string {
  if (LimnerError.isInstance(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.name : 'unknown';
}

function untranslated(language: LanguageTag): Notice {
  const message = `The engine does not read ${language} and nothing installed could translate the prompt, so it was used unchanged.`;
  return { treatment: 'ignored', parameter: 'language', message };
}

function dedupe(notices: readonly Notice[]): Notice[] {
  return notices.filter(({ message }, index) => notices.findIndex((other) => other.message === message) === index);
}
