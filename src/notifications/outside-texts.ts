import { Injectable } from '@nestjs/common';
import type { Language } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { messageOf, type MessageParameters } from '../platform/i18n/index.js';
import { RecordTitles, type RecordRef } from '../platform/records/index.js';

export interface OutsideMessage {
  code: string;
  params: MessageParameters;
  record?: RecordRef;
}

export interface OutsideText {
  subject: string;
  text: string;
}

/** How a notice is worded where it leaves the house: the record by its code alone, and a link. */
@Injectable()
export class OutsideTexts {
  constructor(
    private readonly config: Config,
    private readonly titles: RecordTitles,
  ) {}

  async of(message: OutsideMessage, language: Language): Promise<OutsideText> {
    const named = message.record && (await this.titles.codeOf(message.record));
    const record = named?.code ?? messageOf('inbox.some-record', language);
    const subject = messageOf(message.code, language, { ...message.params, record });
    const { publicUrl } = this.config.http;
    const link = publicUrl === undefined ? undefined : new URL(named?.path ?? '/', publicUrl).toString();
    const lines = [subject, link ?? messageOf('inbox.open-landfall', language), messageOf('inbox.mail-foot', language)];
    return { subject, text: lines.join('\n\n') };
  }
}
