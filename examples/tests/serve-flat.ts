/** Starts the server for clients in other languages, prints its address, and runs until it is stopped. */
import { startClientServer } from './client-server.ts';

const server = await startClientServer();
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => void server.stop());
