/**
 * Who may use whom. The table is `MODULES`: what a business module may import besides the services, the ground and the
 * base below it. A module is entered by its index.ts alone.
 */
const MODULES = {
  reports: [
    'leads',
    'projects',
    'issues',
    'meetings',
    'campaigns',
    'enterprises',
    'ambassadors',
    'carriers',
    'commitments',
    'leadership',
    'tasks',
  ],
  targets: [
    'leads',
    'projects',
    'issues',
    'meetings',
    'campaigns',
    'enterprises',
    'ambassadors',
    'carriers',
    'commitments',
    'leadership',
    'tasks',
  ],
  leads: ['projects', 'enterprises', 'ambassadors', 'leadership', 'tasks', 'meetings'],
  issues: ['enterprises', 'projects', 'leadership', 'tasks', 'meetings'],
  projects: ['enterprises', 'carriers', 'commitments', 'ambassadors', 'leadership', 'tasks', 'meetings'],
  campaigns: ['projects', 'tasks'],
  meetings: ['tasks'],
  carriers: ['enterprises'],
  commitments: ['enterprises'],
  enterprises: ['leadership', 'tasks'],
  leadership: ['tasks'],
  ambassadors: [],
  tasks: [],
};

/** Services to the domain: they know nobody above; what they need is registered with them. */
const SERVICES = {
  reminders: ['notifications'],
  notifications: [],
  imports: ['documents'],
  handover: ['documents', 'notifications'],
  documents: [],
  search: [],
  audit: [],
};

const GROUND = { access: ['identity'], identity: [], calendar: [], files: [] };

const services = Object.keys(SERVICES);
const ground = Object.keys(GROUND);
const COMPOSITION = ['boot', 'demo'];

function only(name, allowed) {
  const names = [name, ...allowed, 'platform'].join('|');
  return {
    name: `${name}-uses-only-its-own`,
    severity: 'error',
    comment: `${name} may use ${allowed.join(', ') || 'nothing'} besides platform`,
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: `^src/(?:${names})/` },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'no-folder-cycles',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/[^/]+$' },
      to: { circular: true },
    },
    {
      name: 'enter-by-index',
      severity: 'error',
      comment: 'A module has one public face: its index.ts.',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/([^/]+)/', pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$', '^src/platform/'] },
    },
    {
      name: 'enter-platform-by-index',
      severity: 'error',
      from: { path: '^src/(?:platform/)?([^/]+)/', pathNot: '^src/boot/' },
      to: {
        path: '^src/platform/([^/]+)/',
        pathNot: ['^src/platform/$1/', '^src/platform/[^/]+/index[.]ts$', '^src/platform/database/migrations/'],
      },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    ...Object.entries(MODULES).map(([name, allowed]) => only(name, [...allowed, ...services, ...ground])),
    ...Object.entries(SERVICES).map(([name, allowed]) => only(name, [...allowed, ...ground])),
    ...Object.entries(GROUND).map(([name, allowed]) =>
      only(
        name,
        [...allowed, 'access'].filter((other) => other !== name),
      ),
    ),
    {
      name: 'composition-is-used-by-nobody',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(?:${COMPOSITION.join('|')}|main[.]ts|cli[.]ts|app[.]module[.]ts)` },
      to: { path: `^src/(?:${COMPOSITION.join('|')})/` },
    },
    {
      name: 'controllers-belong-to-their-module-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]module[.]ts$' },
      to: { path: '^src/.*[.]controller[.]ts$' },
    },
    {
      name: 'typeorm-stays-below',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '[.](?:entity|repository|queries|reader)[.]ts$',
          '^src/platform/database/',
          '^src/(?:app[.]module|boot/|platform/platform[.]module|platform/queue/queue[.]module|platform/backup/)',
        ],
      },
      to: { path: '^node_modules/typeorm/' },
    },
    {
      name: 'bullmq-and-ioredis-only-in-queue',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/queue/' },
      to: { path: '^node_modules/(?:bullmq|ioredis)/' },
    },
    {
      name: 'rules-need-no-schema-library',
      severity: 'error',
      from: { path: '^src/.*(?:-stage|[.]policy)[.]ts$' },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]spec[.]ts$' },
      to: { path: ['[.]spec[.]ts$', '^test/'] },
    },
    {
      name: 'web-features-are-islands',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/(?:features/(?!$1/)|app/)' },
    },
    {
      name: 'web-ui-knows-no-feature',
      severity: 'error',
      from: { path: '^web/src/(?:ui|lib|api)/' },
      to: { path: '^web/src/(?:features|app)/' },
    },
    { name: 'the-server-loads-no-web', severity: 'error', from: { path: '^src/' }, to: { path: '^web/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]d[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
