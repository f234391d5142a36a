import { existsSync } from 'node:fs';
import { runQuietly } from './children.mjs';
import { withProgress } from './say.mjs';

/** What some tests need beside npm: how to see that it is there, and which Debian package brings it. */
const tools = [
  {
    name: 'redis-server',
    package: 'redis-server',
    paths: ['/usr/bin/redis-server', '/usr/local/bin/redis-server'],
    for: 'the queue tests on Redis',
  },
  { name: 'chromium', package: 'chromium', paths: ['/usr/bin/chromium'], for: 'the browser journeys' },
  {
    name: 'Chinese fonts',
    package: 'fonts-noto-cjk',
    paths: ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
    for: 'the browser journeys and the pages of sheets',
  },
  {
    name: 'LibreOffice Calc',
    package: 'libreoffice-calc-nogui',
    paths: ['/usr/lib/libreoffice/program/libsclo.so'],
    for: 'opening the sheets',
  },
  {
    name: 'LibreOffice Writer',
    package: 'libreoffice-writer-nogui',
    paths: ['/usr/lib/libreoffice/program/libswlo.so'],
    for: 'opening forms and letters',
  },
  { name: 'faketime', package: 'faketime', paths: ['/usr/bin/faketime'], for: 'the tests with a wrong machine clock' },
];

/** On Debian as root installs what is missing; elsewhere says in one line each what is skipped and why. */
export async function ensureTools() {
  const missing = tools.filter((tool) => !tool.paths.some((path) => existsSync(path)));
  if (missing.length === 0) {
    return;
  }
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    await withProgress('installing-test-tools', () => install(missing.map((tool) => tool.package)));
    return;
  }
  for (const tool of missing) {
    console.error(
      `skipped: ${tool.for}, because ${tool.name} is not installed (Debian: apt-get install ${tool.package})`,
    );
  }
}

async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The server is started by the tests themselves, on free ports: the package must not start one of its own.
  const args = ['install', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-unsafe-io', ...packages];
  await runQuietly('apt-get', ['update'], { env });
  await runQuietly('apt-get', args, { env: { ...env, RUNLEVEL: '1' } });
}
