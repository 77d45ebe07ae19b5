import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// The index and the library must fold names alike, so the key is made by the library's own source.
const bundled = await build({
  entryPoints: [fileURLToPath(new URL('../../core/src/places/place-key.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
});
const module = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`);

/** The form under which a name is looked up. */
export const placeKey = module.placeKey;
