import type { PromptReading, ReadThing } from 'limner/client';
import { useEffect, useState } from 'react';
import { useSay } from '../language/language.ts';
import { server } from '../service/access.ts';

/** After the last letter; a reading takes a few milliseconds, so this is only for the network's sake. */
const READ_AFTER_MS = 300;
/** From here on the illustrator draws "a field of". */
const UNCOUNTED = 60;

/** What the illustrator understands of the prompt, while it is written. */
export function PromptChips({ prompt }: { readonly prompt: string }) {
  const say = useSay();
  const reading = useReading(prompt);
  if (!reading) return null;
  const places = placesOf(reading);
  return (
    <ul className="chips" aria-label={say('create.understood')}>
      {unique(reading.things.map(nameOf)).map((name) => (
        <li className="chip" key={`thing ${name}`}>
          {name}
        </li>
      ))}
      {places.map((name) => (
        <li className="chip place" key={`place ${name}`}>
          {name}
        </li>
      ))}
      {unique(reading.notUnderstood).map((word) => (
        <li className="chip not-understood" key={`not ${word}`} title={say('create.not-understood')}>
          <span className="visually-hidden">{say('create.not-understood')}: </span>
          {word}
        </li>
      ))}
    </ul>
  );
}

function useReading(prompt: string): PromptReading | undefined {
  const [reading, setReading] = useState<PromptReading>();
  useEffect(() => {
    const abort = new AbortController();
    const read = async (): Promise<void> => {
      if (prompt.trim() === '') return setReading(undefined);
      // A prompt that cannot be read can still be drawn; the run itself says what is wrong.
      await server()
        .readPrompt(prompt, abort.signal)
        .then(setReading, () => {});
    };
    const timer = setTimeout(read, READ_AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [prompt]);
  return prompt.trim() === '' ? undefined : reading;
}

function nameOf({ word, count, colours, attributes }: ReadThing): string {
  const name = [...attributes, ...colours, word].join(' ');
  return count === 1 || count >= UNCOUNTED ? name : `${count} × ${name}`;
}

function placesOf(reading: PromptReading): string[] {
  const { setting, time, weather, season, light, mood, shot, angle, styles } = reading;
  const named = [setting, time, weather, season, light, mood, shot, angle, ...styles];
  return unique(named.flatMap((name) => name ?? []).map((name) => name.replaceAll('-', ' ')));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
