# The vertexai SDK (google-cloud-aiplatform). Run: python examples/python/vertexai_sdk.py
import os

import vertexai
from google.auth.credentials import AnonymousCredentials
from vertexai.preview.vision_models import ImageGenerationModel

# region migrate
vertexai.init(
    project="any",
    location="us-central1",
    api_endpoint=os.environ.get("LIMNER_URL", "http://127.0.0.1:8787"),
    api_transport="rest",
    credentials=AnonymousCredentials(),
)
# endregion

model = ImageGenerationModel.from_pretrained("imagen-4.0-generate-001")
answer = model.generate_images(prompt="A lighthouse on a cliff at sunset", number_of_images=1)
answer.images[0].save("vertexai_sdk.png")
print("vertexai_sdk.png")
