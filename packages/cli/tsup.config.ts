import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const checks = new URL('../core/src/checks/', import.meta.url);
const pages = new URL('dist/pages/', import.meta.url);

/** One program with everything in it but the place index, which is a file of its own package; a command loads what it needs. */
export default defineConfig({
  entry: ['src/routebook.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  dts: false,
  clean: false,
  noExternal: [/^(?!@routebook\/gazetteer$|node:)/],
  external: ['@routebook/gazetteer'],
  esbuildOptions(options) {
    options.conditions = ['routebook-source'];
    options.chunkNames = 'chunks/[name]-[hash]';
  },
  async onSuccess() {
    mkdirSync(pages, { recursive: true });
    for (const name of readdirSync(checks)) if (name.endsWith('.md')) cpSync(new URL(name, checks), new URL(name, pages));
  },
});
