import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';

/** The investment office: who receives, judges and assigns leads. */
export interface Office {
  recipients: { dispatcher: string[] };
  /** Its unit, whose head and duty officer are reminded. */
  unitId?: string;
}

@Injectable()
export class LeadRecipients {
  constructor(private readonly people: PeopleReader) {}

  /** The unit of the dispatcher who came first is the office's; several offices have one duty list. */
  async office(): Promise<Office> {
    const dispatcher = await this.people.holdersOfRole('DISPATCHER');
    const [first] = dispatcher;
    const unitId = first === undefined ? null : await this.people.unitOf(first);
    return { recipients: { dispatcher }, unitId: unitId ?? undefined };
  }

  /** Dispatchers and the duty officers of their office, who hear of each new lead. */
  async onDuty(): Promise<string[]> {
    const { recipients, unitId } = await this.office();
    const duty = unitId === undefined ? [] : await this.people.dutyOfficers(unitId);
    return [...new Set([...recipients.dispatcher, ...duty])];
  }
}
