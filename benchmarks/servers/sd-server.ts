/** Speaks as stable-diffusion.cpp's sd-server does, with every picture made at once. Argument: side of the pictures. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';

const sidePx = Number(process.argv[2]);
const pixels = Buffer.from(
  Array.from({ length: sidePx * sidePx * 3 }, (_, i) => (i * 7 + ((i / 3 / sidePx) | 0)) & 255),
);
const png = await sharp(pixels, { raw: { width: sidePx, height: sidePx, channels: 3 } })
  .png()
  .toBuffer();
const limits = { min_width: 64, max_width: 4096, min_height: 64, max_height: 4096, max_queue_size: 64 };
const capabilities = JSON.stringify({ model: { name: 'none' }, supported_modes: ['img_gen'], limits });
const accepted = JSON.stringify({ id: 'job_1', status: 'queued' });
const result = { images: [{ index: 0, b64_json: png.toString('base64') }] };
const finished = JSON.stringify({ id: 'job_1', status: 'completed', result, error: null });

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const answer = request.method === 'POST' ? accepted : request.url!.includes('/jobs/') ? finished : capabilities;
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
}).listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once('SIGTERM', () => process.exit(0));
