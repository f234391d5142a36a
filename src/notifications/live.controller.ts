import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Authenticator, CurrentActor } from '../platform/http/index.js';
import { LiveStreams } from './live-streams.js';

@Controller('events')
export class LiveController {
  constructor(
    private readonly streams: LiveStreams,
    private readonly authenticator: Authenticator,
  ) {}

  /** Server-sent events: `{ type: 'inbox', unread }`, `{ type: 'lead.assigned', kind, id }`, `{ type: 'resync' }`. */
  @Get()
  @Permit('inbox.read')
  @ApiProduces('text/event-stream')
  open(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const stream = this.streams.open(actor, () => this.authenticator.authenticate(request, false));
    void reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(stream.output);
  }
}
