import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions: ['routebook-source'] },
  ssr: { resolve: { conditions: ['routebook-source'] } },
  test: {
    setupFiles: ['.config/fix-seed.ts'],
    include: ['packages/**/*.test.ts', 'addin/**/*.test.ts', 'examples/**/*.test.ts', '.config/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
