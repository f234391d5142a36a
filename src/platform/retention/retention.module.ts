import { Global, Module } from '@nestjs/common';
import { PlatformRows } from './platform-rows.js';
import { Retention } from './retention.js';

@Global()
@Module({ providers: [Retention, PlatformRows], exports: [Retention] })
export class RetentionModule {}
