# google-genai for Python. Run: python examples/python/google_genai.py
import os

from google import genai
from google.genai import types

# region migrate
client = genai.Client(
    vertexai=True,
    api_key="any",
    http_options=types.HttpOptions(base_url=os.environ.get("LIMNER_URL", "http://127.0.0.1:8787")),
)
# endregion

answer = client.models.generate_images(
    model="imagen-4.0-generate-001",
    prompt="A lighthouse on a cliff at sunset",
    config=types.GenerateImagesConfig(number_of_images=1),
)
answer.generated_images[0].image.save("google_genai.png")
print("google_genai.png")
