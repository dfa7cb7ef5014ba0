import type { CapabilityReport, ModelReport } from 'limner/client';
import { type MessageKey, useSay } from '../language/language.ts';
import type { ServedOperation } from '../service/capabilities.ts';
import { megabytes } from './megabytes.ts';

const OPERATIONS: readonly (readonly [ServedOperation, MessageKey])[] = [
  ['generate', 'page.create'],
  ['edit', 'page.edit'],
  ['upscale', 'page.upscale'],
  ['segment', 'page.segment'],
  ['recontext', 'operation.recontext'],
];

/** Which engine serves which model, and what each can do. */
export function EnginesPanel({ report }: { readonly report: CapabilityReport }) {
  const say = useSay();
  return (
    <section className="panel stack wide" aria-label={say('server.engines')}>
      <h2>{say('server.engines')}</h2>
      <ul className="engine-list">
        {report.engines.map((engine) => {
          const offer = firstOffer(report.models, engine.id);
          return (
            <li key={engine.id} className="stack tight">
              <div className="row apart">
                <strong>{engine.id}</strong>
                <span className={`chip ${engine.available ? '' : 'not-understood'}`}>
                  {say(engine.available ? 'server.available' : 'server.unavailable')}
                </span>
              </div>
              {offer && (
                <span className="small soft">
                  {say('server.engine.facts', {
                    width: offer.maxSize.widthPx,
                    height: offer.maxSize.heightPx,
                    memory: megabytes(offer.memoryBytes),
                    seed: offer.seed,
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="scroll" tabIndex={0} aria-label={say('server.models')}>
        <table className="table-of-models">
          <thead>
            <tr>
              <th scope="col">{say('create.model')}</th>
              {OPERATIONS.map(([operation, label]) => (
                <th scope="col" key={operation}>
                  {say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {alike(report.models).map((models) => (
              <tr key={models[0].id}>
                <th scope="row">{models.map(({ displayName }) => displayName).join(' · ')}</th>
                {OPERATIONS.map(([operation]) => (
                  <td key={operation}>{enginesOf(models[0], operation, say('server.nobody'))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** Models that the same engines serve stand in one row. */
function alike(models: readonly ModelReport[]): readonly (readonly [ModelReport, ...ModelReport[]])[] {
  const rows = new Map<string, [ModelReport, ...ModelReport[]]>();
  for (const model of models.filter(({ operations }) => operations.length > 0)) {
    const served = OPERATIONS.map(([operation]) => enginesOf(model, operation, '-')).join('|');
    const row = rows.get(served);
    if (row) row.push(model);
    else rows.set(served, [model]);
  }
  return [...rows.values()];
}

function firstOffer(models: readonly ModelReport[], engineId: string) {
  return models
    .flatMap(({ operations }) => operations.flatMap(({ engines }) => engines))
    .find(({ id }) => id === engineId);
}

function enginesOf({ operations }: ModelReport, operation: ServedOperation, nobody: string): string {
  const offer = operations.find((each) => each.operation === operation);
  if (!offer) return '';
  return offer.engines.map(({ id }) => id).join(', ') || nobody;
}
