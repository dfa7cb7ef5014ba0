/** What a request offers as proof of who sent it; absent fields were not sent. */
export interface Credentials {
  /** `Authorization: Bearer …` or `Authorization: Firebase …`. */
  readonly token?: string;
  /** `x-goog-api-key` or the `key` query parameter. */
  readonly apiKey?: string;
}

/** Headers by lower-case name, as Node gives them. */
export type HeaderValues = Readonly<Record<string, string | readonly string[] | undefined>>;

const AUTHORIZATION = /^(?:bearer|firebase) +(?<token>\S+)$/i;

/** Reads credentials from wherever Google's clients put them (wire protocol, section 2.2). */
export function readCredentials(headers: HeaderValues, query: URLSearchParams): Credentials {
  const token = AUTHORIZATION.exec(single(headers['authorization']) ?? '')?.groups?.['token'];
  const apiKey = single(headers['x-goog-api-key']) ?? query.get('key') ?? undefined;
  return { ...(token && { token }), ...(apiKey && { apiKey }) };
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
