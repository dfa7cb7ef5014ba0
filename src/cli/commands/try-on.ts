import { Command } from 'commander';
import { deliverPictures } from '../deliver.ts';
import { addDrawOptions, type DrawOptions, drawConfig } from '../options/output-options.ts';
import { addServiceOptions, type ServiceOptions } from '../options/service-options.ts';
import { titleOf } from '../output-paths.ts';
import { readPicture } from '../read-picture.ts';
import { withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface TryOnOptions extends DrawOptions, ServiceOptions {}

const MODEL = 'virtual-try-on-001';
const MOST_PICTURES = 4;

/** `limner try-on PERSON GARMENT`: a person in a garment. */
export function tryOnCommand(terminal: Terminal): Command {
  const command = new Command('try-on')
    .description('Dress a person in a garment.')
    .argument('<person>', 'picture of the person')
    .argument('<garment>', 'picture of the garment')
    .action((person: string, garment: string, options: TryOnOptions) => tryOn(person, garment, options, terminal));
  return addServiceOptions(addDrawOptions(command, MOST_PICTURES));
}

async function tryOn(person: string, garment: string, options: TryOnOptions, terminal: Terminal): Promise<void> {
  const source = {
    personImage: await readPicture(person, terminal),
    productImages: [{ productImage: await readPicture(garment, terminal) }],
  };
  const answer = await withSession(options, terminal, ({ models, call }) =>
    models.recontextImage({ model: MODEL, source, config: drawConfig(options) }, call),
  );
  await deliverPictures(answer, { ...options, model: MODEL, title: titleOf(person, 'try-on') }, terminal);
}
