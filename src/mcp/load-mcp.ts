import { LimnerError } from '../core/errors/limner-error.ts';

/** The parts of the official SDK that a server needs. */
export interface Mcp {
  readonly McpServer: typeof import('@modelcontextprotocol/server').McpServer;
  readonly StdioServerTransport: typeof import('@modelcontextprotocol/server/stdio').StdioServerTransport;
}

/** @throws LimnerError `DEPENDENCY_MISSING` saying what to install. */
export async function loadMcp(): Promise<Mcp> {
  try {
    const [{ McpServer }, { StdioServerTransport }] = await Promise.all([
      import('@modelcontextprotocol/server'),
      import('@modelcontextprotocol/server/stdio'),
    ]);
    return { McpServer, StdioServerTransport };
  } catch (cause) {
    throw new LimnerError(
      'DEPENDENCY_MISSING',
      'The MCP server needs a package that is not installed: npm install @modelcontextprotocol/server',
      { cause },
    );
  }
}
