import { describe, expect, it } from 'vitest';
import { findModel } from '../../src/core/models/catalogue.ts';
import { resolveOperation } from '../../src/core/models/resolve/resolve-operation.ts';
import { parsePredictRequest } from '../../src/wire/parse-predict-request.ts';
import { writePredictRequest } from '../../src/wire/write-predict-request.ts';
import { STORAGE_REFUSED } from './capture-expectation.ts';
import { CAPTURE_NAMES, readCapture } from './captured-requests.ts';
import { CAPTURE_EXPECTATIONS } from './captures-expected.ts';

describe('requests that real clients sent', () => {
  it('has an expectation for each', () => {
    expect(CAPTURE_NAMES.toSorted()).toEqual(Object.keys(CAPTURE_EXPECTATIONS).toSorted());
  });

  it.each(CAPTURE_NAMES)('%s', (name) => {
    const { model: modelId, dialect, body } = readCapture(name);
    const { operation, refusal } = CAPTURE_EXPECTATIONS[name]!;
    const parsed = parsePredictRequest(body, { modelId });
    expect(parsed).toEqual(operation);
    expect(parsePredictRequest(writePredictRequest(parsed), { modelId })).toEqual(operation);
    const resolve = () => resolveOperation(findModel(modelId)!, parsed, dialect);
    // Which buckets there are, only a running server knows.
    if (refusal && refusal !== STORAGE_REFUSED) expect(resolve).toThrow(refusal);
    else expect(resolve().kind).toBe(operation.kind);
  });
});
