import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError } from 'commander';
import { ApiError } from '../client/api-error.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { readVersion } from '../runtime/version.ts';
import { configCommand } from './commands/config.ts';
import { doctorCommand } from './commands/doctor.ts';
import { editCommand } from './commands/edit.ts';
import { generateCommand } from './commands/generate.ts';
import { keyCommand } from './commands/key.ts';
import { mcpCommand } from './commands/mcp.ts';
import { modelsCommand } from './commands/models.ts';
import { recontextCommand } from './commands/recontext.ts';
import { segmentCommand } from './commands/segment.ts';
import { serveCommand } from './commands/serve.ts';
import { tryOnCommand } from './commands/try-on.ts';
import { upscaleCommand } from './commands/upscale.ts';
import { verifyCommand } from './commands/verify.ts';
import { workerCommand } from './commands/worker.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** Exit codes of the command line. */
export const EXIT_CODES = {
  ok: 0,
  /** The work failed. */
  failed: 1,
  /** The command line or a value on it is wrong. */
  usage: 2,
  /** Ended by the user. */
  interrupted: 130,
} as const;

/** Runs one command line (without `node` and the script) and returns the exit code. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('limner')
    .description('The Imagen image API on your own machine.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  for (const command of [
    generateCommand(terminal),
    editCommand(terminal),
    upscaleCommand(terminal),
    recontextCommand(terminal),
    tryOnCommand(terminal),
    segmentCommand(terminal),
    serveCommand(terminal),
    workerCommand(terminal),
    keyCommand(terminal),
    verifyCommand(terminal),
    modelsCommand(terminal),
    configCommand(terminal),
    doctorCommand(terminal),
    mcpCommand(terminal),
  ])
    program.addCommand(inheritOutput(command, program));
  tab(program, { completionCommandName: 'completion' });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return EXIT_CODES.ok;
  } catch (error) {
    return report(error, terminal);
  }
}

function inheritOutput(command: Command, program: Command): Command {
  for (const child of command.commands) inheritOutput(child, program);
  return command.copyInheritedSettings(program);
}

function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage;
  const failure = failureOf(error);
  if (!failure) throw error;
  const { code, message, httpStatus } = failure;
  if (code === 'REQUEST_CANCELLED') return EXIT_CODES.interrupted;
  writeLine(terminal.stderr, `limner: ${message}`);
  return httpStatus < 500 ? EXIT_CODES.usage : EXIT_CODES.failed;
}

interface Failure {
  readonly code: string | undefined;
  readonly message: string;
  readonly httpStatus: number;
}

/** What went wrong on purpose, in this process or on a server. */
function failureOf(error: unknown): Failure | undefined {
  if (error instanceof ApiError) return { code: error.code, message: error.reason, httpStatus: error.status };
  if (!LimnerError.isInstance(error)) return undefined;
  return { code: error.code, message: error.message, httpStatus: error.kind.httpStatus };
}
