import { Global, Module } from '@nestjs/common';
import { Sweeps } from './sweeps.js';

@Global()
@Module({ providers: [Sweeps], exports: [Sweeps] })
export class SweepsModule {}
