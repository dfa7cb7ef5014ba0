import type { ImageScreen } from '../core/image-screen.ts';
import type { PromptScreen } from '../core/prompt-screen.ts';
import type { SafetyPolicy } from '../safety/policy.ts';

/** What the stages that refuse need. */
export interface SafetyPorts {
  readonly promptScreen: PromptScreen;
  /** Classifiers for pictures of engines that cannot say what they made. */
  readonly imageScreens: readonly ImageScreen[];
  readonly policy: SafetyPolicy;
}
