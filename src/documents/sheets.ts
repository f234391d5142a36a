import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import type { Sheet } from './sheet.js';

/** The sheets of the modules, by name. Modules register in `onModuleInit`. */
@Injectable()
export class Sheets {
  private readonly sheets = new Map<string, Sheet>();

  /** @throws Error when two sheets have one name */
  register(sheet: Sheet): void {
    if (this.sheets.has(sheet.name)) {
      throw new Error(`sheet ${sheet.name} is registered twice`);
    }
    this.sheets.set(sheet.name, sheet);
  }

  find(name: string): Sheet | undefined {
    return this.sheets.get(name);
  }

  all(): Sheet[] {
    return [...this.sheets.values()];
  }

  /** Those that the actor may export. */
  openTo({ permissions }: Actor): Sheet[] {
    return this.all().filter(({ permission }) => permissions.has(permission));
  }

  /** @throws request.not-found */
  require(name: string): Sheet {
    const sheet = this.find(name);
    if (!sheet) {
      throw platformErrors.notFound();
    }
    return sheet;
  }
}
