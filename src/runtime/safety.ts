import type { Config } from '../config/schema.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import type { SafetyPorts } from '../pipeline/safety-ports.ts';
import { createRulesPromptScreen } from '../safety/rules-prompt-screen.ts';

/** The built-in prompt screen under the operator's policy. */
export function createSafety(config: Config['safety'], imageScreens: readonly ImageScreen[] = []): SafetyPorts {
  const { blockedTerms, allowedTerms, blockCelebrities, ...policy } = config;
  return {
    promptScreen: createRulesPromptScreen({ blockedTerms, allowedTerms, blockCelebrities }),
    imageScreens,
    policy,
  };
}
