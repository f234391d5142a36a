import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { asStartupError, StartupError } from '../startup/index.js';
import { homeFiles } from './landfall-home.js';
import { createPrivateFile, readIfThere } from './private-file.js';

/** Of the three database users; the names are those of `roles.ts`. */
export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** Reads the passwords of this LANDFALL_HOME, or makes them when there is no cluster yet that would need the old ones. */
export async function passwordsOf(home: string, hasCluster: boolean): Promise<Passwords> {
  const path = join(home, homeFiles.passwords);
  try {
    const text = await readIfThere(path);
    if (text !== undefined) {
      return parse(text, path);
    }
    if (hasCluster) {
      throw new StartupError('startup.postgres-credentials-lost', { path });
    }
    const made = newPasswords();
    await createPrivateFile(path, `${JSON.stringify(made, null, 2)}\n`);
    return made;
  } catch (error) {
    throw asStartupError(error, path);
  }
}

export function newPasswords(): Passwords {
  return { superuser: newPassword(), owner: newPassword(), app: newPassword() };
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

function parse(text: string, path: string): Passwords {
  try {
    const { superuser, owner, app } = JSON.parse(text) as Partial<Passwords>;
    if (superuser !== undefined && owner !== undefined && app !== undefined) {
      return { superuser, owner, app };
    }
  } catch {
    // Told apart from a missing file by nothing a person could do differently.
  }
  throw new StartupError('startup.postgres-credentials-lost', { path });
}
