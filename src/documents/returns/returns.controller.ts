import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../access/index.js';
import { UploadReceiver } from '../../files/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, RateLimit, Returns } from '../../platform/http/index.js';
import { ReturnFields, ReturnForm, ReturnedPaper } from './returns.schemas.js';
import { ReturnsService } from './returns.service.js';

@ApiTags('documents')
@Controller('paper-returns')
export class ReturnsController {
  constructor(
    private readonly returns: ReturnsService,
    private readonly receiver: UploadReceiver,
  ) {}

  /** A photo or scan of a signed page: its QR code says to which record it belongs. */
  @Post()
  @Permit('attachment.write')
  @RateLimit('document.return', 30)
  @ApiConsumes('multipart/form-data')
  @ApiBody(ReturnForm)
  @Returns(ReturnedPaper, 201)
  take(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ReturnedPaper> {
    return this.receiver.receiveForm(request, ReturnFields, (returned) => this.returns.take(actor, returned));
  }
}
