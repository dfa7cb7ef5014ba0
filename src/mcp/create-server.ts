import { Buffer } from 'node:buffer';
import type { CallToolResult, McpServer, ServerContext } from '@modelcontextprotocol/server';
import { ApiError } from '../client/api-error.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { makeThumbnail } from '../imaging/thumbnail.ts';
import type { Mcp } from './load-mcp.ts';
import type { Desk, ImageTool, ToldFile, ToolAnswer } from './tool.ts';
import { editTool } from './tools/edit.ts';
import { generateTool } from './tools/generate.ts';
import { recontextTool, tryOnTool } from './tools/recontext.ts';
import { segmentTool } from './tools/segment.ts';
import { upscaleTool } from './tools/upscale.ts';
import { verifyTool } from './tools/verify.ts';

/** What assistants are offered. */
export const IMAGE_TOOLS: readonly ImageTool[] = [
  generateTool,
  editTool,
  upscaleTool,
  recontextTool,
  tryOnTool,
  segmentTool,
  verifyTool,
];

/** A server of the Model Context Protocol with every operation as a tool. Not connected yet. */
export function createMcpServer({ McpServer }: Pick<Mcp, 'McpServer'>, desk: Desk, version: string): McpServer {
  const server = new McpServer(
    { name: 'limner', version },
    { instructions: `Pictures are read from and written to one folder: ${desk.folder.path}` },
  );
  for (const tool of IMAGE_TOOLS) {
    const { name, title, description, input } = tool;
    server.registerTool(name, { title, description, inputSchema: input }, (args, context) =>
      answer(tool, args, desk, context),
    );
  }
  return server;
}

async function answer(
  tool: ImageTool,
  input: Parameters<ImageTool['run']>[0],
  desk: Desk,
  { mcpReq }: ServerContext,
): Promise<CallToolResult> {
  try {
    return await toResult(await tool.run(input, desk, { signal: mcpReq.signal }));
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: reasonOf(error) }] };
  }
}

async function toResult({ files, remarks }: ToolAnswer): Promise<CallToolResult> {
  const text = JSON.stringify({ files: files.map(({ file, facts }) => ({ file, ...facts })), remarks }, null, 2);
  const previews = (await Promise.all(files.map(previewOf))).flat();
  return { content: [{ type: 'text', text }, ...previews] };
}

/** Assistants look at a small copy; the file itself may have megabytes. */
async function previewOf({ image }: ToldFile): Promise<CallToolResult['content']> {
  const preview = await makeThumbnail(image.bytes);
  if (!preview) return [];
  return [{ type: 'image', data: Buffer.from(preview).toString('base64'), mimeType: 'image/webp' }];
}

/** What went wrong, in words that help an assistant to ask again; faults of our own stay faults. */
function reasonOf(error: unknown): string {
  if (error instanceof ApiError) return error.reason;
  if (LimnerError.isInstance(error)) return error.message;
  throw error;
}
