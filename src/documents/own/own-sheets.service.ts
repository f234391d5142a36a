import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { inspectFile, type ReceivedFile } from '../../files/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { platformErrors } from '../../platform/errors/index.js';
import { EventLog } from '../../platform/events/index.js';
import { expectVersion } from '../../platform/http/index.js';
import { documentErrors } from '../documents.errors.js';
import { OwnSheetAdded, OwnSheetMapped, OwnSheetRemoved, OwnSheetReplaced } from '../documents.events.js';
import { XLSX } from '../made-file.js';
import type { Sheet } from '../sheet.js';
import { Sheets } from '../sheets.js';
import { guessMapping, PLACE, sheetNamedIn } from './own-mapping.js';
import { openPackage } from './own-package.js';
import { OwnSheetsRepository, type OwnSheet } from './own-sheets.repository.js';
import type { MapOwnSheet, OwnSheetFields } from './own-sheets.schemas.js';
import type { FormSheet } from './sheet-xml.js';

const MOST_BYTES = 5 * 1_048_576;

interface SheetVersion {
  id: string;
  version: number;
}

/** 照你的表填: the zone's own forms, uploaded once, mapped, tried, replaced, removed. */
@Injectable()
export class OwnSheetsService {
  constructor(
    private readonly repository: OwnSheetsRepository,
    private readonly sheets: Sheets,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  /**
   * For the sheet that is named, else for the one whose columns the headers name.
   * @throws own-sheet.unreadable, own-sheet.no-sheet, access.denied, request.not-found, and the refusals of an upload
   */
  async add(actor: Actor, { sheet: of, name, file }: OwnSheetFields & { file: ReceivedFile }): Promise<string> {
    const { form, ...kept } = await read(file);
    const sheet = of === undefined ? this.sheetNamedIn(actor, form) : this.sheetFor(actor, of);
    const mapping = guessMapping(form, sheet);
    const id = newId();
    return this.database.transaction(async () => {
      const createdAt = await this.clock.now();
      const own = { id, sheet: sheet.name, name, ...kept, ...mapping, createdById: actor.userId, createdAt };
      await this.repository.insert(own);
      await this.events.append(
        actor,
        OwnSheetAdded({ subject: subjectOf(id), data: { sheet: sheet.name, sha256: file.sha256 } }),
      );
      return id;
    });
  }

  /** Another file for the same sheet: what was mapped by hand is remembered by its header. */
  async replace(actor: Actor, asked: SheetVersion, file: ReceivedFile): Promise<void> {
    await this.change(actor, asked, async (own, sheet) => {
      const { form, ...kept } = await read(file);
      const mapping = guessMapping(form, sheet);
      const remembered = new Map(own.columns.map(({ header, key }) => [header, key]));
      const columns = mapping.columns.map((column) => ({
        ...column,
        key: remembered.has(column.header) ? (remembered.get(column.header) ?? null) : column.key,
      }));
      await this.repository.update(own, { ...kept, ...mapping, columns });
      await this.events.append(actor, OwnSheetReplaced({ subject: subjectOf(own.id), data: { sha256: file.sha256 } }));
    });
  }

  /** @throws own-sheet.wrong-mapping, request.stale-version */
  async map(actor: Actor, asked: SheetVersion, mapping: MapOwnSheet): Promise<void> {
    await this.change(actor, asked, async (own, sheet) => {
      expectMapping(mapping, sheet);
      await this.repository.update(own, mapping);
      const { columns } = mapping;
      await this.events.append(actor, OwnSheetMapped({ subject: subjectOf(own.id), data: { columns } }));
    });
  }

  async remove(actor: Actor, asked: SheetVersion): Promise<void> {
    await this.change(actor, asked, async (own) => {
      await this.repository.remove(own.id);
      await this.events.append(actor, OwnSheetRemoved({ subject: subjectOf(own.id), data: { name: own.name } }));
    });
  }

  private async change(
    actor: Actor,
    { id, version }: SheetVersion,
    work: (own: OwnSheet, sheet: Sheet) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async () => {
      const own = await this.repository.lock(id);
      if (!own) {
        throw platformErrors.notFound();
      }
      const sheet = this.sheetFor(actor, own.sheet);
      expectVersion(own.version, version);
      await work(own, sheet);
    });
  }

  private sheetNamedIn(actor: Actor, form: FormSheet): Sheet {
    const sheet = sheetNamedIn(form, this.sheets.openTo(actor));
    if (sheet === null) {
      throw documentErrors.noSheetNamed({}, [{ path: 'sheet', code: 'own-sheet.no-sheet' }]);
    }
    return sheet;
  }

  private sheetFor(actor: Actor, name: string): Sheet {
    const sheet = this.sheets.require(name);
    if (!actor.permissions.has(sheet.permission)) {
      throw platformErrors.forbidden();
    }
    return sheet;
  }
}

async function read({
  path,
  sentName,
  size,
}: ReceivedFile): Promise<{ content: Buffer; fileName: string; form: FormSheet }> {
  const { mediaType, name } = await inspectFile(path, sentName);
  if (mediaType !== XLSX || size > MOST_BYTES) {
    throw documentErrors.ownSheetUnreadable();
  }
  const content = await readFile(path);
  const { sheet: form } = await openPackage(content);
  return { content, fileName: name, form };
}

function expectMapping({ headerRow, bodyRow, footRow, columns }: MapOwnSheet, sheet: Sheet): void {
  const keys = new Set([PLACE, ...sheet.columns.map(({ key }) => key)]);
  const isOrdered = headerRow < bodyRow && (footRow === null || bodyRow <= footRow);
  const areKnown = columns.every(({ key }) => key === null || keys.has(key));
  const areDifferent = new Set(columns.map(({ column }) => column)).size === columns.length;
  if (!isOrdered || !areKnown || !areDifferent) {
    throw documentErrors.wrongMapping();
  }
}

function subjectOf(id: string): { kind: 'own-sheet'; id: string } {
  return { kind: 'own-sheet', id };
}
