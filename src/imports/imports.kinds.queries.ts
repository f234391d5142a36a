import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Importers } from './importers.js';
import type { ImportKindList } from './imports.view.schemas.js';

/** What somebody may import, and how its sheets look. */
@Injectable()
export class ImportKindsQueries {
  constructor(private readonly importers: Importers) {}

  async list(actor: Actor): Promise<ImportKindList> {
    const items = this.importers.for(actor).map(async (importer) => ({
      kind: importer.kind,
      title: importer.title[actor.language],
      fields: (await this.importers.fieldsFor(actor, importer)).map((field) => ({
        name: field.name,
        kind: field.kind,
        title: field.title[actor.language],
        isRequired: field.isRequired ?? false,
        choices: (field.choices ?? []).map(({ names, value }) => ({ value, name: names[0] ?? value })),
        example: field.example,
      })),
    }));
    return { items: await Promise.all(items) };
  }
}
