// region safety
import { Limner, PersonGeneration, SafetyFilterLevel } from 'limner';

const limner = new Limner();

const strict = await limner.models.generateImages({
  model: 'imagen-4.0-generate-001',
  prompt: 'A farmer and her dog',
  config: {
    numberOfImages: 1,
    safetyFilterLevel: SafetyFilterLevel.BLOCK_LOW_AND_ABOVE,
    personGeneration: PersonGeneration.DONT_ALLOW,
    includeRaiReason: true,
    includeSafetyAttributes: true,
  },
});
for (const { image, raiFilteredReason } of strict.generatedImages) console.log(image ? 'allowed' : raiFilteredReason);
console.log(strict.positivePromptSafetyAttributes?.categories);
// endregion

await limner.close();
