#!/usr/bin/env bash
# Runs the Imagen clients of other languages against the server. A lane whose tools are missing says so and is skipped;
# with LIMNER_REQUIRE_ALL_LANES=1 that is a failure.
set -uo pipefail
cd "$(dirname "$0")"
work="$(mktemp -d)"
passed=0 failed=0 skipped=0

exec 3< <(exec ../../node_modules/.bin/node serve-flat.ts)
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
read -r -u 3 LIMNER_URL || { echo "the server did not start"; exit 1; }
export LIMNER_URL

lane() { # name, tool, command…
  local name="$1" tool="$2"
  shift 2
  if ! command -v "$tool" >/dev/null; then
    echo "== $name: skipped, because there is no $tool on the PATH"
    skipped=$((skipped + 1))
  elif echo "== $name" && "$@"; then
    passed=$((passed + 1))
  else
    echo "== $name: FAILED"
    failed=$((failed + 1))
  fi
}

python_lane() {
  python3 -m venv "$work/python" && "$work/python/bin/pip" install --quiet --disable-pip-version-check -r ../python/requirements.txt &&
    "$work/python/bin/python" -W ignore -m unittest discover --start-directory python &&
    for example in google_genai vertexai_sdk; do run_example "$work/python/bin/python" -W ignore "$PWD/../python/$example.py" || return 1; done
}
go_lane() {
  (cd ../go && go test -count=1 ./... && go build -o "$work/go-example" .) && run_example "$work/go-example"
}
java_lane() {
  local maven=(mvn --batch-mode --quiet -f "$PWD/../java/pom.xml")
  "${maven[@]}" compile exec:java -Dmain=EveryOption && run_example "${maven[@]}" exec:java
}
# Runs an example in the scratch folder; it must leave the picture that it names.
run_example() {
  local name
  name="$(cd "$work" && "$@" | sed "s,\x1b\[[0-9;]*m,,g" | grep -o '[a-z_]*\.png' | tail -n 1)" && test -s "$work/$name"
}

lane 'Python: google-genai, vertexai' python3 python_lane
lane 'Go: google.golang.org/genai' go go_lane
lane 'Java: com.google.genai' mvn java_lane

echo "lanes: $passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && { [ "${LIMNER_REQUIRE_ALL_LANES:-0}" != 1 ] || [ "$skipped" -eq 0 ]; }
