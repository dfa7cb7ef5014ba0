/**
 * A model that adds a vector of four numbers to itself: ONNX IR 8, opset 13, one `Add` node, `x` in, `y` out. Written as
 * protobuf by hand, so that nothing has to be read to see whether a provider works.
 */
export function probeModel(): Uint8Array {
  const vector = (name: string): number[] => [
    ...text(1, name),
    // type { tensor_type { elem_type: FLOAT, shape { dim { dim_value: 4 } } } }
    ...message(2, message(1, [0x08, 1, ...message(2, message(1, [0x08, 4]))])),
  ];
  const node = [...text(1, 'x'), ...text(1, 'x'), ...text(2, 'y'), ...text(4, 'Add')];
  const graph = [...message(1, node), ...text(2, 'probe'), ...message(11, vector('x')), ...message(12, vector('y'))];
  return Uint8Array.from([0x08, 8, ...message(7, graph), ...message(8, [0x10, 13])]);
}

/** A length-delimited field; all are shorter than 128 bytes. */
function message(field: number, bytes: readonly number[]): number[] {
  return [(field << 3) | 2, bytes.length, ...bytes];
}

function text(field: number, value: string): number[] {
  return message(field, [...Buffer.from(value)]);
}
