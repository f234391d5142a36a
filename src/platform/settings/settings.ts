import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/index.js';
import { Database } from '../database/index.js';
import { EventLog, defineEvent } from '../events/index.js';
import { expectVersion, fieldsOf } from '../http/index.js';
import { definedSettings, settingOf, type SettingDefinition } from './define-setting.js';
import { settingErrors } from './settings.errors.js';

export const SettingChanged = defineEvent<{ key: string; version: number }>('setting.changed');

/** Settings have no record of their own: their events hang on one fixed subject. */
const SUBJECT = { kind: 'setting', id: '00000000-0000-7000-8000-000000000001' };

export interface SettingState {
  key: string;
  version: number;
  value: unknown;
  defaultValue: unknown;
  source: string;
  validFrom: Date | null;
  /** Nobody can change it any more. */
  isFixed: boolean;
}

interface SettingRow {
  key: string;
  version: number;
  value: unknown;
  source: string;
  valid_from: Date;
}

/** Versioned rules: the newest version in force, else the default. Version 0 is the default. */
@Injectable()
export class Settings {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async get<Value>(definition: SettingDefinition<Value>): Promise<Value> {
    const row = (await this.rows([definition.key]))[0];
    return row ? definition.schema.parse(row.value) : definition.defaultValue;
  }

  async list(): Promise<SettingState[]> {
    const definitions = definedSettings();
    const rows = new Map((await this.rows(definitions.map(({ key }) => key))).map((row) => [row.key, row]));
    return definitions.map((definition) => stateOf(definition, rows.get(definition.key)));
  }

  /** @throws setting.unknown, setting.invalid, setting.fixed, request.stale-version */
  async change(
    actor: Actor,
    change: { key: string; value: unknown; source: string; version: number },
  ): Promise<SettingState> {
    const definition = settingOf(change.key);
    if (!definition) {
      throw settingErrors.unknown({ key: change.key });
    }
    const parsed = definition.schema.safeParse(change.value);
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['value', ...issue.path] }));
      throw settingErrors.invalid({ key: change.key }, issues.flatMap(fieldsOf));
    }
    return this.database.transaction(async () => {
      await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`setting:${change.key}`]);
      const before = stateOf(definition, (await this.rows([change.key]))[0]);
      if (before.isFixed) {
        throw settingErrors.fixed({ key: change.key });
      }
      expectVersion(before.version, change.version);
      const version = before.version + 1;
      await this.database.query(
        'insert into setting (key, version, value, source, changed_by_id) values ($1, $2, $3, $4, $5)',
        [change.key, version, JSON.stringify(parsed.data), change.source, actor.userId],
      );
      await this.events.append(
        actor,
        SettingChanged({
          subject: SUBJECT,
          data: { key: change.key, version },
          before: { value: before.value },
          after: { value: parsed.data },
        }),
      );
      return stateOf(definition, (await this.rows([change.key]))[0]);
    });
  }

  private async rows(keys: readonly string[]): Promise<SettingRow[]> {
    return this.database.preparedQuery<SettingRow>(
      `select distinct on (setting.key) setting.key, setting.version, setting.value, setting.source, setting.valid_from
       from setting where setting.key = any ($1) and setting.valid_from <= business_now()
       order by setting.key, setting.version desc`,
      [keys],
    );
  }
}

function stateOf(definition: SettingDefinition<unknown>, row: SettingRow | undefined): SettingState {
  return {
    key: definition.key,
    version: row?.version ?? 0,
    value: row?.value ?? definition.defaultValue,
    defaultValue: definition.defaultValue,
    source: row?.source ?? definition.source,
    validFrom: row?.valid_from ?? null,
    isFixed: definition.isSetOnce === true && row !== undefined,
  };
}
