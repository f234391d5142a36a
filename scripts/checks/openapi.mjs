// The description of the API and the web's types are made of the schemas; --write makes them anew.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { root } from '../lib/paths.mjs';
import { prepare } from '../lib/prepare.mjs';

await prepare({ withWeb: false });

const description = join(root, 'docs', 'openapi.json');
const types = join(root, 'web', 'src', 'api', 'schema.d.ts');

const output = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), 'openapi'], { maxBuffer: 64 << 20 });
const document = JSON.parse(output.toString('utf8'));
const wanted = new Map([
  [description, `${JSON.stringify(document, null, 2)}\n`],
  [
    types,
    await prettier.format(astToString(await openapiTypescript(document)), {
      parser: 'typescript',
      printWidth: 120,
      singleQuote: true,
    }),
  ],
]);

let stale = 0;
for (const [file, content] of wanted) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) {
    continue;
  }
  stale += 1;
  if (process.argv.includes('--write')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`written: ${file}`);
  } else {
    console.error(`${file} is not fresh; run: npm run openapi`);
  }
}
process.exit(stale > 0 && !process.argv.includes('--write') ? 1 : 0);
