import type { BlockTopic, SafetyCategory } from './safety.ts';

/** Reads a prompt for what must not be drawn. Judging the findings is a policy's business. */
export interface PromptScreen {
  screen(text: string): Promise<PromptFindings>;
}

/** What a screen found in a prompt. */
export interface PromptFindings {
  /** Every category, 0–1 in steps of 0.1. */
  readonly scores: ReadonlyMap<SafetyCategory, number>;
  readonly findings: readonly PromptFinding[];
  /** Whether the words name people, or people under age. */
  readonly mentions: { readonly people: boolean; readonly children: boolean };
}

/** One reason to worry. */
export interface PromptFinding {
  readonly topic: BlockTopic;
  /** Absent for what has no category of its own: celebrities, personal information. */
  readonly category?: SafetyCategory;
  /** 0–1. */
  readonly score: number;
  /** Refused whatever the setting: sexual content with minors. */
  readonly isHardStop?: boolean;
}
