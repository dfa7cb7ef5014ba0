import { useEffect, useRef } from 'react';
import { FailureNote } from '../app/FailureNote.tsx';
import { PageHead } from '../app/PageHead.tsx';
import { useSay } from '../language/language.ts';
import { modelsFor, useCapabilities } from '../service/capabilities.ts';
import { CreateForm } from './CreateForm.tsx';
import { useDraft, useTable } from './create-state.ts';
import { Examples } from './Examples.tsx';
import { RunSheet } from './RunSheet.tsx';
import './create.css';

export function CreatePage() {
  const say = useSay();
  const { report, failure } = useCapabilities();
  const { runs } = useTable();
  const modelId = useDraft((draft) => draft.modelId);
  const offered = report ? modelsFor(report, 'generate') : [];
  const model = offered.find(({ id }) => id === modelId) ?? offered[0];
  useEffect(() => {
    document.title = `${say('page.create')} · Limner`;
  });
  const table = useRef<HTMLElement>(null);
  const newest = runs[0]?.id;
  // On a phone the pictures lie below the settings, out of sight.
  useEffect(() => {
    const topPx = table.current!.getBoundingClientRect().top;
    if (newest !== undefined && topPx > innerHeight / 2) table.current!.scrollIntoView();
  }, [newest]);
  return (
    <>
      <PageHead title={say('create.title')} lead={say('create.lead')} />
      {failure && <FailureNote failure={failure} />}
      <div className="workbench">
        {model && <CreateForm model={model} offered={offered} />}
        <section ref={table} aria-label={say('create.table')} className="table stack">
          {runs.length === 0 ? <Examples /> : runs.map((run) => <RunSheet key={run.id} run={run} />)}
        </section>
      </div>
    </>
  );
}
