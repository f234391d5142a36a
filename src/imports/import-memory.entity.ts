import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To which field somebody has last mapped a header, so that the same sheet next month needs no mapping. */
@Entity('import_memory')
export class ImportMemoryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_memory' })
  personId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_import_memory' })
  kind: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_import_memory' })
  headerKey: string;

  /** Null: the column was left out. */
  @Column('text', { nullable: true })
  field: string | null;
}
