# The site with its checker in one container: docker build --tag storekeys .
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# Whether readers can try the check without a store: "on" or "off".
ARG SANDBOX=off
RUN npm run build && npm run bundle

# Node and nothing else: no shell, no package manager, no user who may do anything.
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/build build
COPY --from=build /app/bundle bundle
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s CMD ["/nodejs/bin/node", "bundle/health.mjs"]
# Node itself refuses to write a file, to read another, and to start a program.
CMD ["--permission", "--allow-fs-read=/app", "bundle/serve.mjs"]
