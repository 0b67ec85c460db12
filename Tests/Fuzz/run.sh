#!/bin/sh
# Builds the fuzz target of the request parser with address sanitizer and runs it.
# Arguments go to libFuzzer, for instance: Tests/Fuzz/run.sh -runs=1000000
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sources=$here/../../Sources/HTTPServer
build=${TOMONI_FUZZ_BUILD:-$here/../../.build/fuzz}
mkdir -p "$build/corpus"
swiftc -O -swift-version 6 -parse-as-library -sanitize=fuzzer,address -module-name RequestParserFuzz \
    "$sources"/Parser/*.swift "$sources"/Messages/Headers.swift "$sources"/Messages/Method.swift \
    "$sources"/Messages/Status.swift "$here/RequestParserFuzz.swift" -o "$build/request-parser"
[ $# -gt 0 ] || set -- -runs=50000
# Leak detection needs ptrace, which containers often forbid; the parser owns no raw memory.
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
export SWIFT_BACKTRACE=enable=no
exec "$build/request-parser" -dict="$here/http.dict" -max_len=2048 -print_final_stats=1 \
    -artifact_prefix="$build/" "$@" "$build/corpus" "$here/Seeds"
