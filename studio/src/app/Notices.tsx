import { useSay } from '../language/language.ts';

interface NoticesProps {
  readonly notices: readonly { readonly parameter: string; readonly message: string }[];
}

/** Settings that were not followed to the letter, for those who want to know. */
export function Notices({ notices }: NoticesProps) {
  const say = useSay();
  if (notices.length === 0) return null;
  return (
    <details className="small">
      <summary>{say('notices', { count: notices.length })}</summary>
      <ul className="notice-list" lang="en">
        {notices.map(({ parameter, message }) => (
          <li key={parameter}>
            {parameter}: {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
