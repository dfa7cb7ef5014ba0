"""
Writes tiny networks that look at pictures, as ONNX in the folder layout that @huggingface/transformers reads. `persons` and
`faces-and-boys` have the outputs of YOLOS and of D-FINE: they look at the left and the right half, and take what is red for
somebody, in the second also what is magenta for a boy. `ages` takes what is magenta for a child and what is orange for a
teenager. For tests of the plumbing, not of understanding.

    pip install onnx && python tiny_screens.py ../../tests/safety/models
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ROOT = Path(sys.argv[1])
SIDE_PX = 8
PREPROCESSING = {"do_resize": True, "do_rescale": True, "rescale_factor": 1 / 255}


def save(name, nodes, outputs, constants, labels, size, **preprocessing):
    folder = ROOT / name
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    picture = helper.make_tensor_value_info("pixel_values", TensorProto.FLOAT, [1, 3, "height", "width"])
    values = [helper.make_tensor_value_info(output, TensorProto.FLOAT, dims) for output, dims in outputs.items()]
    tensors = [numpy_helper.from_array(np.array(value), key) for key, value in constants.items()]
    graph = helper.make_graph(nodes, "tiny", [picture], values, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, folder / "onnx/model.onnx")
    texts = {"config.json": {"id2label": dict(enumerate(labels))}, "preprocessor_config.json": {**PREPROCESSING, "size": size, **preprocessing}}
    for file, value in texts.items():
        (folder / file).write_text(json.dumps(value, indent=1) + "\n")


def detector(name, labels, matrix, bias, **preprocessing):
    """Means of both halves, times a matrix; the boxes are the halves."""
    halves = [[[0.25, 0.5, 0.5, 1], [0.75, 0.5, 0.5, 1]]]
    nodes = [
        helper.make_node("AveragePool", ["pixel_values"], ["halves"], kernel_shape=[SIDE_PX, SIDE_PX], strides=[SIDE_PX, SIDE_PX]),
        helper.make_node("Reshape", ["halves", "shape"], ["colours"]),
        helper.make_node("Transpose", ["colours"], ["rows"], perm=[0, 2, 1]),
        helper.make_node("MatMul", ["rows", "matrix"], ["products"]),
        helper.make_node("Add", ["products", "bias"], ["logits"]),
        helper.make_node("Identity", ["boxes"], ["pred_boxes"]),
    ]
    constants = {"shape": [1, 3, 2], "matrix": np.array(matrix, np.float32), "bias": np.array(bias, np.float32), "boxes": np.array(halves, np.float32)}
    outputs = {"logits": [1, 2, len(bias)], "pred_boxes": [1, 2, 4]}
    save(name, nodes, outputs, constants, labels, {"height": SIDE_PX, "width": 2 * SIDE_PX}, **preprocessing)


# Columns: person, dog, nothing. Numbers of -1 to 1 come in.
detector("persons", ["person", "dog"], [[4, -4, 0], [-4, 0, 0], [0, 0, 0]], [0, 0, 2], image_mean=[0.5] * 3, image_std=[0.5] * 3)
# Columns: face, boy. Numbers of 0 to 1 come in.
detector("faces-and-boys", ["face", "boy"], [[9, 5], [-20, -20], [-20, 9]], [-4, -9], do_normalize=False)
nodes = [
    helper.make_node("GlobalAveragePool", ["pixel_values"], ["means"]),
    helper.make_node("Flatten", ["means"], ["row"]),
    helper.make_node("Gemm", ["row", "matrix", "bias"], ["logits"]),
]
matrix = np.array([[0, 0, 0], [0, 8, 0], [8, 0, 0]], np.float32)
save("ages", nodes, {"logits": [1, 3]}, {"matrix": matrix, "bias": np.array([-4, -3, 0], np.float32)}, ["3-9", "10-19", "20-29"],
     {"shortest_edge": SIDE_PX, "longest_edge": 4 * SIDE_PX}, do_normalize=False)
