import type { ServerDetails, StatusAnswer } from 'limner/client';
import { useLanguage, useSay } from '../language/language.ts';
import { megabytes } from './megabytes.ts';

interface LoadPanelProps {
  readonly status: StatusAnswer;
  readonly details: ServerDetails | undefined;
}

/** Queue and memory. */
export function LoadPanel({ status, details }: LoadPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { queue, version, startedAtMs, isReady, gallery } = status;
  const memory = details?.memory;
  return (
    <section className="panel stack" aria-label={say('server.load')}>
      <h2>{say('server.load')}</h2>
      <div className="gauges">
        <Gauge name={say('server.running')} value={queue.running} most={queue.places} />
        <Gauge name={say('server.waiting')} value={queue.waiting} most={queue.maxWaiting} />
        {memory && (
          <Gauge
            name={say('server.memory')}
            value={memory.residentBytes}
            most={memory.machineBytes}
            shown={`${megabytes(memory.residentBytes)} / ${megabytes(memory.machineBytes)}`}
          />
        )}
      </div>
      <dl className="facts">
        <Fact name={say('server.state')} value={say(isReady ? 'server.ready' : 'server.starting')} />
        <Fact name={say('server.version')} value={version} />
        <Fact
          name={say('server.since')}
          value={new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(startedAtMs)}
        />
        <Fact name={say('server.caller')} value={status.caller.name} />
        <Fact name={say('server.gallery')} value={say(RECORD_NAMES[gallery.record])} />
        {details && (
          <Fact
            name={say('server.kept')}
            value={`${details.gallery.entries} · ${megabytes(details.gallery.sizeBytes)}`}
          />
        )}
      </dl>
    </section>
  );
}

const RECORD_NAMES = { asked: 'server.record.asked', all: 'server.record.all', none: 'server.record.none' } as const;

interface GaugeProps {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly shown?: string;
}

function Gauge({ name, value, most, shown = `${value} / ${most}` }: GaugeProps) {
  const percent = most === 0 ? 0 : Math.min(100, (value / most) * 100);
  return (
    <div className="gauge">
      <span className="small soft">{name}</span>
      <span className="gauge-value">{shown}</span>
      <div className="meter">
        <span style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
