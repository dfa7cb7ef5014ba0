import { z } from 'zod';
import type { LimnerClient } from '../client/limner-client.ts';
import type { RequestOptions } from '../client/progress.ts';
import type { Image } from '../sdk/image.ts';
import type { PictureFolder } from './picture-folder.ts';

/** What tools work with. */
export interface Desk {
  readonly models: LimnerClient<Image>['models'];
  readonly folder: PictureFolder;
}

/** What an assistant is told of a file. */
export interface ToldFile {
  readonly file: string;
  readonly image: Image;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a tool answers: files, and remarks on the request. */
export interface ToolAnswer {
  readonly files: readonly ToldFile[];
  readonly remarks: readonly string[];
}

/** One operation as assistants see it. */
export interface ImageTool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  run(input: z.output<Input>, desk: Desk, options: RequestOptions<Image>): Promise<ToolAnswer>;
}

/** Keeps the types of a tool's input and its work together. */
export function defineTool<Input extends z.ZodObject>(tool: ImageTool<Input>): ImageTool {
  return tool as unknown as ImageTool;
}

/** A picture by its file name. */
export const fileSchema = z.string().min(1).describe('File name in the picture folder, such as dog.png.');
