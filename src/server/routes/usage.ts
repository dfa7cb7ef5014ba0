import type { FastifyInstance } from 'fastify';
import { invalidField } from '../../core/errors/limner-error.ts';
import { dayOf } from '../../core/usage.ts';
import { queryOf } from '../google-path.ts';
import { sendJson } from '../json.ts';
import { principalOf } from '../require-principal.ts';
import type { ServerOptions } from '../server-options.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
/** As long as a shared ledger remembers. */
const MOST_DAYS = 732;
const DEFAULT_DAYS = 30;

/**
 * `GET /v1/limner/usage?from=2026-08-01&to=2026-08-31`: requests and pictures by day and key; the last thirty days unless
 * told otherwise. Administrators see every key, all others their own.
 */
export function registerUsageRoute(app: FastifyInstance, { authenticate, clock, usage }: ServerOptions): void {
  app.get('/v1/limner/usage', async (request, reply) => {
    const { name, isAdmin = false } = await principalOf(request, authenticate);
    const query = queryOf(request.url);
    const to = readDay(query, 'to', dayOf(clock.now()));
    const from = readDay(query, 'from', dayOf(Date.parse(to) - (DEFAULT_DAYS - 1) * DAY_MS));
    const dayCount = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
    if (dayCount < 1 || dayCount > MOST_DAYS)
      throw invalidField('from', `a day at most ${MOST_DAYS - 1} days before "to"`, from);
    const rows = await usage.read({ from, to, ...(!isAdmin && { key: name }) });
    return sendJson(reply, JSON.stringify({ from, to, usage: rows }));
  });
}

function readDay(query: URLSearchParams, field: string, otherwise: string): string {
  const text = query.get(field) ?? otherwise;
  if (DAY.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(Date.parse(text)) === text) return text;
  throw invalidField(field, 'a day such as 2026-08-17', text);
}
