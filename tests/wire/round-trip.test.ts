import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OperationKind } from '../../src/core/operation.ts';
import { parsePredictRequest } from '../../src/wire/parse-predict-request.ts';
import { writePredictRequest } from '../../src/wire/write-predict-request.ts';
import { arbitraryOperation } from './arbitrary-operation.ts';

/** A model for each operation; the shape of the body does the rest. */
const MODEL_IDS: Readonly<Record<OperationKind, string>> = {
  generate: 'imagegeneration@002',
  edit: 'imagen-3.0-capability-001',
  upscale: 'imagen-4.0-upscale-preview',
  recontext: 'virtual-try-on-001',
  segment: 'image-segmentation-001',
  verify: 'imageverification@001',
};

describe('the wire', () => {
  it('gives back every operation that it carried', () => {
    fc.assert(
      fc.property(arbitraryOperation, (operation) => {
        const json = JSON.stringify(writePredictRequest(operation));
        const parsed = parsePredictRequest(JSON.parse(json), { modelId: MODEL_IDS[operation.kind] });
        expect(parsed).toEqual(operation);
        expect(JSON.stringify(writePredictRequest(parsed))).toBe(json);
      }),
      { numRuns: 3000, seed: 20260817 },
    );
  });
});
