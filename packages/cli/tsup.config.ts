import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const checks = new URL('../core/src/checks/', import.meta.url);
const pages = new URL('dist/pages/', import.meta.url);

/** One program with everything in it but the place index, which is a file of its own package; a command loads what it needs. */
const program: Options = {
  entry: ['src/routebook.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  minify: true,
  dts: false,
  clean: false,
  noExternal: [/^(?!@routebook\/gazetteer$|node:)/],
  external: ['@routebook/gazetteer'],
  esbuildOptions(options) {
    options.conditions = ['routebook-source'];
    options.chunkNames = 'chunks/[name]-[hash]';
  },
  esbuildPlugins: [
    {
      name: 'schema-apart',
      setup({ onResolve }) {
        onResolve({ filter: /^\.\/commands\/schema\.js$/ }, ({ path }) => ({ path, external: true }));
      },
    },
  ],
  async onSuccess() {
    mkdirSync(pages, { recursive: true });
    for (const name of readdirSync(checks)) if (name.endsWith('.md')) cpSync(new URL(name, checks), new URL(name, pages));
  },
};

/** The schema command is built apart: chunks are split by file, so zod, which only it needs, would be loaded by every command. */
const schema: Options = {
  ...program,
  entry: { 'commands/schema': 'src/commands/schema.ts' },
  splitting: false,
  esbuildPlugins: [],
  onSuccess: undefined,
};

export default defineConfig([program, schema]);
