import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Settings } from '../platform/settings/index.js';
import { layoutOf } from './sheet-layout.js';
import type { Sheet } from './sheet.js';
import type { SheetList } from './sheets.schemas.js';
import { Sheets } from './sheets.js';

/** What may be taken out as a table, for the dialog that asks which columns and how phones are written. */
@Injectable()
export class SheetCatalogue {
  constructor(
    private readonly sheets: Sheets,
    private readonly settings: Settings,
  ) {}

  /** Those that the actor may export, as this zone has laid them out. */
  async list(actor: Actor): Promise<SheetList> {
    return { items: await Promise.all(this.sheets.openTo(actor).map((sheet) => this.viewOf(actor, sheet))) };
  }

  private async viewOf(actor: Actor, sheet: Sheet): Promise<SheetList['items'][number]> {
    const { title, columns } = layoutOf(sheet, await this.settings.get(sheet.layout), actor.language);
    return {
      name: sheet.name,
      title,
      phones: phonesOf(actor, sheet),
      columns: columns.map(({ key, header }) => ({ key, title: header })),
    };
  }
}

function phonesOf(actor: Actor, { fullPhonePermission }: Sheet): 'NONE' | 'MASKED' | 'FULL' {
  if (fullPhonePermission === undefined) {
    return 'NONE';
  }
  return actor.permissions.has(fullPhonePermission) ? 'FULL' : 'MASKED';
}
