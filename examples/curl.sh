#!/usr/bin/env bash
# Google's quickstart with another host. Run: examples/curl.sh
set -euo pipefail
LIMNER_URL="${LIMNER_URL:-http://127.0.0.1:8787}"

# region migrate
curl -sS -X POST \
  -H "Authorization: Bearer any" \
  -H "Content-Type: application/json; charset=utf-8" \
  -d '{"instances": [{"prompt": "A lighthouse on a cliff at sunset"}], "parameters": {"sampleCount": 1}}' \
  "$LIMNER_URL/v1/projects/any/locations/us-central1/publishers/google/models/imagen-4.0-generate-001:predict" \
  > curl.json
# endregion

sed 's/.*"bytesBase64Encoded":"\([^"]*\)".*/\1/' curl.json | base64 --decode > curl.png
rm curl.json
echo curl.png
