// npm run check: everything that can be proved without running the product's tests. Warnings are errors.
import { availableParallelism } from 'node:os';
import { prepare } from './lib/prepare.mjs';
import { runSteps } from './lib/steps.mjs';

await prepare({ withWeb: false });

const steps = [
  { name: 'types (server)', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types (web)', command: ['tsc', '--noEmit', '-p', 'web/tsconfig.json'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'boundaries', command: ['depcruise', 'src', 'web/src', '--output-type', 'err'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'rules of our own', command: ['node', 'scripts/checks/code-rules.mjs'] },
  { name: 'texts', command: ['node', 'scripts/checks/i18n.mjs'] },
  { name: 'API description', command: ['node', 'scripts/checks/openapi.mjs'] },
  { name: 'schema drift', command: ['node', 'scripts/checks/drift.mjs'] },
  { name: 'compose file', command: ['node', 'scripts/checks/compose.mjs'] },
  { name: 'settings in the READMEs', command: ['node', 'scripts/checks/readme-config.mjs'] },
  { name: 'pages', command: ['node', 'scripts/checks/docs.mjs'] },
  { name: 'module graph', command: ['node', 'scripts/checks/module-graph.mjs'] },
];

const failed = await runSteps(steps, Math.min(2, availableParallelism()));
process.exit(failed === 0 ? 0 : 1);
