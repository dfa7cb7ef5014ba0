import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/core/caller.ts';
import { findModel } from '../../src/core/models/catalogue.ts';
import { resolveOperation } from '../../src/core/models/resolve/resolve-operation.ts';
import { parsePredictRequest } from '../../src/wire/parse-predict-request.ts';
import { writePredictRequest } from '../../src/wire/write-predict-request.ts';
import { CAPTURE_EXPECTATIONS, PICTURE_BASE64 } from './captures-expected.ts';

/** A request as a real client sent it; pictures are replaced by a placeholder. */
interface CapturedRequest {
  readonly model: string;
  readonly dialect: Dialect;
  readonly body: unknown;
}

const folder = new URL('./__fixtures__/requests/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace('.json', ''));

function readCapture(name: string): CapturedRequest {
  const json = readFileSync(new URL(`${name}.json`, folder), 'utf8');
  return JSON.parse(json.replaceAll('<picture>', PICTURE_BASE64)) as CapturedRequest;
}

describe('requests that real clients sent', () => {
  it('has an expectation for each', () => {
    expect(names.toSorted()).toEqual(Object.keys(CAPTURE_EXPECTATIONS).toSorted());
  });

  it.each(names)('%s', (name) => {
    const { model: modelId, dialect, body } = readCapture(name);
    const { operation, refusal } = CAPTURE_EXPECTATIONS[name]!;
    const parsed = parsePredictRequest(body, { modelId });
    expect(parsed).toEqual(operation);
    expect(parsePredictRequest(writePredictRequest(parsed), { modelId })).toEqual(operation);
    const resolve = () => resolveOperation(findModel(modelId)!, parsed, dialect);
    if (refusal) expect(resolve).toThrow(refusal);
    else expect(resolve().kind).toBe(operation.kind);
  });
});
