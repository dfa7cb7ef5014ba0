import { Limner } from 'limner/client';
import { METHODS, type StudioRequest } from './request.ts';
import { findAll, sourceValueOf } from './source-value.ts';

const SENT = 'The request was written down instead of being sent.';

/** The request for curl: what the SDK would send, caught on its way out. Pictures are read from files. */
export async function writeCurl(request: StudioRequest, url: string): Promise<string> {
  const { path, body } = await captureRequest(request, url);
  const pictures = findAll(sourceValueOf(request.parameters), 'picture');
  let text = JSON.stringify(body, null, 2).replaceAll("'", "'\\''");
  for (const { base64, fileName } of pictures) text = text.replace(`"${base64}"`, `"'"$(base64 -w0 ${fileName})"'"`);
  return `curl -sS -X POST '${path}' \\
  -H "x-goog-api-key: \${LIMNER_KEY:-any}" \\
  -H 'content-type: application/json' \\
  -d '${text}'
`;
}

async function captureRequest(
  { kind, parameters }: StudioRequest,
  baseUrl: string,
): Promise<{ readonly path: string; readonly body: unknown }> {
  let captured: { path: string; body: unknown } | undefined;
  const { models } = new Limner({
    baseUrl,
    retry: { attempts: 1 },
    httpOptions: {
      fetch: async (url, init) => {
        captured = { path: String(url), body: JSON.parse(String(init?.body)) };
        throw new Error(SENT);
      },
    },
  });
  const call = models[METHODS[kind].script as 'generateImages'];
  await call(parameters as Parameters<typeof call>[0]).catch(() => {});
  if (!captured) throw new Error('The SDK refused the request before it was sent.');
  return captured;
}
