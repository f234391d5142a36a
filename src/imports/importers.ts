import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import type { ImportField, Importer } from './importer.js';
import { importErrors } from './imports.errors.js';

/** What can be imported. Modules register theirs in `onModuleInit`. */
@Injectable()
export class Importers {
  private readonly importers = new Map<string, Importer>();

  /** @throws Error when two modules claim one kind */
  register(importer: Importer): void {
    if (this.importers.has(importer.kind)) {
      throw new Error(`records of kind ${importer.kind} have two importers`);
    }
    this.importers.set(importer.kind, importer);
  }

  /** Those that the actor may use. */
  for(actor: Actor): Importer[] {
    return [...this.importers.values()].filter(({ permission }) => actor.permissions.has(permission));
  }

  /** @throws import.unknown-importer when there is none or the actor may not use it */
  require(actor: Actor, kind: string): Importer {
    const importer = this.for(actor).find((candidate) => candidate.kind === kind);
    if (!importer) {
      throw importErrors.unknownImporter();
    }
    return importer;
  }

  /** The columns that there are for this person. */
  async fieldsFor(actor: Actor, importer: Importer): Promise<readonly ImportField[]> {
    const guard = await importer.guardFor?.(actor);
    return importer.fields.filter(({ name }) => guard?.hiddenFields.has(name) !== true);
  }

  /** Whoever asks: for runs that are there already. @throws import.unknown-importer when the module is gone */
  get(kind: string): Importer {
    const importer = this.importers.get(kind);
    if (!importer) {
      throw importErrors.unknownImporter();
    }
    return importer;
  }
}
