import { Global, Module } from '@nestjs/common';
import { RecordTitles } from './record-titles.js';

@Global()
@Module({ providers: [RecordTitles], exports: [RecordTitles] })
export class RecordsModule {}
