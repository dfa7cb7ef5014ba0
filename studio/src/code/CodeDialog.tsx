import { useEffect, useState } from 'react';
import { Button } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useSay } from '../language/language.ts';
import type { StudioRequest } from './request.ts';
import { findAll, sourceValueOf } from './source-value.ts';
import { writeCurl } from './write-curl.ts';
import { writePython } from './write-python.ts';
import { writeScript } from './write-script.ts';

const WRITERS = {
  curl: { label: 'curl', write: writeCurl },
  google: { label: '@google/genai', write: async (request, url) => writeScript(request, url, 'google') },
  python: { label: 'Python', write: async (request, url) => writePython(request, url) },
  limner: { label: 'limner', write: async (request, url) => writeScript(request, url, 'limner') },
} satisfies Record<string, { label: string; write: (request: StudioRequest, url: string) => Promise<string> }>;

type Writer = keyof typeof WRITERS;
const ALL: readonly Writer[] = ['curl', 'google', 'python', 'limner'];
/** Google's SDKs have no method for verifying. */
const FOR_VERIFYING: readonly Writer[] = ['curl', 'limner'];

interface CodeDialogProps {
  readonly request: StudioRequest;
  readonly onClose: () => void;
}

/** Exactly this request, to be sent from a program. */
export function CodeDialog({ request, onClose }: CodeDialogProps) {
  const say = useSay();
  const writers = request.kind === 'verify' ? FOR_VERIFYING : ALL;
  const [writer, choose] = useState<Writer>('curl');
  const [text, setText] = useState('');
  const [isCopied, setCopied] = useState(false);
  const files = findAll(sourceValueOf(request.parameters), 'picture').map(({ fileName }) => fileName);
  useEffect(() => {
    setCopied(false);
    void WRITERS[writer].write(request, location.origin).then(setText);
  }, [writer, request]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Dialog title={say('code.title')} onClose={onClose}>
      <div className="row apart">
        <fieldset className="choices" aria-label={say('code.language')}>
          {writers.map((name) => (
            <Button key={name} aria-pressed={name === writer} onClick={() => choose(name)}>
              {WRITERS[name].label}
            </Button>
          ))}
        </fieldset>
        <Button icon={isCopied ? 'check' : 'copy'} onClick={() => void copy()}>
          {say(isCopied ? 'code.copied' : 'code.copy')}
        </Button>
      </div>
      <textarea className="code" lang="en" readOnly rows={20} aria-label={say('code.title')} value={text} />
      {files.length > 0 && <p className="hint">{say('code.files', { files: files.join(', ') })}</p>}
    </Dialog>
  );
}
