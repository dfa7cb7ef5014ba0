"""The vertexai SDK (google-cloud-aiplatform 1.165.1) against a running server; LIMNER_URL says where."""

import base64
import io
import os
import unittest
import warnings

import PIL.Image
import vertexai
from google.api_core import exceptions
from google.auth.credentials import AnonymousCredentials
from vertexai.preview.vision_models import (
    Image,
    ImageGenerationModel,
    ImageSegmentationModel,
    MaskReferenceImage,
    RawReferenceImage,
    WatermarkVerificationModel,
)

# White on the left, black on the right: a picture, and a mask of its left half.
IMAGE = Image(base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAAAAADVHSBLAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQI12P4DwUMMDAwAgDvhz/BG29OiAAAAABJRU5ErkJggg=="))


def square(side):
    buffer = io.BytesIO()
    PIL.Image.new("RGB", (side, side)).save(buffer, "PNG")
    return Image(buffer.getvalue())


warnings.simplefilter("ignore")
vertexai.init(project="p", location="us-central1", api_endpoint=os.environ["LIMNER_URL"], api_transport="rest", credentials=AnonymousCredentials())


class Generate(unittest.TestCase):
    def test_every_option(self):
        for name in ("imagegeneration@006", "imagen-3.0-generate-001", "imagen-4.0-generate-001"):
            with self.subTest(name):
                model = ImageGenerationModel.from_pretrained(name)
                answer = model.generate_images(
                    prompt="A dog", negative_prompt="blur", number_of_images=2, aspect_ratio="3:4", guidance_scale=15, language="en",
                    seed=1, add_watermark=False, safety_filter_level="block_some", person_generation="allow_adult",
                )
                self.assertEqual(len(answer.images), 2)
                self.assertEqual(answer.images[0]._image_bytes[1:4], b"PNG")

    def test_defaults(self):
        answer = ImageGenerationModel.from_pretrained("imagen-4.0-generate-001").generate_images(prompt="A dog")
        self.assertEqual(len(answer.images), 1)

    def test_errors(self):
        model = ImageGenerationModel.from_pretrained("imagen-4.0-generate-001")
        with self.assertRaisesRegex(exceptions.BadRequest, "Seed is not supported when watermark is enabled."):
            model.generate_images(prompt="A dog", seed=7)
        with self.assertRaises(exceptions.NotFound):
            ImageGenerationModel.from_pretrained("imagetext")


class OtherOperations(unittest.TestCase):
    def expect_pictures(self, count, answer):
        self.assertEqual([picture._size for picture in answer.images], [IMAGE._size] * count)

    def test_legacy_edits(self):
        model = ImageGenerationModel.from_pretrained("imagegeneration@006")
        self.expect_pictures(1, model.edit_image(prompt="a hat", base_image=IMAGE, mask=IMAGE, edit_mode="inpainting-insert", mask_dilation=0.01))
        self.expect_pictures(1, model.edit_image(prompt="a hat", base_image=IMAGE, edit_mode="inpainting-remove", mask_mode="semantic", segmentation_classes=[1, 2]))
        product = model.edit_image(prompt="on a beach", base_image=IMAGE, edit_mode="product-image", product_position="fixed", output_mime_type="image/jpeg", compression_quality=80)
        self.assertEqual(product.images[0]._image_bytes[:2], b"\xff\xd8")
        self.assertEqual(len(ImageGenerationModel.from_pretrained("imagegeneration@002").edit_image(prompt="a dog in oil", base_image=IMAGE).images), 1)

    def test_edit_with_references(self):
        model = ImageGenerationModel.from_pretrained("imagen-3.0-capability-001")
        references = [RawReferenceImage(image=IMAGE, reference_id=0), MaskReferenceImage(reference_id=1, image=None, mask_mode="background", dilation=0.0)]
        self.expect_pictures(2, model.edit_image(prompt="a beach", edit_mode="background-swap", reference_images=references, number_of_images=2))

    def test_upscale(self):
        model = ImageGenerationModel.from_pretrained("imagegeneration@002")
        self.assertEqual(model.upscale_image(image=square(1024), new_size=2048)._size, (2048, 2048))
        enlarged = model.upscale_image(image=square(64), upscale_factor="x2", output_mime_type="image/jpeg", output_compression_quality=90)
        self.assertEqual(enlarged._size, (128, 128))

    def test_segment(self):
        model = ImageSegmentationModel.from_pretrained("image-segmentation-001")
        self.assertEqual(len(model.segment_image(base_image=IMAGE).masks), 1)
        found = model.segment_image(base_image=IMAGE, prompt="cat", mode="prompt", max_predictions=3, mask_dilation=0.1, binary_color_threshold=-1)
        self.assertGreater(found.masks[0].labels[0].score, 0)

    def test_verify(self):
        model = WatermarkVerificationModel.from_pretrained("imageverification@001")
        generator = ImageGenerationModel.from_pretrained("imagen-4.0-generate-001")
        marked = generator.generate_images(prompt="A dog").images[0]
        plain = generator.generate_images(prompt="A dog", seed=1, add_watermark=False).images[0]
        self.assertEqual(model.verify_image(marked).watermark_verification_result, "ACCEPT")
        self.assertEqual(model.verify_image(plain).watermark_verification_result, "REJECT")


if __name__ == "__main__":
    unittest.main()
