import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention, daysKept } from '../retention/index.js';
import { LinkCodesRepository } from './link-codes.repository.js';
import { LinkQuotasRepository } from './link-quotas.repository.js';
import { TokenLinksRepository } from './token-links.repository.js';

const linkSecretDays = daysKept({
  key: 'linkSecretDays',
  days: 7,
  source: '系统默认：失效的验证码、扫码凭证和计数保留一周，便于排查；使用记录在事件日志中长期保留',
});

/** Codes, passes and counts go soon after they have ended; the links themselves stay, as the event log names them. */
@Injectable()
export class TokenLinksRetention implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly links: TokenLinksRepository,
    private readonly codes: LinkCodesRepository,
    private readonly quotas: LinkQuotasRepository,
  ) {}

  onModuleInit(): void {
    for (const [name, rows] of Object.entries({
      token_link_code: this.codes,
      token_link_pass: this.links,
      link_quota: this.quotas,
    })) {
      this.retention.register({ name, days: linkSecretDays, purge: (days, most) => rows.purge(days, most) });
    }
  }
}
