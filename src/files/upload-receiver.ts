import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { realNow } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { Settings } from '../platform/settings/index.js';
import { attachmentErrors } from './attachments.errors.js';
import { UploadFields } from './attachments.schemas.js';
import { LargestAttachment } from './attachments.settings.js';
import { receiveFile, type ReceivedFile } from './received-file.js';

const HOUR_MS = 3_600_000;
const MOST_FIELDS = 10;
const LONGEST_FIELD = 1_000;

export interface Upload extends UploadFields {
  file: ReceivedFile;
}

/** Takes a multipart form with one file in, and takes the file off the disk again when the work is done or refused. */
@Injectable()
export class UploadReceiver implements OnModuleInit {
  private readonly folder: string;

  constructor(
    config: Config,
    private readonly settings: Settings,
  ) {
    this.folder = join(config.home, 'incoming');
  }

  /** What a process that was killed has left; another one on this machine may be receiving at this moment. */
  async onModuleInit(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const path of names.map((name) => join(this.folder, name))) {
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (mtimeMs < realNow().getTime() - HOUR_MS) {
        await rm(path, { force: true });
      }
    }
  }

  async receive<Result>(request: FastifyRequest, work: (upload: Upload) => Promise<Result>): Promise<Result> {
    return this.receiveForm(request, UploadFields, work);
  }

  /** The same for another form, whose fields beside the file this schema knows. */
  async receiveForm<Fields extends object, Result>(
    request: FastifyRequest,
    schema: z.ZodType<Fields>,
    work: (upload: Fields & { file: ReceivedFile }) => Promise<Result>,
  ): Promise<Result> {
    const received: ReceivedFile[] = [];
    try {
      const values = await this.read(request, received);
      const [file, ...others] = received;
      if (!file || others.length > 0) {
        throw attachmentErrors.missing({}, [{ path: 'file', code: 'attachment.missing' }]);
      }
      return await work({ ...fieldsOf(schema, values), file });
    } finally {
      await Promise.all(received.map(({ path }) => rm(path, { force: true })));
    }
  }

  /** Fields in whatever order; each file is noted as soon as it is on the disk, so that it is removed in any case. */
  private async read(request: FastifyRequest, received: ReceivedFile[]): Promise<Record<string, unknown>> {
    if (!request.isMultipart()) {
      throw platformErrors.unsupportedMediaType();
    }
    const megabytes = await this.settings.get(LargestAttachment);
    const values: Record<string, unknown> = {};
    const limits = { files: 1, fields: MOST_FIELDS, fieldSize: LONGEST_FIELD, fileSize: Number.MAX_SAFE_INTEGER };
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file') {
        received.push(await receiveFile(part.file, part.filename, { folder: this.folder, megabytes }));
      } else {
        values[part.fieldname] = part.value;
      }
    }
    return values;
  }
}

function fieldsOf<Fields extends object>(schema: z.ZodType<Fields>, values: Record<string, unknown>): Fields {
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => ({ path: issue.path.join('/'), code: issue.code, issue }));
    throw platformErrors.invalidRequest({}, fields);
  }
  return parsed.data;
}
