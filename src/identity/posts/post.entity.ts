import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../access/index.js';
import { PersonEntity } from '../people/person.entity.js';
import { UnitEntity } from '../units/unit.entity.js';
import { POSITIONS, type Position } from '../units/position.js';

/** A role in a unit, from its first to its last day (both included). */
@Entity('role_assignment')
@Check('ck_role_assignment_dates', 'ends_on is null or ends_on >= starts_on')
export class RoleAssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_role_assignment' })
  id: string;

  @Index('ix_role_assignment_person')
  @ForeignKey(() => PersonEntity, { name: 'fk_role_assignment_person', onDelete: 'RESTRICT' })
  @Column('uuid')
  personId: string;

  @Index('ix_role_assignment_unit')
  @ForeignKey(() => UnitEntity, { name: 'fk_role_assignment_unit', onDelete: 'RESTRICT' })
  @Column('uuid')
  unitId: string;

  @Index('ix_role_assignment_role')
  @Column('text')
  role: Role;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;
}

/** A position of a unit, from its first to its last day (both included). */
@Entity('unit_position')
@Check('ck_unit_position_position', `position in (${POSITIONS.map((position) => `'${position}'`).join(', ')})`)
@Check('ck_unit_position_dates', 'ends_on is null or ends_on >= starts_on')
@Index('ix_unit_position_unit', ['unitId', 'position'])
export class UnitPositionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_unit_position' })
  id: string;

  @ForeignKey(() => UnitEntity, { name: 'fk_unit_position_unit', onDelete: 'RESTRICT' })
  @Column('uuid')
  unitId: string;

  @Index('ix_unit_position_person')
  @ForeignKey(() => PersonEntity, { name: 'fk_unit_position_person', onDelete: 'RESTRICT' })
  @Column('uuid')
  personId: string;

  @Column('text')
  position: Position;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;
}

/** Who may enter things on behalf (代录) of a person, or of anybody who holds a position in a unit. */
@Entity('stand_in')
@Check('ck_stand_in_for', 'num_nonnulls(for_person_id, for_unit_id) = 1')
@Check('ck_stand_in_dates', 'ends_on is null or ends_on >= starts_on')
export class StandInEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_stand_in' })
  id: string;

  @Index('ix_stand_in_person')
  @ForeignKey(() => PersonEntity, { name: 'fk_stand_in_person', onDelete: 'RESTRICT' })
  @Column('uuid')
  personId: string;

  @Index('ix_stand_in_for_person')
  @ForeignKey(() => PersonEntity, { name: 'fk_stand_in_for_person', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  forPersonId: string | null;

  @Index('ix_stand_in_for_unit')
  @ForeignKey(() => UnitEntity, { name: 'fk_stand_in_for_unit', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  forUnitId: string | null;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;
}
