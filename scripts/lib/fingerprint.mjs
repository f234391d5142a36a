import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One hash over the names and contents of files and folders: the same sources give the same, whenever they were written. */
export function fingerprint(base, paths, { skip = () => false } = {}) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(base, path), skip)).toSorted()) {
    const content = readFileSync(file);
    hash.update(`${relative(base, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** All files of a folder, or the file itself; nothing when it is not there. */
export function filesBelow(path, skip = () => false) {
  if (!existsSync(path) || skip(path)) {
    return [];
  }
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name), skip));
}
