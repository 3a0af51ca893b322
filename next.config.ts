import type { NextConfig } from 'next';
import { notFramed, ofPublicFiles, securityHeaders } from './lib/security/policy';

const config: NextConfig = {
  typedRoutes: false,
  poweredByHeader: false,
  // lib/start/serve.mjs compresses.
  compress: false,
  // `npm test` checks types, tests included; where only production packages are, they could not be.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  devIndicators: false,
  // React would repeat in a header the fonts that the page's head names; proxies before us have room for few.
  reactMaxHeadersLength: 0,
  // The development server would print what people send in forms, passwords and addresses included.
  logging: { serverFunctions: false },
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', '@prisma/schema-engine-wasm', '@prisma/adapter-pg', 'pg', '@resvg/resvg-js', 'wawoff2', 'docx', 'write-excel-file', 'piscina'],
  images: { unoptimized: true },
  headers: async () => [{ source: '/:path((?!_next/static/).*)', headers: [...securityHeaders] }, notFramed, ofPublicFiles],
};

export default config;
