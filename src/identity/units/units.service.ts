import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { realNow } from '../../platform/clock/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { expectVersion } from '../../platform/http/index.js';
import { OpenWork } from '../open-work.js';
import { unitNamePinyin } from './name-pinyin.js';
import type { UnitEntity } from './unit.entity.js';
import type { UnitKind } from './unit-kind.js';
import { unitErrors } from './units.errors.js';
import { UnitChanged, UnitClosed, UnitCreated } from './units.events.js';
import { UnitsRepository } from './units.repository.js';
import { UnitsQueries } from './units.queries.js';

export interface NewUnit {
  name: string;
  kind: UnitKind;
  parentId: string | null;
  email?: string | null;
}

export interface UnitChange {
  id: string;
  version: number;
  name?: string;
  kind?: UnitKind;
  parentId?: string | null;
  email?: string | null;
}

@Injectable()
export class UnitsService {
  constructor(
    private readonly database: Database,
    private readonly units: UnitsRepository,
    private readonly queries: UnitsQueries,
    private readonly openWork: OpenWork,
    private readonly events: EventLog,
  ) {}

  /** @throws unit.unknown, unit.closed for the parent */
  async create(actor: Actor, unit: NewUnit): Promise<string> {
    const id = newId();
    await this.database.transaction(async () => {
      await this.units.lockTree();
      const above = await this.pathBelow(unit.parentId);
      await this.units.insert({ ...unit, id, namePinyin: unitNamePinyin(unit.name), path: [...above, id] });
      await this.events.append(
        actor,
        UnitCreated({
          subject: { kind: 'unit', id },
          data: { parentId: unit.parentId, kind: unit.kind },
          after: { ...unit },
        }),
      );
    });
    return id;
  }

  /** @throws unit.unknown, unit.closed, unit.below-itself, request.stale-version */
  async change(actor: Actor, change: UnitChange): Promise<void> {
    await this.database.transaction(async () => {
      await this.units.lockTree();
      const unit = await this.require(change.id);
      expectVersion(unit.version, change.version);
      const { name, kind, parentId, email } = applied(unit, change);
      const path = parentId === unit.parentId ? unit.path : await this.move(unit, parentId);
      await this.units.update(unit, { name, kind, parentId, email, path, namePinyin: unitNamePinyin(name) });
      await this.events.append(
        actor,
        UnitChanged({
          subject: { kind: 'unit', id: unit.id },
          data: { fields: Object.keys(change).filter((key) => key !== 'id' && key !== 'version') },
          before: { name: unit.name, kind: unit.kind, parentId: unit.parentId, email: unit.email },
          after: { name, kind, parentId, email },
        }),
      );
    });
  }

  /** @throws unit.unknown, unit.still-used, unit.open-work, request.stale-version */
  async close(actor: Actor, { id, version }: { id: string; version: number }): Promise<void> {
    await this.database.transaction(async () => {
      await this.units.lockTree();
      const unit = await this.require(id);
      expectVersion(unit.version, version);
      if (await this.queries.isUsed(id)) {
        throw unitErrors.stillUsed();
      }
      const { total, kinds } = await this.openWork.ofUnit(id);
      if (total > 0) {
        throw unitErrors.openWork({ total }, kinds);
      }
      await this.units.update(unit, { closedAt: realNow() });
      await this.events.append(actor, UnitClosed({ subject: { kind: 'unit', id }, data: {} }));
    });
  }

  /** Closes a unit that nobody has worked with. False when it is in use or closed already. @throws unit.unknown */
  async withdraw(actor: Actor, id: string): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.units.lockTree();
      const unit = await this.require(id);
      if (unit.closedAt || (await this.queries.isUsed(id))) {
        return false;
      }
      await this.units.update(unit, { closedAt: realNow() });
      await this.events.append(actor, UnitClosed({ subject: { kind: 'unit', id }, data: {} }));
      return true;
    });
  }

  /** The unit over all others; made with this name when there is none yet. */
  async ensureRoot(actor: Actor, name: string): Promise<string> {
    const root = await this.units.findRoot();
    return root?.id ?? this.create(actor, { name, kind: 'OFFICE', parentId: null });
  }

  /** The unit, if somebody may be appointed in it. @throws unit.unknown, unit.closed */
  async requireOpen(id: string): Promise<UnitEntity> {
    const unit = await this.require(id);
    if (unit.closedAt) {
      throw unitErrors.closed();
    }
    return unit;
  }

  private async move(unit: UnitEntity, parentId: string | null): Promise<string[]> {
    const above = await this.pathBelow(parentId);
    if (above.includes(unit.id)) {
      throw unitErrors.belowItself();
    }
    const path = [...above, unit.id];
    await this.units.replacePathPrefix(unit.path, path);
    return path;
  }

  private async pathBelow(parentId: string | null): Promise<string[]> {
    return parentId === null ? [] : (await this.requireOpen(parentId)).path;
  }

  private async require(id: string): Promise<UnitEntity> {
    const unit = await this.units.find(id);
    if (!unit) {
      throw unitErrors.unknown();
    }
    return unit;
  }
}

function applied(unit: UnitEntity, { name, kind, parentId, email }: UnitChange): NewUnit {
  return {
    name: name ?? unit.name,
    kind: kind ?? unit.kind,
    parentId: parentId === undefined ? unit.parentId : parentId,
    email: email === undefined ? unit.email : email,
  };
}
