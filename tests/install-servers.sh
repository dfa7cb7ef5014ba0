#!/usr/bin/env bash
# Installs what some tests talk to or look with: Redis, Chromium, exiftool and promtool from Debian's packages, an S3 server, an
# emulator of Google Cloud Storage, Helm and actionlint as Go modules. Tests skip, with the reason, where they are absent.
set -euo pipefail
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

missing=()
command -v redis-server >/dev/null || missing+=(redis-server)
command -v chromium >/dev/null || missing+=(chromium)
command -v exiftool >/dev/null || missing+=(libimage-exiftool-perl)
command -v promtool >/dev/null || missing+=(prometheus)
if [ ${#missing[@]} -gt 0 ]; then
  as_root apt-get update
  as_root apt-get install -y --no-install-recommends "${missing[@]}"
fi
command -v versitygw >/dev/null || go install github.com/versity/versitygw/cmd/versitygw@v1.8.0
command -v helm >/dev/null || go install helm.sh/helm/v3/cmd/helm@v3.22.0
command -v actionlint >/dev/null || go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
command -v fake-gcs-server >/dev/null || go install github.com/fsouza/fake-gcs-server@v1.56.1
