/** The limit: node:http that reads the request and returns bytes prepared beforehand. Argument: size of the file. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pictureOf } from './picture.ts';

const picture = pictureOf(Number(process.argv[2]));
const body = Buffer.from(
  JSON.stringify({ predictions: [{ bytesBase64Encoded: picture.toString('base64'), mimeType: 'image/png' }] }),
);
const server = createServer((request, response) => {
  request
    .resume()
    .on('end', () =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body),
    );
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once('SIGTERM', () => server.close());
