import { type SpawnOptions, execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * As whom PostgreSQL's programs run; as root they refuse. A namespace shows this process to them under another number,
 * while the kernel still sees the same owner of the files.
 */
export type RunAs =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace'; readonly id: number }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number };

export interface Invocation {
  readonly file: string;
  readonly args: string[];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'>;
}

/** How to start `file` as somebody: its working folder is one everybody may enter, its environment is clean of PG*. */
export function invocation(runAs: RunAs, file: string, args: string[]): Invocation {
  const options = { cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
  if (runAs.kind === 'namespace') {
    const ids = [`--map-user=${runAs.id}`, `--map-group=${runAs.id}`];
    return { file: 'unshare', args: ['--user', ...ids, '--', file, ...args], options };
  }
  return { file, args, options: runAs.kind === 'user' ? { ...options, uid: runAs.uid, gid: runAs.gid } : options };
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** A namespace in which `file` runs and `folder` can be written, if this kernel allows one. */
export async function usableNamespace(file: string, folder: string): Promise<RunAs | undefined> {
  const runAs: RunAs = { kind: 'namespace', id: namedUserId() };
  const script = '"$1" --version >/dev/null && test -w "$2"';
  const probe = invocation(runAs, 'sh', ['-c', script, 'probe', file, folder]);
  try {
    await run(probe.file, probe.args, probe.options);
    return runAs;
  } catch {
    return undefined;
  }
}

/** initdb looks its user up by number, so the number must be one with a name; which one does not matter. */
function namedUserId(): number {
  const ids = accounts().map(({ uid }) => uid);
  return ids.includes(1000) ? 1000 : (ids.find((id) => id > 0) ?? 1000);
}

export function accountNamed(name: string): RunAs | undefined {
  const account = accounts().find((candidate) => candidate.name === name);
  return account === undefined ? undefined : { kind: 'user', uid: account.uid, gid: account.gid };
}

function accounts(): { name: string; uid: number; gid: number }[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(':') && !line.startsWith('#'))
    .map((line) => {
      const [name = '', , uid, gid] = line.split(':');
      return { name, uid: Number(uid), gid: Number(gid) };
    });
}

/** The account that PostgreSQL gets where root has no namespace: made when the system has a tool for it. */
export async function systemAccount(): Promise<RunAs | undefined> {
  const existing = accountNamed('landfall');
  if (existing !== undefined) {
    return existing;
  }
  const options = { env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } };
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'landfall'], options)
    .catch(() => run('adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', 'landfall'], options))
    .catch(() => undefined);
  return accountNamed('landfall') ?? accountNamed('nobody');
}
