# The application in a container: built with Node.js and Maven, run by an unprivileged user.
#   docker build -t nianbao .

FROM node:22-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-21 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /src
COPY . .
# The tests have their own place (./nianbao test); here only what runs is built.
ENV npm_config_cache=/cache/npm
RUN --mount=type=cache,target=/cache \
    mvn -B -ntp -q -Dmaven.repo.local=/cache/m2 -DskipTests -Dmaven.test.skip=true package dependency:copy-dependencies \
        -DoutputDirectory=/app -pl workflow-service -am \
 && cp workflow-service/target/workflow-service.jar /app/

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/nianbao nianbao
COPY --from=build /app /app
USER nianbao
WORKDIR /var/lib/nianbao
ENV LC_ALL=C.UTF-8
EXPOSE 8080
# exec form: the Java program is process 1 and gets SIGTERM itself.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", \
            "-cp", "/app/*", "org.nianbao.workflow.WorkflowApplication"]
CMD ["--bind", "0.0.0.0"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '200' <(head -n 1 <&3)"]
