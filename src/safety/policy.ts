import type { PromptFinding, PromptFindings } from '../core/prompt-screen.ts';
import type { BlockTopic, SafetyCategory, SafetySetting } from '../core/safety.ts';

/** Scores from here on are refused, by setting. Nothing but hard stops is refused under `block_none`. */
export const BLOCK_THRESHOLDS: Readonly<Record<SafetySetting, number>> = {
  block_low_and_above: 0.5,
  block_medium_and_above: 0.7,
  block_only_high: 0.9,
  block_none: Number.POSITIVE_INFINITY,
};

/** What the operator decided. */
export interface SafetyPolicy {
  readonly blockedCategories: readonly SafetyCategory[];
  /** The loosest setting that requests may choose; looser ones are treated as this one. */
  readonly loosestSetting: SafetySetting;
  /** Names of principals that may use `allow_all` and `block_none`. */
  readonly trustedPrincipals: readonly string[];
}

/** Why a prompt is refused, or nothing when it is not. Hard stops come first, then the surest finding. */
export function refusalOf(
  { findings }: PromptFindings,
  setting: SafetySetting,
  { blockedCategories, loosestSetting }: Pick<SafetyPolicy, 'blockedCategories' | 'loosestSetting'>,
): BlockTopic | undefined {
  const threshold = Math.min(BLOCK_THRESHOLDS[setting], BLOCK_THRESHOLDS[loosestSetting]);
  const refused = findings.filter(
    ({ isHardStop, category, score }: PromptFinding) =>
      isHardStop || (score >= threshold && (category === undefined || blockedCategories.includes(category))),
  );
  const rank = ({ isHardStop, score }: PromptFinding): number => (isHardStop ? 2 : score);
  return refused.toSorted((a, b) => rank(b) - rank(a))[0]?.topic;
}
