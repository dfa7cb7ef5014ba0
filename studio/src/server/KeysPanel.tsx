import type { KeyOverview } from 'limner/client';
import { useSay } from '../language/language.ts';

/** Keys, their limits, and what they used within the last minute. */
export function KeysPanel({ keys }: { readonly keys: readonly KeyOverview[] }) {
  const say = useSay();
  const limit = (used: number, most: number | undefined): string =>
    most === undefined ? String(used) : `${used} / ${most}`;
  return (
    <section className="panel stack" aria-label={say('server.keys')}>
      <h2>{say('server.keys')}</h2>
      {keys.length === 0 ? (
        <p className="soft">{say('server.keys.none')}</p>
      ) : (
        <table className="table-of-models">
          <thead>
            <tr>
              <th scope="col">{say('key.label')}</th>
              <th scope="col">{say('server.requests')}</th>
              <th scope="col">{say('server.pictures')}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ name, isAdmin, quota, used }) => (
              <tr key={name}>
                <th scope="row">
                  {name} {isAdmin && <span className="chip place">{say('server.admin')}</span>}
                </th>
                <td>{limit(used.requests, quota?.requestsPerMinute)}</td>
                <td>{limit(used.pictures, quota?.picturesPerMinute)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="hint">{say('server.keys.hint')}</p>
    </section>
  );
}
