import { fileURLToPath } from 'node:url';
import { EmitFiles, filesOf } from './build/emit-files.mjs';
import { officeFiles } from './build/office-files.mjs';
import { rewriteOrigin } from './build/rewrite-origin.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const origin = process.env.ROUTEBOOK_ORIGIN ?? 'https://routebook.example';

export default {
  mode: 'production',
  context: here('.'),
  entry: { pane: './src/pane.ts' },
  output: { path: here('dist'), filename: '[name].js', clean: true },
  target: ['web', 'es2020'],
  devtool: 'source-map',
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { onlyCompileBundledFiles: true } }] },
  plugins: [
    new EmitFiles([
      ['pane.html', here('src/pane.html')],
      ['pane.css', here('src/pane.css')],
      ['manifest.xml', here('../manifest.xml'), (text) => rewriteOrigin(text, origin)],
      ...filesOf(here('assets'), 'assets', /\.png$/),
      ...officeFiles(),
    ]),
  ],
  // office.js is far over the size that webpack warns of; the pane's own script is watched by the size check.
  performance: { hints: false },
  stats: 'errors-warnings',
};
