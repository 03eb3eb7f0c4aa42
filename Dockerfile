# Sluice for a team: docs/deploy.md tells which variables it needs.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production \
    TSX_DISABLE_CACHE=1 \
    SLUICE_HOST=0.0.0.0 \
    SLUICE_DATA_DIR=/data \
    SLUICE_AUDIT=stdout
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/src ./src
COPY --from=build /app/dist ./dist
# The pages are built: nothing has to be written, or compared with the sources' age, when it starts.
RUN touch dist/index.html && mkdir /data && chown node:node /data
USER node
EXPOSE 4640
HEALTHCHECK --start-period=30s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:4640/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/proxy/serve.ts"]
