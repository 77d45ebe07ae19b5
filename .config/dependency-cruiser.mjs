const FLOORS = [
  ['model', 'codelists', 'text'],
  ['places', 'read'],
  ['checks', 'locales'],
  ['review', 'combine', 'aggregate', 'submit'],
  ['fix', 'redact', 'compare'],
];
const PACKAGES = {
  core: ['zod'],
  gazetteer: ['core'],
  formats: ['core', 'fflate', 'papaparse', '@e965/xlsx'],
  cli: ['core', 'formats', 'gazetteer'],
};

const core = (folders) => `^packages/core/src/(${folders.join('|')})`;

/** A file of core imports from its own floor or from below; nothing imports the front door. */
const floors = FLOORS.map((folders, floor) => ({
  name: `floor-${floor}-looks-up`,
  severity: 'error',
  from: { path: `${core(folders)}/` },
  to: { path: core([...FLOORS.slice(floor + 1).flatMap((above) => above.map((folder) => `${folder}/`)), 'index\\.ts']) },
}));

/** Packages point downwards only, and use no more than their short list of libraries. */
const packages = Object.entries(PACKAGES).map(([name, allowed]) => ({
  name: `package-${name}-reaches-too-far`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: {
    dependencyTypesNot: ['core'],
    pathNot: [`^packages/(${[name, ...allowed].join('|')})/`, `node_modules/(${allowed.join('|') || '-'})/`],
  },
}));

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '/tsup\\.config\\.ts$', '/build/', '/bin/', 'webpack\\.config\\.mjs$', '^examples/'] },
      to: {},
    },
    { name: 'core-is-pure', severity: 'error', from: { path: '^packages/core/src/' }, to: { dependencyTypes: ['core'] } },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...floors,
    ...packages,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: ['/node_modules/.+/node_modules/', '(^|/)dist/', '\\.test\\.ts$', '^packages/gazetteer/build/', '^node_modules/@types/'],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['routebook-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.d.ts'],
    },
  },
};
