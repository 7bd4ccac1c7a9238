/**
 * Who may import whom: the floors of ARCHITECTURE.md, each standing only on those below it. Every rule is shown to
 * fire by test/frame/dependency-rules.test.ts; add a case there with each rule added here.
 */

const STAGES = '(ingest|normalize|match|compare|review|report)';

/** Files of core itself that know nothing but each other: model, money, issues, limits, plan ... */
const NOUNS = '^core/(?!(?:audit|index)\\.ts$)[^/]+\\.ts$';

const FLOORS = [
  {
    name: 'core-stands-alone',
    comment: 'The engine is pure: no package, no Node, no host. Only core/match may use fuse.js, to suggest.',
    from: { path: '^core/', pathNot: '^core/match/' },
    to: { pathNot: '^core/' },
  },
  {
    name: 'match-uses-fuse-alone',
    comment: 'fuse.js is the only package that core/match may import.',
    from: { path: '^core/match/' },
    to: { pathNot: '^(core/|node_modules/fuse\\.js/)' },
  },
  {
    name: 'nouns-know-nouns',
    comment: 'model, money, issues, limits, plan, workbook ... import nothing but one another.',
    from: { path: NOUNS },
    to: { path: '^core/', pathNot: NOUNS },
  },
  {
    name: 'stages-are-siblings',
    comment: 'No stage imports another: core/audit.ts hands over what one made and the next needs.',
    from: { path: `^core/${STAGES}/` },
    to: { path: `^core/${STAGES}/`, pathNot: '^core/$1/' },
  },
  {
    name: 'only-audit-joins-stages',
    comment: 'core/audit.ts is the one file that knows the stages and their order; index.ts only passes names on.',
    from: { path: '^core/', pathNot: `^core/((audit|index)\\.ts$|${STAGES}/)` },
    to: { path: `^core/${STAGES}/` },
  },
  {
    name: 'nothing-climbs-to-audit',
    comment: 'Inside core only index.ts stands above audit.ts, and nothing above index.ts.',
    from: { path: '^core/', pathNot: '^core/index\\.ts$' },
    to: { path: '^core/(audit|index)\\.ts$' },
  },
  {
    name: 'formats-know-their-contract',
    comment: 'A format is a declaration: it knows formats/format.ts, the common headers and the model.',
    from: { path: '^core/formats/', pathNot: '^core/formats/(index|format)\\.ts$' },
    to: { pathNot: '^core/(formats/(format|common-headers)|model)\\.ts$' },
  },
  {
    name: 'rules-know-their-contract',
    comment: 'A rule knows rules/rule.ts and the nouns.',
    from: { path: '^core/rules/', pathNot: '^core/rules/(index|rule)\\.ts$' },
    to: { path: '^core/', pathNot: ['^core/rules/rule\\.ts$', NOUNS] },
  },
  {
    name: 'registry-is-the-door',
    comment: 'The rest of core reaches formats and rules through their index.ts or contract, never one by name.',
    from: { path: '^core/', pathNot: '^core/(formats|rules)/' },
    to: { path: '^core/(formats|rules)/', pathNot: '^core/(formats/(index|format)|rules/(index|rule))\\.ts$' },
  },
  {
    name: 'extensions-know-nouns',
    comment: 'Contracts, registries, the catalogue and the sample stand on the nouns alone, each folder for itself.',
    from: { path: '^core/(formats|rules|catalog|sample)/' },
    to: { path: '^core/', pathNot: [NOUNS, '^core/$1/'] },
  },
  {
    name: 'workbench-stands-on-core',
    comment: 'The workbench imports core, Node and its packages: never scripts, tests or another host.',
    from: { path: '^workbench/' },
    to: { path: '^(?!core/|workbench/|node_modules/)[^/]+/' },
  },
  {
    name: 'scripts-import-no-test',
    comment: 'Developer scripts run without the test suite.',
    from: { path: '^scripts/' },
    to: { path: '^test/' },
  },
];

const HYGIENE = [
  { name: 'no-cycle', comment: 'No circle of imports, types included.', from: {}, to: { circular: true } },
  {
    name: 'no-orphan',
    comment: 'A file that nothing imports is dead, unless a task, a test or a tool starts there.',
    from: {
      orphan: true,
      pathNot: ['^scripts/', '^workbench/(cli|sample)\\.ts$', '^core/(audit|index)\\.ts$', '\\.test\\.ts$', '^[^/]+$'],
    },
    to: {},
  },
  {
    name: 'no-unresolved',
    comment: 'An import that leads nowhere.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-dev-package-in-product',
    comment: 'What users run is installed without the development packages.',
    from: { path: '^(core|workbench|scripts)/', pathNot: '^scripts/check\\.ts$' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
];

module.exports = {
  forbidden: [...FLOORS, ...HYGIENE].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: '^node_modules/' },
    // Types count as well: a stage that only borrows another's types is tied to it all the same.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
