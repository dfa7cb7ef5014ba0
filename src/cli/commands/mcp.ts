import { Command } from 'commander';
import { createMcpServer } from '../../mcp/create-server.ts';
import { loadMcp } from '../../mcp/load-mcp.ts';
import { openPictureFolder } from '../../mcp/picture-folder.ts';
import { systemIds } from '../../runtime/system-ports.ts';
import { readVersion } from '../../runtime/version.ts';
import { addServiceOptions, type ServiceOptions } from '../options/service-options.ts';
import { createClient } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface McpOptions extends ServiceOptions {
  readonly folder: string;
}

/** `limner mcp`: the operations as tools for assistants, over standard input and output. */
export function mcpCommand(terminal: Terminal): Command {
  const command = new Command('mcp')
    .description(
      'Offer the operations to assistants as tools (Model Context Protocol, over standard input and output).',
    )
    .option('--folder <path>', 'the only folder that pictures are read from and written to', '.')
    .action((options: McpOptions) => serveTools(options, terminal));
  return addServiceOptions(command);
}

async function serveTools(options: McpOptions, terminal: Terminal): Promise<void> {
  const mcp = await loadMcp();
  const folder = await openPictureFolder(options.folder, systemIds);
  const client = createClient(options);
  const server = createMcpServer(mcp, { models: client.models, folder }, readVersion());
  const transport = new mcp.StdioServerTransport(terminal.stdin, terminal.stdout);
  await server.connect(transport);
  await new Promise<void>((resolve) => {
    terminal.stdin.once('end', resolve);
    terminal.onInterrupt(resolve);
  });
  await server.close();
  await client.close();
}
