import { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { importModelCommand } from './models/import.ts';
import { listModelsCommand } from './models/list.ts';
import { pullModelCommand } from './models/pull.ts';
import { removeModelCommand } from './models/remove.ts';
import { whereModelCommand } from './models/where.ts';

/** `limner models`: open models on this machine. */
export function modelsCommand(terminal: Terminal): Command {
  const command = new Command('models').description('Pull, import, list and remove models.');
  for (const create of [pullModelCommand, importModelCommand, listModelsCommand, whereModelCommand, removeModelCommand])
    command.addCommand(create(terminal));
  return command;
}
