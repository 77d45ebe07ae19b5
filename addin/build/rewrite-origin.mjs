/** Where the pane is served from while it is developed; the manifest at the top of the project names this origin. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** The manifest for an origin that people reach. Throws when it is not a plain https origin. */
export function rewriteOrigin(manifest, origin) {
  const url = new URL(origin);
  if (url.protocol !== 'https:' || url.origin !== origin)
    throw new Error(`ROUTEBOOK_ORIGIN must look like https://routes.example.org, not ${origin}`);
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, origin);
}
