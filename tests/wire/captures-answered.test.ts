import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from '../server/running-server.ts';
import { CAPTURE_NAMES, readCapture } from './captured-requests.ts';
import { CAPTURE_EXPECTATIONS } from './captures-expected.ts';

/** Keys of a picture that is answered inline (wire protocol, section 8.1); scores only where they were asked for. */
const PICTURE_KEYS = ['bytesBase64Encoded', 'mimeType', 'prompt'];
const PROMPT_ITEM_KEYS = ['contentType', 'safetyAttributes'];
const ANY_MASK = { bytesBase64Encoded: expect.any(String), mimeType: 'image/png' };

const defaultCount = (modelId: string): number => (modelId.includes('try-on') || modelId.includes('upscale') ? 1 : 4);

describe('answers to requests that real clients sent', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer();
  });
  afterAll(() => server.stop());

  it.each(CAPTURE_NAMES)('%s', async (name) => {
    const { model, dialect, body } = readCapture(name);
    const { operation, refusal, pictureRefusal } = CAPTURE_EXPECTATIONS[name]!;
    const path = dialect === 'vertex' ? vertexPath(model) : `/v1beta/models/${model}:predict`;
    const { status, json } = await post(server.url + path, body);
    if (refusal || pictureRefusal) {
      expect({ status, message: json.error?.message }).toEqual({
        status: 400,
        message: expect.stringContaining((refusal ?? pictureRefusal)!),
      });
    } else if (operation.kind === 'verify') {
      expect(json).toEqual({ predictions: [{ decision: 'REJECT' }] });
    } else if (operation.kind === 'segment') {
      expect(json.predictions).toEqual([{ ...ANY_MASK, labels: [{ label: expect.any(String), score: 1 }] }]);
    } else {
      expect(status).toBe(200);
      const pictures = json.predictions!.filter((item) => 'bytesBase64Encoded' in item);
      expect(pictures).toHaveLength(operation.sampleCount ?? defaultCount(model));
      for (const picture of pictures) expect(PICTURE_KEYS).toEqual(expect.arrayContaining(Object.keys(picture)));
      const others = json.predictions!.slice(pictures.length).map((item) => Object.keys(item));
      expect(others).toEqual(
        'includeSafetyAttributes' in operation && operation.includeSafetyAttributes ? [PROMPT_ITEM_KEYS] : [],
      );
      expect(json.predictions![0]!.mimeType).toBe(operation.outputMimeType ?? 'image/png');
    }
  });
});
