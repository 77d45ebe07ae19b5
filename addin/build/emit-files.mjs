import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A webpack plugin that copies files into the build: `files` gives [name in the build, path on disk, change?] for each. */
export class EmitFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      compilation.hooks.processAssets.tap('EmitFiles', () => {
        for (const [name, path, change] of this.files) {
          compilation.fileDependencies.add(path);
          const bytes = readFileSync(path);
          const source = new RawSource(change ? change(bytes.toString('utf8')) : bytes);
          // 'minimized' keeps webpack's minifier away: office.js may only be passed on unchanged.
          compilation.emitAsset(name, source, { minimized: true });
        }
      });
    });
  }
}

/** The files of a folder whose names fit, as `EmitFiles` wants them. */
export function filesOf(folder, target, fits) {
  return readdirSync(folder)
    .filter((name) => fits.test(name))
    .map((name) => [`${target}/${name}`, join(folder, name)]);
}
