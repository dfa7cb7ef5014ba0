import type { RecentFailure } from 'limner/client';
import { useLanguage, useSay } from '../language/language.ts';

/** Requests that failed lately. */
export function FailuresPanel({ failures }: { readonly failures: readonly RecentFailure[] }) {
  const say = useSay();
  const language = useLanguage();
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
  return (
    <section className="panel stack" aria-label={say('server.failures')}>
      <h2>{say('server.failures')}</h2>
      {failures.length === 0 ? (
        <p className="soft">{say('server.failures.none')}</p>
      ) : (
        <ul className="failure-list">
          {failures.map(({ atMs, requestId, code, field, isOurFault }) => (
            <li key={requestId}>
              <time dateTime={new Date(atMs).toISOString()}>{time.format(atMs)}</time>
              <code className={isOurFault ? 'bad' : ''}>{code}</code>
              <span className="grow">{field}</span>
              <span className="small soft">{requestId}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
