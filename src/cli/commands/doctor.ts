import { Command } from 'commander';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Diagnosis } from '../../runtime/doctor/diagnosis.ts';
import { examine } from '../../runtime/doctor/examine.ts';
import { readConfig } from '../config-file.ts';
import { type Terminal, writeLine } from '../terminal.ts';

interface DoctorOptions {
  readonly json?: boolean;
  readonly config?: string;
}

const MARKS: Readonly<Record<Diagnosis['state'], string>> = { works: '✓', absent: '○', broken: '✗' };

/** `limner doctor`: what works on this machine, and what to install for more. */
export function doctorCommand(terminal: Terminal): Command {
  return new Command('doctor')
    .description('Tell what works on this machine and what to install for more.')
    .option('--json', 'print one JSON object a finding')
    .option('--config <file>', 'JSON configuration file')
    .action(async ({ json, config }: DoctorOptions) => {
      const diagnoses = await examine(readConfig(config, { logging: { level: 'silent' } }));
      for (const diagnosis of diagnoses)
        for (const line of json ? [JSON.stringify(diagnosis)] : describe(diagnosis)) writeLine(terminal.stdout, line);
      refuseBroken(diagnoses);
    });
}

/** A sound server's log is long and says little; its last lines are shown, of a broken one more. */
const LOG_LINES: Readonly<Record<Diagnosis['state'], number>> = { works: 3, absent: 0, broken: 20 };

function describe({ subject, state, detail, log = [], advice }: Diagnosis): string[] {
  const lines = [
    `${MARKS[state]} ${subject}: ${detail}`,
    ...log.slice(-LOG_LINES[state]).map((line) => `    | ${line}`),
  ];
  return advice === undefined ? lines : [...lines, `    ${advice}`];
}

/** Scripts see by the exit code that something does not work. */
function refuseBroken(diagnoses: readonly Diagnosis[]): void {
  const broken = diagnoses.filter(({ state }) => state === 'broken').map(({ subject }) => subject);
  if (broken.length > 0) throw new LimnerError('INSTALLATION_BROKEN', `Does not work: ${broken.join(', ')}.`);
}
