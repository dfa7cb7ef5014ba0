import { ApiError as OfficialError } from '@google/genai';
import { describe, expect, it } from 'vitest';
import { ApiError, ClientError, createApiError, localError, ServerError } from './api-error.ts';

describe('an error of a call', () => {
  it('looks like that of @google/genai', () => {
    const info = { message: '{"error":{"code":404,"message":"gone","status":"NOT_FOUND"}}', status: 404 };
    const ours = createApiError(info);
    const theirs = new OfficialError(info);
    expect([ours.name, ours.message, ours.status]).toEqual([theirs.name, theirs.message, theirs.status]);
    expect(ours).toMatchObject({ reason: 'gone', statusName: 'NOT_FOUND', code: undefined, details: [] });
  });

  it('is of the class of its status', () => {
    expect(createApiError({ message: '', status: 404 })).toBeInstanceOf(ClientError);
    expect(createApiError({ message: '', status: 503 })).toBeInstanceOf(ServerError);
    expect(createApiError({ message: '', status: 302 }).constructor).toBe(ApiError);
  });

  it('takes what the body says, whoever wrote it', () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '2.5s' }];
    const message = JSON.stringify({ error: { message: 'busy', details } });
    expect(createApiError({ message, status: 429 })).toMatchObject({ retryAfterSeconds: 2.5, reason: 'busy' });
    for (const text of ['<html>', 'null', '[]', '{"error":{"details":7}}'])
      expect(createApiError({ message: text, status: 500 })).toMatchObject({ code: undefined, details: [] });
    const foreign = { '@type': 'x', domain: 'limner', reason: 'constructor' };
    expect(
      createApiError({ message: JSON.stringify({ error: { details: [foreign] } }), status: 500 }).code,
    ).toBeUndefined();
  });

  it('that never was on the wire says as much', () => {
    const error = localError('SERVER_UNREACHABLE', 'Nobody there.', { field: 'baseUrl' });
    expect(error).toMatchObject({ status: 503, code: 'SERVER_UNREACHABLE', field: 'baseUrl', reason: 'Nobody there.' });
  });
});
