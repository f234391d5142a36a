import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention, daysKept } from '../platform/retention/index.js';
import { ImportRowsRepository } from './imports.rows.repository.js';

const rowDays = daysKept({
  key: 'importRowDays',
  days: 90,
  source: '系统默认：导入的原始行含个人信息，保留 90 天供核对和撤销',
});

/** What stood in sheets goes after a while; what it has become stays, and so does the line that there was an import. */
@Injectable()
export class ImportsRetention implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly rows: ImportRowsRepository,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      name: 'import_row',
      days: rowDays,
      purge: (days, most) => this.rows.purge(days, most),
    });
  }
}
