import { describe, expect, it } from 'vitest';
import { LimnerError } from '../core/errors/limner-error.ts';
import { googleErrorBody } from './error-body.ts';

const seedRefusal = new LimnerError('FIELDS_CONFLICT', 'Seed is not supported when watermark is enabled.', {
  field: 'parameters.seed',
});

describe('googleErrorBody', () => {
  it("puts Vertex AI's words before a cause from the image service", () => {
    const { error } = googleErrorBody(seedRefusal, { dialect: 'vertex', operationKind: 'generate' });
    expect(error).toEqual({
      code: 400,
      message: 'Image generation failed with the following error: Seed is not supported when watermark is enabled.',
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'FIELDS_CONFLICT',
          domain: 'limner',
          metadata: { field: 'parameters.seed' },
        },
      ],
    });
  });

  it('words by the operation that the error was raised in', () => {
    const { error } = googleErrorBody(seedRefusal.during('recontext'), { dialect: 'vertex' });
    expect(error.message).toBe(
      'Image editing failed with the following error: Seed is not supported when watermark is enabled.',
    );
  });

  it('leaves the words out on the Gemini API, before the service, and where none are known', () => {
    const unknown = new LimnerError('MODEL_UNKNOWN', 'gone');
    expect(googleErrorBody(seedRefusal, { dialect: 'gemini', operationKind: 'generate' }).error.message).toBe(
      seedRefusal.message,
    );
    expect(googleErrorBody(unknown, { dialect: 'vertex', operationKind: 'generate' }).error).toMatchObject({
      code: 404,
      message: 'gone',
      status: 'NOT_FOUND',
    });
    expect(googleErrorBody(seedRefusal, { dialect: 'vertex', operationKind: 'segment' }).error.message).toBe(
      seedRefusal.message,
    );
  });

  it("keeps the error's own details and says when to try again", () => {
    const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'RATE_LIMIT_EXCEEDED' };
    const quota = new LimnerError('QUOTA_EXCEEDED', 'later', { details: [info], retryAfterSeconds: 3 });
    expect(googleErrorBody(quota, { dialect: 'vertex' }).error.details).toEqual([
      info,
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '3s' },
    ]);
  });
});
