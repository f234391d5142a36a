import { Injectable } from '@nestjs/common';
import { UnitReader } from '../../identity/index.js';
import { Config } from '../../platform/config/index.js';
import { RecordTitles } from '../../platform/records/index.js';
import { RobotClient } from './robot-client.js';
import { RobotMessagesRepository, type Batch, type OwedMessage, type Speaker } from './robot-messages.repository.js';
import './robot.messages.js';
import { robotText } from './robot-text.js';
import { isFinal } from './robot-vendor.js';

/** One attempt at one message to a group, and the note how it ended. */
@Injectable()
export class RobotSender {
  constructor(
    private readonly repository: RobotMessagesRepository,
    private readonly client: RobotClient,
    private readonly titles: RecordTitles,
    private readonly units: UnitReader,
    private readonly config: Config,
  ) {}

  /** Does nothing when the batch was begun before: a job that runs twice speaks once. */
  async attempt(batch: Batch): Promise<void> {
    const owed = await this.repository.begin(batch);
    if (owed.length === 0) {
      return;
    }
    const speaker = await this.repository.speaker(batch.robotId);
    if (!speaker) {
      await this.repository.noteFailure(batch, 'ADDRESS', true);
      return;
    }
    const fault = await this.client.post(speaker, await this.textOf(speaker, owed));
    await (fault === null
      ? this.repository.noteSent(batch)
      : this.repository.noteFailure(batch, fault, isFinal(fault)));
  }

  async textOf({ unitId }: Pick<Speaker, 'unitId'>, owed: readonly Omit<OwedMessage, 'id'>[]): Promise<string> {
    const records = owed.flatMap(({ recordKind: kind, recordId: id }) => (kind && id ? [{ kind, id }] : []));
    const codeOf = await this.titles.codesOf(records);
    const lines = owed.map(({ code, params, recordKind: kind, recordId: id }) => ({
      code,
      params,
      record: (kind && id ? codeOf({ kind, id })?.code : null) ?? null,
    }));
    const [only] = records.length === 1 ? records : [];
    const path = (only && codeOf(only)?.path) ?? '/inbox';
    const { publicUrl } = this.config.http;
    const link = publicUrl === undefined ? null : new URL(path, publicUrl).toString();
    const unit = (await this.units.nameOf([unitId])).get(unitId) ?? '';
    return robotText(unit, lines, link);
  }
}
