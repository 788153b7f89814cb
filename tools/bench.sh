# shellcheck shell=bash
#
# tools/bench.sh - sourced by ./nianbao: builds the benchmarks, which are not part of what is shipped, and runs
#                  them.  Wants what tools/build.sh has.

BENCH=$ROOT/target/bench

bench_is_built() {
  [ -s "$BENCH/classpath" ] || return 1
  [ -z "$(find "$ROOT/pom.xml" "$ROOT/report-core/pom.xml" "$ROOT/report-core/src" -newer "$BENCH/classpath" -print -quit)" ]
}

run_bench() {
  java_command
  if ! bench_is_built; then
    need_tools core
    lock_builds
    mkdir -p "$BENCH"
    touch "$BENCH/started"
    say "building the benchmarks (log: target/bench/maven.log)"
    maven "$BENCH/maven.log" -q -pl report-core test-compile dependency:build-classpath@benchmarks -Dspotless.check.skip=true || {
      grep -E '^\[ERROR\]' "$BENCH/maven.log" | head -n 30 >&2
      die "the build failed; all of it is in $BENCH/maven.log"
    }
    printf '%s\n' "$ROOT/report-core/target/classes:$ROOT/report-core/target/test-classes:$(< "$ROOT/report-core/target/bench-classpath")" > "$BENCH/classpath.new"
    touch -r "$BENCH/started" "$BENCH/classpath.new"
    mv "$BENCH/classpath.new" "$BENCH/classpath"
    exec 8>&-
  fi
  exec "$JAVA" "${JVM[@]}" "${SILENT[@]}" ${JAVA_EXTRA[@]+"${JAVA_EXTRA[@]}"} -cp "$(< "$BENCH/classpath")" org.nianbao.core.bench.Bench "$@"
}
