"""
Writes four tiny networks with the inputs and outputs of MODNet, SAM, CLIPSeg and Grounding DINO, as ONNX in the folder layout that
@huggingface/transformers reads: they find what is red. For tests of the plumbing, not of understanding.

    pip install onnx && python tiny_segmenters.py FOLDER
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = [helper.make_opsetid("", 17)]
FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64


MERGED = ["ba", "bal", "ball</w>"]


def constant(name, value):
    return numpy_helper.from_array(np.array(value), name)


def save(path, nodes, inputs, outputs, constants):
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes, "tiny", [value(*each) for each in inputs], [value(*each) for each in outputs], constants
    )
    model = helper.make_model(graph, opset_imports=OPSET, ir_version=8)
    onnx.checker.check_model(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, path)


def redness(source, target, gain, bias):
    """A 1x1 convolution that is positive on red."""
    weights = np.array([gain, -gain / 2, -gain / 2], np.float32).reshape(1, 3, 1, 1)
    nodes = [helper.make_node("Conv", [source, "weights", "bias"], [target])]
    return nodes, [constant("weights", weights), constant("bias", np.array([bias], np.float32))]


def write_json(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=1) + "\n")


def preprocessing(kind, size, **more):
    return {
        "feature_extractor_type": kind,
        "image_processor_type": kind,
        "do_resize": True,
        "size": size,
        "do_rescale": True,
        "rescale_factor": 1 / 255,
        "do_normalize": True,
        "image_mean": [0.5, 0.5, 0.5],
        "image_std": [0.5, 0.5, 0.5],
        "resample": 2,
        **more,
    }


def write_cut_out(folder):
    write_json(folder / "config.json", {"model_type": "modnet", "architectures": ["MODNet"]})
    write_json(
        folder / "preprocessor_config.json",
        preprocessing("ImageFeatureExtractor", {"width": 64, "height": 64}, do_pad=False),
    )
    nodes, constants = redness("input", "logits", 12, -6)
    nodes.append(helper.make_node("Sigmoid", ["logits"], ["output"]))
    shape = [1, 3, "height", "width"]
    save(
        folder / "onnx/model.onnx",
        nodes,
        [("input", FLOAT, shape)],
        [("output", FLOAT, [1, 1, "height", "width"])],
        constants,
    )


def write_points(folder):
    """The encoder's embedding is redness at 64 x 64; each of the decoder's masks is that, enlarged, at another threshold."""
    write_json(folder / "config.json", {"model_type": "sam", "architectures": ["SamModel"]})
    write_json(
        folder / "preprocessor_config.json",
        preprocessing(
            "SamImageProcessor",
            {"longest_edge": 256},
            processor_class="SamProcessor",
            do_pad=True,
            pad_size={"width": 256, "height": 256},
        ),
    )
    nodes, constants = redness("pixel_values", "full", 12, -6)
    nodes += [
        helper.make_node("AveragePool", ["full"], ["image_embeddings"], kernel_shape=[4, 4], strides=[4, 4]),
        helper.make_node("Identity", ["image_embeddings"], ["image_positional_embeddings"]),
    ]
    embedding = [1, 1, 64, 64]
    save(
        folder / "onnx/vision_encoder.onnx",
        nodes,
        [("pixel_values", FLOAT, [1, 3, 256, 256])],
        [("image_embeddings", FLOAT, embedding), ("image_positional_embeddings", FLOAT, embedding)],
        constants,
    )
    decoder = [
        helper.make_node("Resize", ["image_embeddings", "", "scales"], ["large"], mode="linear"),
        helper.make_node("Add", ["large", "offsets"], ["three"]),
        helper.make_node("Unsqueeze", ["three", "axis"], ["masks"]),
        # Inputs that have no say are read all the same, so that they belong to the graph.
        helper.make_node("ReduceMean", ["input_points"], ["points"], keepdims=0),
        helper.make_node("Cast", ["input_labels"], ["labels"], to=FLOAT),
        helper.make_node("ReduceMean", ["labels"], ["label"], keepdims=0),
        helper.make_node("ReduceMean", ["image_positional_embeddings"], ["place"], keepdims=0),
        helper.make_node("Sum", ["points", "label", "place"], ["read"]),
        helper.make_node("Mul", ["read", "nothing"], ["zero"]),
        helper.make_node("Add", ["masks", "zero"], ["pred_masks"]),
        helper.make_node("Add", ["scores", "zero"], ["iou_scores"]),
    ]
    save(
        folder / "onnx/prompt_encoder_mask_decoder.onnx",
        decoder,
        [
            ("input_points", FLOAT, [1, 1, "points", 2]),
            ("input_labels", INT64, [1, 1, "points"]),
            ("image_embeddings", FLOAT, embedding),
            ("image_positional_embeddings", FLOAT, embedding),
        ],
        [("iou_scores", FLOAT, [1, 1, 3]), ("pred_masks", FLOAT, [1, 1, 3, 256, 256])],
        [
            constant("scales", np.array([1, 1, 4, 4], np.float32)),
            constant("offsets", np.array([-100, 0, 100], np.float32).reshape(1, 3, 1, 1)),
            constant("axis", np.array([1], np.int64)),
            constant("nothing", np.array(0, np.float32)),
            constant("scores", np.array([[[0.3, 0.9, 0.5]]], np.float32)),
        ],
    )


def write_tokenizer(folder):
    """Letters, and the word "ball". Returns the numbers of its tokens."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    tokens = ["<pad>", "<unk>", "<start>", "<end>", *letters, *(letter + "</w>" for letter in letters), *MERGED]
    words = {token: number for number, token in enumerate(tokens)}
    write_json(folder / "tokenizer_config.json", {"tokenizer_class": "CLIPTokenizer", "pad_token": "<pad>"})
    special = [{"id": words[token], "content": token, "special": True} for token in ("<pad>", "<unk>", "<start>", "<end>")]
    write_json(
        folder / "tokenizer.json",
        {
            "version": "1.0",
            "added_tokens": [
                {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, **each} for each in special
            ],
            "normalizer": {"type": "Lowercase"},
            "pre_tokenizer": {"type": "Whitespace"},
            "post_processor": {
                "type": "TemplateProcessing",
                "single": [
                    {"SpecialToken": {"id": "<start>", "type_id": 0}},
                    {"Sequence": {"id": "A", "type_id": 0}},
                    {"SpecialToken": {"id": "<end>", "type_id": 0}},
                ],
                "pair": [],
                "special_tokens": {
                    token: {"id": token, "ids": [words[token]], "tokens": [token]} for token in ("<start>", "<end>")
                },
            },
            "decoder": None,
            "model": {
                "type": "BPE",
                "dropout": None,
                "unk_token": "<unk>",
                "continuing_subword_prefix": "",
                "end_of_word_suffix": "</w>",
                "fuse_unk": False,
                "vocab": words,
                "merges": ["b a", "ba l", "bal l</w>"],
            },
        },
    )
    return words


def write_text(folder):
    """Logits are redness, less much where the second token is not that of "ball"."""
    words = write_tokenizer(folder)
    write_json(folder / "config.json", {"model_type": "clipseg", "architectures": ["CLIPSegForImageSegmentation"]})
    write_json(
        folder / "preprocessor_config.json",
        preprocessing("ViTFeatureExtractor", {"width": 64, "height": 64}, processor_class="CLIPSegProcessor"),
    )
    nodes, constants = redness("pixel_values", "red", 12, -6)
    nodes += [
        helper.make_node("Squeeze", ["red", "axis"], ["map"]),
        helper.make_node("Gather", ["input_ids", "second"], ["word"], axis=1),
        helper.make_node("Equal", ["word", "ball"], ["is_ball"]),
        helper.make_node("Cast", ["is_ball"], ["known"], to=FLOAT),
        helper.make_node("Sub", ["known", "one"], ["unknown"]),
        helper.make_node("Mul", ["unknown", "much"], ["less"]),
        helper.make_node("Reshape", ["less", "scalar"], ["penalty"]),
        helper.make_node("Cast", ["attention_mask"], ["attended"], to=FLOAT),
        helper.make_node("ReduceMean", ["attended"], ["attention"], keepdims=0),
        helper.make_node("Mul", ["attention", "nothing"], ["zero"]),
        helper.make_node("Sum", ["map", "penalty", "zero"], ["logits"]),
    ]
    save(
        folder / "onnx/model.onnx",
        nodes,
        [
            ("input_ids", INT64, [1, "tokens"]),
            ("attention_mask", INT64, [1, "tokens"]),
            ("pixel_values", FLOAT, [1, 3, 64, 64]),
        ],
        [("logits", FLOAT, [1, 64, 64])],
        constants
        + [
            constant("axis", np.array([1], np.int64)),
            constant("second", np.array([1], np.int64)),
            constant("ball", np.array([[words["ball</w>"]]], np.int64)),
            constant("one", np.array(1, np.float32)),
            constant("much", np.array(40, np.float32)),
            constant("scalar", np.array([1, 1, 1], np.int64)),
            constant("nothing", np.array(0, np.float32)),
        ],
    )


def write_detection(folder):
    """One box, around what is red; its logits are high at the token of "ball", where anything is red."""
    words = write_tokenizer(folder)
    write_json(
        folder / "config.json",
        {"model_type": "grounding-dino", "architectures": ["GroundingDinoForObjectDetection"]},
    )
    write_json(
        folder / "preprocessor_config.json",
        preprocessing(
            "GroundingDinoImageProcessor", {"width": 64, "height": 64}, processor_class="GroundingDinoProcessor"
        ),
    )
    nodes, constants = redness("pixel_values", "red", 40, -20)
    nodes.append(helper.make_node("Sigmoid", ["red"], ["seen"]))
    for axis, name in ((2, "x"), (3, "y")):
        nodes += [
            helper.make_node("ReduceMax", ["seen"], [f"{name}_profile"], axes=[axis], keepdims=0),
            helper.make_node("ReduceMean", [f"{name}_profile"], [f"{name}_extent"], axes=[2], keepdims=1),
            helper.make_node("Mul", [f"{name}_profile", "places"], [f"{name}_places"]),
            helper.make_node("ReduceMean", [f"{name}_places"], [f"{name}_sum"], axes=[2], keepdims=1),
            helper.make_node("Add", [f"{name}_extent", "little"], [f"{name}_weight"]),
            helper.make_node("Div", [f"{name}_sum", f"{name}_weight"], [f"{name}_centre"]),
        ]
    nodes += [
        helper.make_node("Concat", ["x_centre", "y_centre", "x_extent", "y_extent"], ["pred_boxes"], axis=2),
        helper.make_node("ReduceMax", ["seen"], ["anything"], keepdims=0),
        helper.make_node("Equal", ["input_ids", "ball"], ["is_ball"]),
        helper.make_node("Cast", ["is_ball"], ["named"], to=FLOAT),
        helper.make_node("Mul", ["named", "anything"], ["found"]),
        helper.make_node("Mul", ["found", "gain"], ["raised"]),
        helper.make_node("Add", ["raised", "ground"], ["of_tokens"]),
        helper.make_node("Cast", ["attention_mask"], ["attended"], to=FLOAT),
        helper.make_node("ReduceMean", ["attended"], ["attention"], keepdims=0),
        helper.make_node("Mul", ["attention", "nothing"], ["zero"]),
        helper.make_node("Add", ["of_tokens", "zero"], ["read"]),
        helper.make_node("Unsqueeze", ["read", "axis"], ["logits"]),
    ]
    save(
        folder / "onnx/model.onnx",
        nodes,
        [
            ("input_ids", INT64, [1, "tokens"]),
            ("attention_mask", INT64, [1, "tokens"]),
            ("pixel_values", FLOAT, [1, 3, 64, 64]),
        ],
        [("logits", FLOAT, [1, 1, "tokens"]), ("pred_boxes", FLOAT, [1, 1, 4])],
        constants
        + [
            constant("places", ((np.arange(64, dtype=np.float32) + 0.5) / 64).reshape(1, 1, 64)),
            constant("little", np.array(1e-6, np.float32)),
            constant("ball", np.array([[words["ball</w>"]]], np.int64)),
            constant("gain", np.array(11, np.float32)),
            constant("ground", np.array(-9, np.float32)),
            constant("axis", np.array([1], np.int64)),
            constant("nothing", np.array(0, np.float32)),
        ],
    )


out = Path(sys.argv[1])
write_cut_out(out / "tiny-cut-out")
write_points(out / "tiny-points")
write_text(out / "tiny-text")
write_detection(out / "tiny-detection")
