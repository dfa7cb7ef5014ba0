import { EXAMPLES } from '../create/examples.ts';
import { useSay } from '../language/language.ts';
import { measure, type Picture } from './picture.ts';

interface ExamplePicturesProps {
  readonly onPicture: (picture: Picture) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Something to try with, for those who have made nothing yet. */
export function ExamplePictures({ onPicture, onFailure }: ExamplePicturesProps) {
  const say = useSay();
  const take = async (url: string): Promise<Picture> => measure(await (await fetch(url)).blob());
  return (
    <section className="recent" aria-label={say('picture.examples')}>
      <p className="well-text">{say('picture.examples')}</p>
      <ul>
        {EXAMPLES.map(({ prompt, url }) => (
          <li key={prompt}>
            <button
              type="button"
              className="mat"
              title={prompt}
              onClick={() => void take(url).then(onPicture, onFailure)}
            >
              <img src={url} alt={prompt} lang="en" width={480} height={480} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
