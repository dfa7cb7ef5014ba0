"""google-genai 2.19.0 against a running server; LIMNER_URL says where."""

import asyncio
import base64
import os
import unittest

from google import genai
from google.genai import errors, types
from google.oauth2.credentials import Credentials

URL = os.environ["LIMNER_URL"]
# White on the left, black on the right: a picture, and a mask of its left half.
HALF = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAAAAADVHSBLAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQI12P4DwUMMDAwAgDvhz/BG29OiAAAAABJRU5ErkJggg==")
IMAGE = types.Image(image_bytes=HALF, mime_type="image/png")
STROKE = types.Image(image_bytes=base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWP4//8/AAX+Av5Y8msOAAAAAElFTkSuQmCC"), mime_type="image/png")
MODEL = "imagen-4.0-generate-001"


def vertex_client(**options):
    arguments = dict(vertexai=True, project="p", location="us-central1", credentials=Credentials(token="x"))
    return genai.Client(**{**arguments, **options}, http_options=types.HttpOptions(base_url=URL))


class Generate(unittest.TestCase):
    def test_every_option(self):
        client = vertex_client()
        answer = client.models.generate_images(
            model=MODEL,
            prompt="A dog",
            config=types.GenerateImagesConfig(
                negative_prompt="blur", number_of_images=2, aspect_ratio="16:9", guidance_scale=15.0, seed=1337,
                safety_filter_level="BLOCK_MEDIUM_AND_ABOVE", person_generation="ALLOW_ADULT",
                include_safety_attributes=True, include_rai_reason=True, language="auto",
                output_mime_type="image/jpeg", output_compression_quality=80, add_watermark=False,
                image_size="2K", enhance_prompt=True, labels={"imagen_label_key": "generate_images"},
            ),
        )
        self.assertEqual(len(answer.generated_images), 2)
        self.assertEqual(answer.generated_images[0].image.image_bytes[:2], b"\xff\xd8")

    def test_defaults(self):
        client = vertex_client()
        answer = client.models.generate_images(model=MODEL, prompt="A dog")
        self.assertEqual(len(answer.generated_images), 4)

    def test_express_mode(self):
        client = genai.Client(vertexai=True, api_key="k", http_options=types.HttpOptions(base_url=URL))
        self.assertTrue(client.models.generate_images(model=MODEL, prompt="A dog").generated_images)

    def test_collection_scope(self):
        base = f"{URL}/v1/projects/p/locations/l"
        options = types.HttpOptions(base_url=base, base_url_resource_scope=types.ResourceScope.COLLECTION)
        client = genai.Client(vertexai=True, credentials=Credentials(token="x"), http_options=options)
        self.assertTrue(client.models.generate_images(model=MODEL, prompt="A dog").generated_images)

    def test_asynchronous(self):
        async def run():
            client = vertex_client()
            return await client.aio.models.generate_images(model=MODEL, prompt="A dog")

        self.assertEqual(len(asyncio.run(run()).generated_images), 4)

    def test_errors(self):
        client = vertex_client()
        with self.assertRaises(errors.ClientError) as seeded:
            client.models.generate_images(model=MODEL, prompt="A dog", config={"seed": 7})
        self.assertEqual((seeded.exception.code, seeded.exception.status), (400, "INVALID_ARGUMENT"))
        self.assertTrue(seeded.exception.message.endswith("Seed is not supported when watermark is enabled."))
        with self.assertRaises(errors.ClientError) as unknown:
            client.models.generate_images(model="imagen-9", prompt="A dog")
        self.assertEqual(unknown.exception.code, 404)

    def test_lost_path_is_explained(self):
        client = genai.Client(vertexai=True, credentials=Credentials(token="x"), http_options=types.HttpOptions(base_url=URL))
        with self.assertRaises(errors.ClientError) as lost:
            client.models.generate_images(model=MODEL, prompt="A dog")
        self.assertIn("api_key", lost.exception.message)


class OtherOperations(unittest.TestCase):
    def test_edit(self):
        references = [
            types.RawReferenceImage(reference_id=1, reference_image=IMAGE),
            types.MaskReferenceImage(reference_id=2, reference_image=IMAGE, config={"mask_mode": "MASK_MODE_FOREGROUND", "mask_dilation": 0.06}),
            types.StyleReferenceImage(reference_id=3, reference_image=IMAGE, config={"style_description": "watercolor"}),
            types.SubjectReferenceImage(reference_id=4, reference_image=IMAGE, config={"subject_type": "SUBJECT_TYPE_PRODUCT", "subject_description": "a mug"}),
        ]
        config = types.EditImageConfig(edit_mode="EDIT_MODE_INPAINT_INSERTION", number_of_images=1, base_steps=32, include_rai_reason=True, output_mime_type="image/jpeg")
        client = vertex_client()
        answer = client.models.edit_image(model="imagen-3.0-capability-001", prompt="A mug [4]", reference_images=references, config=config)
        self.assertEqual([item.image.mime_type for item in answer.generated_images], ["image/jpeg"])

    def test_upscale(self):
        config = types.UpscaleImageConfig(include_rai_reason=True, enhance_input_image=True, image_preservation_factor=0.6, output_mime_type="image/jpeg", output_compression_quality=80)
        client = vertex_client()
        answer = client.models.upscale_image(model="imagen-4.0-upscale-preview", image=IMAGE, upscale_factor="x2", config=config)
        self.assertEqual([item.image.mime_type for item in answer.generated_images], ["image/jpeg"])

    def test_recontext(self):
        source = types.RecontextImageSource(person_image=IMAGE, product_images=[types.ProductImage(product_image=IMAGE)])
        client = vertex_client()
        answer = client.models.recontext_image(model="virtual-try-on-001", source=source, config={"number_of_images": 1, "base_steps": 32, "seed": 1, "add_watermark": False})
        self.assertEqual(len(answer.generated_images), 1)

    def test_segment_in_every_mode(self):
        for mode in ("FOREGROUND", "BACKGROUND", "PROMPT", "SEMANTIC", "INTERACTIVE"):
            prompt = "dog" if mode in ("PROMPT", "SEMANTIC") else None
            scribble = types.ScribbleImage(image=STROKE) if mode == "INTERACTIVE" else None
            source = types.SegmentImageSource(image=IMAGE, prompt=prompt, scribble_image=scribble)
            config = types.SegmentImageConfig(mode=mode, max_predictions=1, confidence_threshold=0.02, mask_dilation=0.02, binary_color_threshold=98)
            client = vertex_client()
            with self.subTest(mode):
                answer = client.models.segment_image(model="image-segmentation-001", source=source, config=config)
                self.assertEqual(len(answer.generated_masks), 1)
                self.assertGreater(answer.generated_masks[0].labels[0].score, 0)


if __name__ == "__main__":
    unittest.main()
