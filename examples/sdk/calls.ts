import { ApiError, ClientError, Limner } from 'limner';

const limner = new Limner();

// region progress
const controller = new AbortController();
process.once('SIGINT', () => controller.abort());

const call = limner.models.generateImages(
  { model: 'imagen-4.0-generate-001', prompt: 'A red bicycle', config: { numberOfImages: 1 } },
  {
    signal: controller.signal,
    timeoutMs: 120_000, // for each attempt
    retry: { attempts: 5 },
    onProgress: ({ imageIndex, stage, fraction }) => console.log(imageIndex, stage, fraction),
  },
);
const { data, response } = await call.withResponse();
console.log(response.headers.get('x-limner-seeds'), data.facts.notices);
// endregion

// region errors
try {
  await limner.models.generateImages({
    model: 'imagen-4.0-generate-001',
    prompt: 'A red bicycle',
    config: { aspectRatio: '2:1' },
  });
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(error.status, error.code, error.field, error.reason);
  console.log(error instanceof ClientError); // true: the request was at fault; ServerError is the other kind
}
// endregion

// region models
for await (const model of await limner.models.list()) console.log(model.name);
// endregion

await limner.close();
