import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AttachmentUploadService, UploadReceiver } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, RateLimit, Returns } from '../platform/http/index.js';
import { ByLink } from '../platform/token-links/index.js';
import { LinkedHandling } from './linked-handling.js';
import { LinkedTasks, linkOf } from './linked-tasks.js';
import { TASK_LINK } from './task-link.js';
import { LinkFileFields, LinkedFile, LinkedTaskWork, ObjectThroughLink } from './tasks.link.schemas.js';
import { TasksRequestsService } from './tasks.requests.service.js';
import { AskTaskExtension, WriteTaskEntry } from './tasks.schemas.js';

const FileForm = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

/** What a unit does through its link once a code was shown: the same use cases as signed in, under the same policy. */
@ApiTags('links')
@Controller('public/task-link/task')
export class TasksLinkedController {
  constructor(
    private readonly handling: LinkedHandling,
    private readonly requests: TasksRequestsService,
    private readonly tasks: LinkedTasks,
    private readonly receiver: UploadReceiver,
    private readonly uploads: AttachmentUploadService,
  ) {}

  @Get()
  @ByLink(TASK_LINK)
  @Returns(LinkedTaskWork)
  async task(@CurrentActor() actor: Actor): Promise<LinkedTaskWork> {
    return this.tasks.worked(actor);
  }

  @Post('acknowledgement')
  @ByLink(TASK_LINK)
  @Returns(LinkedTaskWork)
  async acknowledge(@CurrentActor() actor: Actor, @IfMatch() version: number): Promise<LinkedTaskWork> {
    await this.handling.acknowledge(actor, version);
    return this.tasks.worked(actor);
  }

  @Post('progress')
  @ByLink(TASK_LINK)
  @Returns(LinkedTaskWork, 201)
  async logProgress(
    @CurrentActor() actor: Actor,
    @Body({ schema: WriteTaskEntry }) entry: WriteTaskEntry,
  ): Promise<LinkedTaskWork> {
    await this.handling.logProgress(actor, entry);
    return this.tasks.worked(actor);
  }

  @Post('answer')
  @ByLink(TASK_LINK)
  @Returns(LinkedTaskWork)
  async answer(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: WriteTaskEntry }) entry: WriteTaskEntry,
  ): Promise<LinkedTaskWork> {
    await this.handling.answer(actor, version, entry);
    return this.tasks.worked(actor);
  }

  @Post('objection')
  @ByLink(TASK_LINK)
  @Returns(LinkedTaskWork)
  async object(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: ObjectThroughLink }) { reason }: ObjectThroughLink,
  ): Promise<LinkedTaskWork> {
    await this.requests.object(actor, { id: linkOf(actor).id, version }, { reason });
    return this.tasks.worked(actor);
  }

  @Post('extension')
  @ByLink(TASK_LINK)
  @Returns(LinkedTaskWork)
  async askExtension(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: AskTaskExtension }) input: AskTaskExtension,
  ): Promise<LinkedTaskWork> {
    await this.requests.askExtension(actor, { id: linkOf(actor).id, version }, input);
    return this.tasks.worked(actor);
  }

  /** A photo or paper of the answer, inspected like every other upload. */
  @Post('files')
  @ByLink(TASK_LINK)
  @RateLimit('task-link.file', 30)
  @ApiConsumes('multipart/form-data')
  @ApiBody(FileForm)
  @Returns(LinkedFile, 201)
  async addFile(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<LinkedFile> {
    const record = { recordKind: 'task', recordId: linkOf(actor).id, classification: 'INTERNAL' } as const;
    return this.receiver.receiveForm(request, LinkFileFields, async ({ file }) => ({
      id: await this.uploads.upload(actor, { ...record, file }),
      name: file.sentName,
      size: file.size,
    }));
  }
}
