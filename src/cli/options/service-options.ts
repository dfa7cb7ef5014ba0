import type { Command } from 'commander';

/** Who does the work. */
export interface ServiceOptions {
  readonly server?: string;
  readonly apiKey?: string;
  readonly config?: string;
}

/** Adds the options that say who does the work: this process, or a server. */
export function addServiceOptions(command: Command): Command {
  return command
    .option('--server <url>', 'let this server do the work instead of this process')
    .option('--api-key <key>', 'key for the server (default: LIMNER_API_KEY in the environment)')
    .option('--config <file>', 'JSON configuration file for the work in this process');
}
