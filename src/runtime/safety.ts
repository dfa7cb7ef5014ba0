import type { Config } from '../config/schema.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import { createNudityScreen } from '../picture-screens/nudity-screen.ts';
import type { SafetyPorts } from '../pipeline/safety-ports.ts';
import { createRulesPromptScreen } from '../safety/rules-prompt-screen.ts';

/**
 * The built-in prompt screen and the configured picture classifier under the operator's policy.
 *
 * @param findModel gives the folder of a model by its name in the configuration.
 */
export function createSafety(
  config: Config['safety'],
  findModel: (model: string) => Promise<string>,
  furtherScreens: readonly ImageScreen[] = [],
): SafetyPorts {
  const { blockedTerms, allowedTerms, blockCelebrities, pictureClassifier, ...policy } = config;
  const own = pictureClassifier === undefined ? [] : [createNudityScreen(() => findModel(pictureClassifier))];
  return {
    promptScreen: createRulesPromptScreen({ blockedTerms, allowedTerms, blockCelebrities }),
    imageScreens: [...own, ...furtherScreens],
    policy,
  };
}
