import type { Config } from '../config/schema.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import { createNudityScreen } from '../picture-screens/nudity-screen.ts';
import { createPersonScreen } from '../picture-screens/person-screen.ts';
import type { SafetyPorts } from '../pipeline/safety-ports.ts';
import { createRulesPromptScreen } from '../safety/rules-prompt-screen.ts';

type SafetyConfig = Config['safety'];
type FindModel = (model: string) => Promise<string>;

/**
 * The built-in prompt screen and the configured picture classifiers under the operator's policy.
 *
 * @param findModel gives the folder of a model by its name in the configuration.
 */
export function createSafety(
  config: SafetyConfig,
  findModel: FindModel,
  furtherScreens: readonly ImageScreen[] = [],
): SafetyPorts {
  const { blockedTerms, allowedTerms, blockCelebrities, trustedPrincipals, blockedCategories, loosestSetting } = config;
  return {
    promptScreen: createRulesPromptScreen({ blockedTerms, allowedTerms, blockCelebrities }),
    imageScreens: [...createPictureScreens(config, findModel), ...furtherScreens],
    policy: { trustedPrincipals, blockedCategories, loosestSetting },
  };
}

/** The screens that the configuration names models for. */
export function createPictureScreens(
  { pictureClassifier, personDetector, ageClassifier }: SafetyConfig,
  findModel: FindModel,
): Required<ImageScreen>[] {
  const find = (model: string) => () => findModel(model);
  return [
    ...(pictureClassifier === undefined ? [] : [createNudityScreen(find(pictureClassifier))]),
    ...(personDetector === undefined
      ? []
      : [
          createPersonScreen({
            findDetector: find(personDetector),
            findAgeClassifier: ageClassifier === undefined ? undefined : find(ageClassifier),
          }),
        ]),
  ];
}
