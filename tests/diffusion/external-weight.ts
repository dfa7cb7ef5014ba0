/** A network (onnx.proto) that adds a weight, which lies in the file `location`. */
export function networkWithExternalWeight(location: string): Buffer {
  const field = (number: number, ...parts: (string | Buffer)[]): Buffer => {
    const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
    return Buffer.concat([Buffer.from([(number << 3) | 2, ...varint(content.length)]), content]);
  };
  const number = (field_: number, value: number): Buffer => Buffer.from([field_ << 3, value]);
  const tensorType = (type: number): Buffer => field(2, field(1, number(1, type)));
  const weight = Buffer.concat([
    number(2, 1),
    field(8, 'w'),
    field(13, field(1, 'location'), field(2, location)),
    number(14, 1),
  ]);
  const graph = field(
    7,
    field(1, field(1, 'latent_sample'), field(1, 'w'), field(2, 'sample'), field(4, 'Add')),
    field(2, 'graph'),
    field(5, weight),
    field(11, field(1, 'latent_sample'), tensorType(1)),
    field(12, field(1, 'sample'), tensorType(1)),
  );
  return Buffer.concat([number(1, 9), graph, field(8, number(2, 17))]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
}
