import { describe, expect, it } from 'vitest';
import { type Caller, type ClientTraits, PLAIN_CLIENT } from '../../core/caller.ts';
import { findModel } from '../../core/models/catalogue.ts';
import { resolveOperation } from '../../core/models/resolve/resolve-operation.ts';
import type { GenerateOperation } from '../../core/operation.ts';
import type { PicturesResult, PredictResult } from './predict-result.ts';
import { type PredictBody, writePredictions } from './write-predictions.ts';

const caller: Caller = {
  principal: { name: 'anonymous' },
  dialect: 'vertex',
  apiVersion: 'v1',
  client: PLAIN_CLIENT,
};
const image = { mimeType: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
const pictures: PicturesResult = {
  kind: 'pictures',
  pictures: [
    {
      image,
      enhancedPrompt: 'A dog, in detail',
      safetyScores: new Map([
        ['Porn', 0.04],
        ['Violence', 0.25],
      ]),
    },
    { image: { mimeType: 'image/png', uri: 'gs://b/sample_1.png' } },
  ],
  filteredReasons: ['Unable to show generated images.'],
  promptScores: new Map([['Hate', 0.1]]),
};

function write(result: PicturesResult, settings: Partial<GenerateOperation> = {}, from: Partial<Caller> = {}) {
  const model = findModel('imagen-4.0-generate-001')!;
  const operation = resolveOperation(model, { kind: 'generate', prompt: 'A dog', ...settings }, 'vertex');
  return asJson(writePredictions(result, operation, { ...caller, ...from }));
}

/** As a client sees it. */
function asJson(body: PredictBody): PredictBody {
  return JSON.parse(JSON.stringify(body));
}

const inline = { bytesBase64Encoded: 'AQID', mimeType: 'image/png' };
const stored = { gcsUri: 'gs://b/sample_1.png', mimeType: 'image/png' };
const reason = { raiFilteredReason: 'Unable to show generated images.' };

describe('writePredictions', () => {
  it("follows the model's default for reasons and keeps scores to itself", () => {
    expect(write(pictures)).toEqual({ predictions: [{ ...inline, prompt: 'A dog, in detail' }, stored, reason] });
  });

  it('puts scores only where asked, rounded, the prompt last', () => {
    expect(write(pictures, { includeSafetyAttributes: true, includeRaiReason: false }).predictions).toEqual([
      {
        ...inline,
        prompt: 'A dog, in detail',
        safetyAttributes: { categories: ['Porn', 'Violence'], scores: [0, 0.3] },
      },
      stored,
      { contentType: 'Positive Prompt', safetyAttributes: { categories: ['Hate'], scores: [0.1] } },
    ]);
  });

  it('spares clients that fail on filtered items', () => {
    const { predictions } = write(
      pictures,
      { includeRaiReason: true },
      { client: { ...PLAIN_CLIENT, failsOnFilteredItems: true } },
    );
    expect(predictions).toHaveLength(2);
  });

  it('writes the scores of labels as text for a client that reads nothing else', () => {
    const segment = resolveOperation(
      findModel('image-segmentation-001')!,
      { kind: 'segment', image: { kind: 'bytes', bytes: image.bytes }, mode: 'foreground' },
      'vertex',
    );
    const masks: PredictResult = { kind: 'masks', masks: [{ image, labels: [{ label: 'foreground', score: 0.9 }] }] };
    const scoreFor = (client: ClientTraits) =>
      asJson(writePredictions(masks, segment, { ...caller, client })).predictions![0]!['labels'];
    expect(scoreFor(PLAIN_CLIENT)).toEqual([{ label: 'foreground', score: 0.9 }]);
    expect(scoreFor({ ...PLAIN_CLIENT, readsLabelScoresAsText: true })).toEqual([
      { label: 'foreground', score: '0.9' },
    ]);
  });

  it('returns rewritten prompts only for short originals, and not on the Gemini API', () => {
    expect(write(pictures, { prompt: 'word '.repeat(29) }).predictions?.[0]).toHaveProperty('prompt');
    expect(write(pictures, { prompt: 'word '.repeat(30) }).predictions?.[0]).not.toHaveProperty('prompt');
    expect(write(pictures, {}, { dialect: 'gemini' }).predictions?.[0]).not.toHaveProperty('prompt');
  });

  it('is an empty object when nothing remains', () => {
    const nothing: PicturesResult = { kind: 'pictures', pictures: [], filteredReasons: ['x'] };
    expect(write(nothing, { includeRaiReason: false })).toEqual({});
  });

  it('writes masks with labels, and decisions', () => {
    const source = { kind: 'bytes', bytes: image.bytes } as const;
    const segment = resolveOperation(
      findModel('image-segmentation-001')!,
      { kind: 'segment', image: source },
      'vertex',
    );
    const labels = [{ label: 'foreground', score: 0.875 }];
    expect(asJson(writePredictions({ kind: 'masks', masks: [{ image, labels }] }, segment, caller))).toEqual({
      predictions: [{ ...inline, labels }],
    });
    const verify = resolveOperation(findModel('imageverification@001')!, { kind: 'verify', image: source }, 'vertex');
    expect(asJson(writePredictions({ kind: 'decision', decision: 'REJECT' }, verify, caller))).toEqual({
      predictions: [{ decision: 'REJECT' }],
    });
  });
});
