import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IdentityCommands, UnitReader, isUnitKind } from '../../identity/index.js';
import type { Actor } from '../../platform/actor/index.js';
import type { FieldError } from '../../platform/errors/index.js';
import type { ExistingRecord, ImportValues, Importer } from '../importer.js';
import { Importers } from '../importers.js';
import { importErrors } from '../imports.errors.js';
import { UNIT_FIELDS } from './people.import.fields.js';
import { UnitPlaces } from './unit-places.js';

const SEPARATOR = '\n';

/** Units out of a list. The one above may stand in the same list, before those below it. */
@Injectable()
export class UnitsImporter implements Importer, OnModuleInit {
  readonly kind = 'unit';
  readonly permission = 'people.manage';
  readonly title = { 'zh-CN': '单位', en: 'Units' };
  readonly fields = UNIT_FIELDS;

  constructor(
    private readonly importers: Importers,
    private readonly identity: IdentityCommands,
    private readonly units: UnitReader,
  ) {}

  onModuleInit(): void {
    this.importers.register(this);
  }

  check({ name }: ImportValues): FieldError[] {
    return typeof name === 'string' && /[/\\>》]/.test(name) ? [{ path: 'name', code: 'import.unit-name' }] : [];
  }

  keyOf({ name, parent }: ImportValues): string | null {
    return typeof name === 'string' ? [parent ?? '', name].join(SEPARATOR) : null;
  }

  async existing(_actor: Actor, keys: readonly string[]): Promise<Map<string, ExistingRecord[]>> {
    const places = await this.places();
    return new Map(
      keys.map((key) => {
        const [parent = '', name = ''] = key.split(SEPARATOR);
        const above = places.find(parent);
        const ids = above.ok ? places.below(above.id, name) : [];
        return [key, ids.map((id) => ({ id, code: name }))];
      }),
    );
  }

  async create(actor: Actor, { name, kind, parent }: ImportValues): Promise<string> {
    const places = await this.places();
    const parentId = places.require(String(parent ?? ''), 'parent');
    if (typeof name !== 'string' || !isUnitKind(kind)) {
      throw importErrors.failed();
    }
    return this.identity.createUnit(actor, { name, kind, parentId });
  }

  async builtOn(ids: readonly string[]): Promise<Set<string>> {
    return this.units.workedOn(ids);
  }

  async revert(actor: Actor, id: string): Promise<boolean> {
    return this.identity.withdrawUnit(actor, id);
  }

  private async places(): Promise<UnitPlaces> {
    return new UnitPlaces(await this.units.openPlaces());
  }
}
