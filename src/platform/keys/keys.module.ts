import { Global, Module } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Keys } from './keys.js';
import { loadKeys } from './load-keys.js';

@Global()
@Module({ providers: [{ provide: Keys, inject: [Config], useFactory: loadKeys }], exports: [Keys] })
export class KeysModule {}
