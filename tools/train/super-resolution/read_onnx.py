"""Weights out of an exported network, to go on from where a training ended."""

import onnx
import torch
from onnx import numpy_helper

from network import BLOCKS


def weights_from_onnx(file, factor):
    """The state of a Network, as far as the file for one factor holds it: the trunk, and that factor's head."""
    graph = onnx.load(file).graph
    tensors = {tensor.name: torch.from_numpy(numpy_helper.to_array(tensor).copy()) for tensor in graph.initializer}
    weights = {}
    for name, tensor in tensors.items():
        for part in ("i.", "body.", f"head.{factor}.", f"lin.{factor}."):
            if (at := name.find(part)) >= 0 and "::" not in name:
                weights[name[at:]] = tensor
                break
    # The exporter renames the slopes of the activations; they come in the order of the layers.
    slopes = [tensors[node.input[1]] for node in graph.node if node.op_type == "PRelu"]
    names = [f"body.{block}.p.weight" for block in range(BLOCKS)] + ["pr.weight"]
    return weights | {name: slope.flatten() for name, slope in zip(names, slopes, strict=True)}
