import { unitAmbiguous, unitUnknown } from '../imports.errors.js';

/** A unit that is open, with the names from the top down to its own. */
export interface UnitPlace {
  id: string;
  names: readonly string[];
}

type Found = { ok: true; id: string } | { ok: false; code: 'import.unit-unknown' | 'import.unit-ambiguous' };

/** Units as sheets name them: by the name alone where only one is called so, else by the way down to it. */
export class UnitPlaces {
  constructor(private readonly units: readonly UnitPlace[]) {}

  find(text: string): Found {
    const wanted = partsOf(text);
    const [unit, other] = this.units.filter(({ names }) => endsWith(names.map(spelled), wanted));
    if (wanted.length === 0 || !unit) {
      return { ok: false, code: 'import.unit-unknown' };
    }
    return other ? { ok: false, code: 'import.unit-ambiguous' } : { ok: true, id: unit.id };
  }

  /** @throws import.unit-unknown, import.unit-ambiguous */
  require(text: string, path: string): string {
    const found = this.find(text);
    if (found.ok) {
      return found.id;
    }
    const error = found.code === 'import.unit-unknown' ? unitUnknown : unitAmbiguous;
    throw error({ text }, [{ path, code: found.code }]);
  }

  /** Those right below a unit that are called so. */
  below(parentId: string, name: string): string[] {
    const parent = this.units.find(({ id }) => id === parentId);
    const path = [...(parent?.names ?? []), name].map(spelled);
    return this.units
      .filter(({ names }) => names.length === path.length && endsWith(names.map(spelled), path))
      .map(({ id }) => id);
  }
}

/** 某开发区/招商局, also with 》, > or a backslash between. */
function partsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[/\\>》]+/)
    .map(spelled)
    .filter((part) => part !== '');
}

function spelled(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}

function endsWith(names: readonly string[], wanted: readonly string[]): boolean {
  return (
    names.length >= wanted.length && wanted.every((part, place) => part === names[names.length - wanted.length + place])
  );
}
