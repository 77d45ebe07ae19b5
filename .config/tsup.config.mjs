import { defineConfig } from 'tsup';

/** File by file, so that an import of one function does not bring the whole package; types come from `tsc --build`. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  dts: false,
  clean: false,
});
