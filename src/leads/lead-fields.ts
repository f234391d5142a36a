import { Injectable } from '@nestjs/common';
import { refuseMarkedText } from '../files/index.js';
import { Keys, defineEncryptedColumn } from '../platform/keys/index.js';
import { Settings } from '../platform/settings/index.js';
import { containsPhone, maskAllPhones, maskPhone, normalizePhone, takePhone } from './lead-phone.js';
import { normalizeSearch } from '../platform/text-search/index.js';
import type { Lead } from './lead.entity.js';
import { leadErrors } from './leads.errors.js';
import type { EditLead, ReportLead } from './leads.schemas.js';
import { workSecretsAllowed } from './leads.settings.js';

defineEncryptedColumn({ table: 'lead', cipher: 'contact_phone_cipher', index: 'contact_phone_index' });
defineEncryptedColumn({ table: 'lead', cipher: 'pasted_text_cipher' });

type Secrecy = Pick<Lead, 'investorName' | 'isConfidential' | 'anonymousDescription' | 'classification'>;

/** Turns what people typed into columns: phones are sealed, secrecy is checked. */
@Injectable()
export class LeadFields {
  constructor(
    private readonly keys: Keys,
    private readonly settings: Settings,
  ) {}

  /** Columns of the fields that were sent; what was not sent stays as it is. */
  columnsOf({ contactPhone, ...fields }: EditLead): Partial<Lead> {
    return contactPhone === undefined ? fields : { ...fields, ...this.sealed(contactPhone) };
  }

  /** The chat as it is kept, sealed. @throws attachment.secrecy-marking */
  sealedText(pasted: string | undefined): string | null {
    if (pasted === undefined) {
      return null;
    }
    refuseMarkedText(pasted);
    return this.keys.encrypt(pasted);
  }

  /** The chat as it may be shown: every number in it is masked. */
  shownText(cipher: string | null): string | null {
    return cipher === null ? null : maskAllPhones(this.keys.decrypt(cipher));
  }

  /** @throws lead.anonymous-description-required, …-names-investor, lead.work-secret-not-allowed */
  async checkSecrecy(lead: Secrecy): Promise<void> {
    if (lead.isConfidential) {
      checkAnonymity(lead);
    }
    if (lead.classification === 'WORK_SECRET' && !(await this.settings.get(workSecretsAllowed))) {
      throw leadErrors.workSecretNotAllowed({}, [{ path: 'classification', code: 'lead.work-secret-not-allowed' }]);
    }
  }

  private sealed(typed: string | null): Partial<Lead> {
    const phone = typed === null ? null : normalizePhone(typed);
    if (phone === null) {
      return { contactPhoneCipher: null, contactPhoneIndex: null, contactPhoneMasked: null };
    }
    return {
      contactPhoneCipher: this.keys.encrypt(phone),
      contactPhoneIndex: this.keys.blindIndexes(phone)[0],
      contactPhoneMasked: maskPhone(phone),
    };
  }
}

/**
 * People type name, wish and phone in one go. A mobile number in the sentence becomes the contact's, so that it is
 * stored encrypted; a second one is refused rather than lost or kept in clear text.
 */
export function withPhoneOutOfSummary(input: ReportLead): ReportLead {
  if (input.summary === undefined) {
    return input;
  }
  const taken = input.contactPhone ? null : takePhone(input.summary);
  const summary = taken?.rest ?? input.summary;
  if (containsPhone(summary)) {
    throw leadErrors.phoneInText({}, [{ path: 'summary', code: 'lead.phone-in-text' }]);
  }
  return taken ? { ...input, summary, contactPhone: taken.phone } : input;
}

function checkAnonymity({ investorName, anonymousDescription }: Secrecy): void {
  if (anonymousDescription === null) {
    const fields = [{ path: 'anonymousDescription', code: 'lead.anonymous-description-required' }];
    throw leadErrors.anonymousDescriptionRequired({}, fields);
  }
  if (investorName !== '' && normalizeSearch(anonymousDescription).includes(normalizeSearch(investorName))) {
    const fields = [{ path: 'anonymousDescription', code: 'lead.anonymous-description-names-investor' }];
    throw leadErrors.anonymousDescriptionNamesInvestor({}, fields);
  }
}
