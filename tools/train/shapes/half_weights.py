"""Weights in half of their bytes."""
import onnx

SMALL, LARGEST_HALF = 256, 65504


def halve_weights(file):
    """Keeps weights in half precision; the runtime widens them when it loads the file, and computes as before."""
    network = onnx.load(file)
    casts = []
    for weights in network.graph.initializer:
        values, name = onnx.numpy_helper.to_array(weights), weights.name
        if values.dtype != 'float32' or values.size < SMALL or abs(values).max() > LARGEST_HALF:
            continue
        weights.CopyFrom(onnx.numpy_helper.from_array(values.astype('float16'), name + '_half'))
        casts.append(onnx.helper.make_node('Cast', [name + '_half'], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *network.graph.node]
    del network.graph.node[:]
    network.graph.node.extend(nodes)
    onnx.save(network, file)
