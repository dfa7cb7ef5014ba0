import type { Config } from '../config/schema.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import { createNudityScreen } from '../picture-screens/nudity-screen.ts';
import { createPersonFinder, type PersonFinder } from '../picture-screens/person-finder.ts';
import { createPersonScreen } from '../picture-screens/person-screen.ts';
import type { SafetyPorts } from '../pipeline/safety-ports.ts';
import { createRulesPromptScreen } from '../safety/rules-prompt-screen.ts';

type SafetyConfig = Config['safety'];
type FindModel = (model: string) => Promise<string>;

/**
 * The built-in prompt screen and the configured picture classifiers under the operator's policy.
 *
 * @param findModel gives the folder of a model by its name in the configuration.
 * @param finder see {@link createConfiguredPersonFinder}.
 */
export function createSafety(
  config: SafetyConfig,
  findModel: FindModel,
  finder: PersonFinder | undefined,
  furtherScreens: readonly ImageScreen[] = [],
): SafetyPorts {
  const { blockedTerms, allowedTerms, blockCelebrities, trustedPrincipals, blockedCategories, loosestSetting } = config;
  return {
    promptScreen: createRulesPromptScreen({ blockedTerms, allowedTerms, blockCelebrities }),
    imageScreens: [...createPictureScreens(config, findModel, finder), ...furtherScreens],
    policy: { trustedPrincipals, blockedCategories, loosestSetting },
  };
}

/** What finds persons in pictures, if the configuration names a model for it. */
export function createConfiguredPersonFinder(
  { personDetector }: SafetyConfig,
  findModel: FindModel,
): PersonFinder | undefined {
  return personDetector === undefined ? undefined : createPersonFinder(() => findModel(personDetector));
}

/** The screens that the configuration names models for. */
export function createPictureScreens(
  { pictureClassifier, ageClassifier }: SafetyConfig,
  findModel: FindModel,
  finder: PersonFinder | undefined,
): Required<ImageScreen>[] {
  const find = (model: string) => () => findModel(model);
  return [
    ...(pictureClassifier === undefined ? [] : [createNudityScreen(find(pictureClassifier))]),
    ...(finder === undefined
      ? []
      : [
          createPersonScreen({
            finder,
            findAgeClassifier: ageClassifier === undefined ? undefined : find(ageClassifier),
          }),
        ]),
  ];
}
