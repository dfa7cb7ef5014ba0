import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/core/caller.ts';
import { LimnerError } from '../../src/core/errors/limner-error.ts';
import { MODELS } from '../../src/core/models/catalogue.ts';
import type { Model } from '../../src/core/models/model.ts';
import { resolveOperation } from '../../src/core/models/resolve/resolve-operation.ts';
import { googleErrorBody } from '../../src/wire/error-body.ts';
import { listNotices } from '../../src/wire/notices.ts';
import { parsePredictRequest } from '../../src/wire/parse-predict-request.ts';
import { writePredictRequest } from '../../src/wire/write-predict-request.ts';
import { CAPTURE_NAMES, readCapture } from './captured-requests.ts';
import { mutantsOf } from './mutate.ts';

const RUNS = 20_000;

/** Far above the slowest mutant seen (a few milliseconds), far below what a regular expression gone wild takes. */
const LIMIT_MS = 1000;

const captures = CAPTURE_NAMES.map(readCapture);
const requests = fc.record({
  body: fc.oneof(...captures.map(({ body }) => mutantsOf(body))),
  model: fc.constantFrom(...MODELS),
  dialect: fc.constantFrom<Dialect[]>('vertex', 'gemini'),
});

/** Takes a request as far as the wire and the catalogue go; the status it would be answered with. */
function handle(body: unknown, model: Model, dialect: Dialect): number {
  try {
    const operation = parsePredictRequest(body, { modelId: model.id });
    parsePredictRequest(writePredictRequest(operation), { modelId: model.id });
    listNotices(operation, resolveOperation(model, operation, dialect));
    return 200;
  } catch (error) {
    if (!LimnerError.isInstance(error)) throw error;
    const answer = googleErrorBody(error, { dialect });
    expect(answer.error.message.length).toBeLessThan(1500);
    return answer.error.code;
  }
}

describe('damaged requests', () => {
  it(`are answered with 200 or 4xx, ${RUNS} times, quickly`, () => {
    const answers = new Map<number, number>();
    fc.assert(
      fc.property(requests, ({ body, model, dialect }) => {
        const start = performance.now();
        const status = handle(body, model, dialect);
        expect(performance.now() - start).toBeLessThan(LIMIT_MS);
        expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
        answers.set(status, (answers.get(status) ?? 0) + 1);
      }),
      { numRuns: RUNS, seed: 20260817 },
    );
    expect(answers.get(200)).toBeGreaterThan(RUNS / 100);
    expect(answers.get(400)).toBeGreaterThan(RUNS / 4);
  });

  it('cannot reach a prototype', () => {
    const body = JSON.parse(
      '{"instances": [{"__proto__": {"prompt": "x"}}], "parameters": {"__proto__": {"seed": 7}}}',
    ) as unknown;
    expect(() => parsePredictRequest(body, { modelId: 'imagen-4.0-generate-001' })).toThrow(
      'for instances[0].prompt but received nothing',
    );
    expect(({} as Record<string, unknown>)['seed']).toBeUndefined();
  });
});
