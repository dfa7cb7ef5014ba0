import type { FastifyInstance } from 'fastify';
import { registerGalleryRoutes } from './routes/gallery.ts';
import { registerModelDownloads } from './routes/model-downloads.ts';
import { registerPromptReading } from './routes/prompt-reading.ts';
import { registerStatusRoutes } from './routes/status.ts';
import { registerStudioFiles } from './routes/studio-files.ts';
import type { ServingOptions } from './server-options.ts';
import type { StudioServices } from './studio-services.ts';

/** The studio's page, and what it asks for besides predictions. */
export function registerStudio(app: FastifyInstance, options: ServingOptions, services: StudioServices): void {
  registerStatusRoutes(app, options, services.status);
  registerGalleryRoutes(app, options, services.gallery);
  registerPromptReading(app, options.authenticate, services.readPrompt);
  registerModelDownloads(app, options.authenticate, services.downloads);
  registerStudioFiles(app, services.folder);
}
