import fc from 'fast-check';
import { MODELS } from '../../../src/core/models/catalogue.ts';

export const methods = fc.constantFrom('POST', 'POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD');

const segments = fc.oneof(
  fc.constantFrom(
    'v1',
    'v1beta',
    'models',
    'publishers',
    'google',
    'projects',
    'locations',
    'templates',
    'limner',
    'gallery',
    'pictures',
    'archive',
    'removal',
    'reproduction',
    'downloads',
    'status',
    'details',
    'openapi.json',
    'readPrompt',
    '..',
    '%2e%2e',
    '%00',
    '%ff',
    '%0d%0aX-Evil:1',
    '',
    '__proto__',
    'imagen-4.0-generate-001:predict',
    'card:templatePredict',
    '__proto__:templatePredict',
    'imagegeneration%40006%3Apredict',
  ),
  fc.webPath({ size: 'small' }),
);

/** Places where a body is read, and any others. */
const known = fc.constantFrom(
  ...MODELS.map(({ id }) => `/v1beta/models/${id}:predict`),
  ...MODELS.map(({ id }) => `/v1/projects/p/locations/l/publishers/google/models/${encodeURIComponent(id)}:predict`),
  '/v1beta/projects/p/templates/card:templatePredict',
  '/v1/limner/readPrompt',
  '/v1/limner/gallery?limit=5',
  '/v1/limner/gallery/removal',
  '/v1/limner/gallery/archive',
);
export const paths = fc.oneof(
  { weight: 8, arbitrary: known },
  { weight: 2, arbitrary: fc.array(segments, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`) },
  {
    weight: 1,
    arbitrary: fc
      .webQueryParameters()
      .map((query) => `/v1/limner/gallery?${query}&limit=${query.length}&page=${query.slice(0, 9)}`),
  },
);

const values = fc.string({ unit: 'binary-ascii', maxLength: 40 }).map((value) => value.replace(/[^\x20-\x7e]/g, '~'));

/** Headers that something reads, with values that nobody expects. */
export const headerSets = fc.record(
  {
    'content-type': fc.oneof(
      fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x'),
      values,
    ),
    accept: fc.oneof(fc.constantFrom('text/event-stream', '*/*'), values),
    'accept-encoding': fc.oneof(fc.constantFrom('gzip', 'br, gzip;q=0'), values),
    origin: fc.oneof(fc.constantFrom('null', 'http://evil.example', 'http://localhost:1'), values),
    'x-server-timeout': fc.oneof(fc.constantFrom('0.001', '-1', 'NaN', '1e999'), values),
    'x-goog-api-key': values,
    'x-goog-api-client': values,
    authorization: values,
    traceparent: values,
    'x-limner-gallery': fc.constantFrom('keep', 'Keep', ''),
    'x-limner-previews': fc.constantFrom('true', '1'),
    'x-forwarded-for': values,
    'x-request-id': values,
  },
  { requiredKeys: [], noNullPrototype: true },
);
