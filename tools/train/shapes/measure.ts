import { openService } from '../../../tests/diffusion/diffusion-service.ts';
import { createTinyEngine } from '../../../tests/diffusion/tiny-models.ts';
import { TRAINED_MODELS, type TrainedModel, wrongScenes } from '../../../tests/diffusion/trained-scenes.ts';

/** Counts for each trained model, or those named, how many of 200 prompts it draws in the right colours, through the whole service. */
const PROMPTS = 200;
const named = process.argv.slice(2) as TrainedModel[];
const all = Object.keys(TRAINED_MODELS) as TrainedModel[];

for (const name of named.length > 0 ? named : all) {
  const engine = createTinyEngine(`shapes/${name}`, { steps: TRAINED_MODELS[name] });
  const service = await openService(engine);
  const wrong = await wrongScenes(
    service,
    Array.from({ length: PROMPTS }, (_, k) => k),
  );
  await service.close();
  console.log(`${name}: ${PROMPTS - wrong.length} of ${PROMPTS} right\n${wrong.map((line) => `  ${line}\n`).join('')}`);
}
