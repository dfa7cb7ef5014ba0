import type { OfferedModel, ServerDetails, StatusAnswer } from 'limner/client';
import { useEffect, useState } from 'react';
import { FailureNote } from '../app/FailureNote.tsx';
import { PageHead } from '../app/PageHead.tsx';
import { useSay } from '../language/language.ts';
import { server, useAccess } from '../service/access.ts';
import { useCapabilities } from '../service/capabilities.ts';
import { explain, type Failure } from '../service/failure.ts';
import { EnginesPanel } from './EnginesPanel.tsx';
import { FailuresPanel } from './FailuresPanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { LoadPanel } from './LoadPanel.tsx';
import { ModelsPanel } from './ModelsPanel.tsx';
import './server.css';

const LOOK_AGAIN_MS = 2000;

interface Look {
  readonly status?: StatusAnswer;
  readonly details?: ServerDetails;
  readonly models?: readonly OfferedModel[];
  readonly failure?: Failure;
}

/** The server from outside: what it can do, what it does, what went wrong, who may call. */
export function ServerPage() {
  const say = useSay();
  const { status, details, models, failure } = useLook();
  const { report } = useCapabilities();
  useEffect(() => {
    document.title = `${say('page.server')} · Limner`;
  });
  return (
    <>
      <PageHead title={say('server.title')} lead={say('server.lead')} />
      {failure && <FailureNote failure={failure} />}
      <div className="server-panels">
        {status && <LoadPanel status={status} details={details} />}
        {details && <KeysPanel keys={details.keys} />}
        {details && <FailuresPanel failures={details.failures} />}
        {report && <EnginesPanel report={report} />}
        {models && <ModelsPanel models={models} />}
        {status && !status.caller.isAdmin && <p className="note">{say('server.not-admin')}</p>}
      </div>
    </>
  );
}

async function readForAdmins(): Promise<Pick<Look, 'details' | 'models'>> {
  const [details, models] = await Promise.all([server().details(), server().listModels()]);
  return { details, models };
}

/** Looks again and again while the page is open. */
function useLook(): Look {
  const { apiKey } = useAccess();
  const [look, setLook] = useState<Look>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key sees other things.
  useEffect(() => {
    let isOpen = true;
    let timer: ReturnType<typeof setTimeout>;
    const read = async (): Promise<Look> => {
      const status = await server().status();
      return { status, ...(status.caller.isAdmin && (await readForAdmins())) };
    };
    const repeat = async (): Promise<void> => {
      const seen = await read().catch((error: unknown) => ({ failure: explain(error) }));
      if (!isOpen) return;
      setLook((last) => ('failure' in seen ? { ...last, ...seen } : seen));
      timer = setTimeout(repeat, LOOK_AGAIN_MS);
    };
    void repeat();
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [apiKey]);
  return look;
}
