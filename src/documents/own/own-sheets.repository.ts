import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { OwnSheetEntity } from './own-sheet.entity.js';

export type OwnSheet = Pick<OwnSheetEntity, keyof OwnSheetEntity>;

@Injectable()
export class OwnSheetsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<OwnSheet | null> {
    return this.database.manager.findOneBy(OwnSheetEntity, { id });
  }

  /** Which of our sheets fills it, without reading the file. */
  async sheetOf(id: string): Promise<string | null> {
    const own = await this.database.manager.findOne(OwnSheetEntity, { where: { id }, select: { sheet: true } });
    return own?.sheet ?? null;
  }

  async lock(id: string): Promise<OwnSheet | null> {
    return this.database.manager.findOne(OwnSheetEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(sheet: Omit<OwnSheet, 'version'>): Promise<void> {
    await this.database.manager.insert(OwnSheetEntity, sheet);
  }

  async update({ id, version }: OwnSheet, changes: Partial<Omit<OwnSheet, 'id' | 'version'>>): Promise<void> {
    await this.database.manager.update(OwnSheetEntity, { id }, { ...changes, version: version + 1 });
  }

  async remove(id: string): Promise<void> {
    await this.database.manager.delete(OwnSheetEntity, { id });
  }
}
