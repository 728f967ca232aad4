// The rule of dependence: a library imports only libraries that stand above it here, and only through their index.ts.
// `testing` stands below all of them; every spec may use it, and nothing else may (see production-never-imports-testing).
const order = [
  'kernel',
  'standards',
  'doctype',
  'doctypes',
  'platform',
  'ledger',
  'registry',
  'catalogue',
  'bank',
  'books',
  'clearing',
  'paper',
  'logistics',
  'classroom',
  'assessment',
  'fair',
  'simulation',
];
const pure = ['kernel', 'standards', 'doctype', 'doctypes'];
const framework = '^(node_modules/)?(@nestjs|typeorm|pg|bullmq|ioredis|pdfkit|fastify|@fastify)(/|$)';

const upward = order.map((library, index) => ({
  name: `${library}-imports-only-what-stands-above-it`,
  severity: 'error',
  from: { path: `^libs/${library}/` },
  to: { path: `^libs/(${order.slice(index + 1).join('|') || 'none'})/` },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: 'only-through-the-index',
      comment: 'A library is used through its index.ts; its inner files are its own business.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/([^/]+)/.+', pathNot: ['^libs/$1/', '^libs/[^/]+/index\\.ts$'] },
    },
    {
      name: 'apps-use-libraries-through-the-index',
      severity: 'error',
      from: { path: '^(apps|test)/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/index\\.ts$' },
    },
    { name: 'nothing-imports-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/[^/]+/', pathNot: '^apps/$1/' },
    },
    {
      name: 'pure-libraries-know-no-framework',
      severity: 'error',
      from: { path: `^libs/(${pure.join('|')})/` },
      to: { path: framework },
    },
    {
      name: 'a-document-type-never-imports-another',
      severity: 'error',
      from: { path: '^libs/doctypes/([^/]+)/' },
      to: { path: '^libs/doctypes/[^/]+/', pathNot: ['^libs/doctypes/$1/', '^libs/doctypes/common/'] },
    },
    {
      name: 'production-never-imports-testing',
      severity: 'error',
      from: { pathNot: ['\\.spec\\.ts$', '^libs/testing/', '^test/'] },
      to: { path: '^libs/testing/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
