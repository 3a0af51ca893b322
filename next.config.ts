import type { NextConfig } from 'next';
import { securityHeaders } from './lib/security/policy';

const config: NextConfig = {
  typedRoutes: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', '@prisma/schema-engine-wasm', '@prisma/adapter-pg', 'pg'],
  images: { unoptimized: true },
  headers: async () => [{ source: '/:path*', headers: [...securityHeaders] }],
};

export default config;
