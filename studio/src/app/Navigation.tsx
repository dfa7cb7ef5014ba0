import { Icon } from '../design/Icon.tsx';
import mark from '../design/limner.svg';
import { useSay } from '../language/language.ts';
import { PAGE_ICONS, PAGE_TITLES, PAGES, type Page } from './route.ts';

/** The pages at the side, or at the foot of a phone. */
export function Navigation({ page }: { readonly page: Page }) {
  const say = useSay();
  return (
    <nav className="rail" aria-label={say('navigation')}>
      <div className="brand">
        <img src={mark} alt="Limner" width={42} height={42} />
      </div>
      <ul>
        {PAGES.map((name) => (
          <li key={name}>
            <a className="rail-link" href={`#/${name}`} aria-current={name === page ? 'page' : undefined}>
              <Icon name={PAGE_ICONS[name]} />
              {say(PAGE_TITLES[name])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
