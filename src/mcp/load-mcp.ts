import { loadOptional } from '../core/errors/load-optional.ts';

/** The parts of the official SDK that a server needs. */
export interface Mcp {
  readonly McpServer: typeof import('@modelcontextprotocol/server').McpServer;
  readonly StdioServerTransport: typeof import('@modelcontextprotocol/server/stdio').StdioServerTransport;
}

/** @throws LimnerError `DEPENDENCY_MISSING` saying what to install. */
export function loadMcp(): Promise<Mcp> {
  return loadOptional('The MCP server', ['@modelcontextprotocol/server'], async () => {
    const [{ McpServer }, { StdioServerTransport }] = await Promise.all([
      import('@modelcontextprotocol/server'),
      import('@modelcontextprotocol/server/stdio'),
    ]);
    return { McpServer, StdioServerTransport };
  });
}
