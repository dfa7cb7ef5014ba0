// @google-cloud/aiplatform 6 over REST. Run: node examples/aiplatform.mjs
import { writeFileSync } from 'node:fs';
import { helpers, v1 } from '@google-cloud/aiplatform';
import { OAuth2Client } from 'google-auth-library';

// region migrate
const limner = new URL(process.env.LIMNER_URL ?? 'http://127.0.0.1:8787');
const authClient = new OAuth2Client();
authClient.setCredentials({ access_token: 'any' });
const client = new v1.PredictionServiceClient({
  fallback: 'rest',
  protocol: 'http',
  apiEndpoint: limner.hostname,
  port: Number(limner.port),
  authClient,
});
// endregion

const [answer] = await client.predict({
  endpoint: 'projects/any/locations/us-central1/publishers/google/models/imagen-4.0-generate-001',
  instances: [helpers.toValue({ prompt: 'A lighthouse on a cliff at sunset' })],
  parameters: helpers.toValue({ sampleCount: 1 }),
});
const { bytesBase64Encoded } = helpers.fromValue(answer.predictions[0]);
writeFileSync('aiplatform.png', Buffer.from(bytesBase64Encoded, 'base64'));
console.log('aiplatform.png');
