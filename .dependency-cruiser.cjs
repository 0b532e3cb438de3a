/**
 * The dependency rule of `CONTRIBUTING.md`:
 * `scripts, plugins, api, admin → strapi, delivery → importing, localizing → domain → nothing`.
 */
const rooms = (names) => `^src/(${names.join('|')})/`;
const strapiRooms = ['strapi', 'delivery', 'api', 'plugins', 'admin', 'extensions', 'testing'];
const tests = '\\.test\\.ts$';
/** What parses the formats of files: bytes in, values out, no I/O of their own. */
const parsers = '(^zlib$|node_modules/(parse5|saxes|yauzl|exifr)/)';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'The domain knows only itself: no Strapi, no I/O, no clock.',
      severity: 'error',
      from: { path: rooms(['domain']), pathNot: tests },
      to: { pathNot: rooms(['domain']) },
    },
    {
      name: 'importing-and-localizing-import-domain-only',
      severity: 'error',
      from: { path: '^src/(importing|localizing)/', pathNot: tests },
      to: { pathNot: ['^src/domain/', '^src/importing/.+', '^src/localizing/.+', parsers] },
    },
    {
      name: 'importing-and-localizing-apart',
      severity: 'error',
      from: { path: '^src/(importing|localizing)/' },
      to: { path: '^src/(importing|localizing)/', pathNot: '^src/$1/' },
    },
    {
      name: 'glue-does-not-import-its-users',
      severity: 'error',
      from: { path: rooms(['strapi', 'delivery']) },
      to: { path: ['^scripts/', rooms(['plugins', 'api', 'admin'])] },
    },
    {
      name: 'strapi-only-in-its-rooms',
      severity: 'error',
      from: { path: '^(src|config|scripts)/', pathNot: [rooms(strapiRooms), '^src/index\\.ts$', '^config/', tests] },
      to: { path: 'node_modules/@strapi/' },
    },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      from: { pathNot: ['^src/testing/', tests, '^tests/', '^vitest\\.config\\.mts$'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build|types|tests/consumers)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
