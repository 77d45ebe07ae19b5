/** Files that a script writes and that are checked in all the same; `npm run check` fails when they are not what the script writes. */
export const generated = [
  { script: '.config/generate/checks.mjs', files: ['packages/core/src/checks/all.generated.ts', 'docs/checks.md'] },
  { script: 'addin/build/make-icons.mjs', files: ['addin/assets/*.png'] },
  { script: 'examples/six-organisations/make.mjs', files: ['examples/six-organisations/*.xlsx', 'examples/six-organisations/*.csv'] },
  { script: '.config/generate/code-lists.mjs', files: ['docs/code-lists.md'] },
  { script: '.config/generate/basemap.mjs', files: ['packages/cli/src/map/basemap.generated.ts'] },
];
