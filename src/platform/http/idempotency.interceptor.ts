import { createHash } from 'node:crypto';
import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/index.js';
import { platformErrors } from '../errors/index.js';

const KEY_FORM = /^[\x21-\x7e]{1,255}$/;

const SECRET_KEY = 'landfall:secret-answer';

/** The answer shows something once (a token, a full number): it is not kept, so an `Idempotency-Key` is not heeded. */
export const SecretAnswer = (): MethodDecorator => SetMetadata(SECRET_KEY, true);

interface StoredAnswer {
  request_hash: Buffer;
  status: number | null;
  body: unknown;
}

/**
 * A POST with an `Idempotency-Key` takes effect once: key, change and answer are one transaction. A second send waits
 * for the first and gets its answer; another body under the same key is refused (422).
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const actorId = senderOf(request);
    const isSecret = this.reflector.get<boolean | undefined>(SECRET_KEY, context.getHandler());
    if (request.method !== 'POST' || key === undefined || !actorId || isSecret || isMultipart(request)) {
      return next.handle();
    }
    if (typeof key !== 'string' || !KEY_FORM.test(key)) {
      throw platformErrors.malformed();
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.once({ actorId, key, request, reply }, () => lastValueFrom(next.handle())));
  }

  private async once(call: KeyedCall, work: () => Promise<unknown>): Promise<unknown> {
    return this.database.transaction(async () => {
      const stored = await this.claim(call);
      if (stored) {
        return this.replay(call, stored);
      }
      const body = await work();
      await this.database.query('update idempotency_key set status = $3, body = $4 where actor_id = $1 and key = $2', [
        call.actorId,
        call.key,
        call.reply.statusCode,
        JSON.stringify(body ?? null),
      ]);
      return body;
    });
  }

  /** Takes the key, waiting for whoever holds it; answers what is stored when somebody was first. */
  private async claim(call: KeyedCall): Promise<StoredAnswer | undefined> {
    const hash = hashOf(call.request);
    const claimed = await this.database.query(
      `insert into idempotency_key (actor_id, key, request_hash) values ($1, $2, $3)
       on conflict do nothing returning key`,
      [call.actorId, call.key, hash],
    );
    if (claimed.length > 0) {
      return undefined;
    }
    const [stored] = await this.database.query<StoredAnswer>(
      `select idempotency_key.request_hash, idempotency_key.status, idempotency_key.body
       from idempotency_key where actor_id = $1 and key = $2`,
      [call.actorId, call.key],
    );
    if (!stored?.request_hash.equals(hash)) {
      throw platformErrors.keyReused();
    }
    return stored;
  }

  private replay(call: KeyedCall, stored: StoredAnswer): unknown {
    void call.reply.status(stored.status ?? 200).header('idempotency-replayed', 'true');
    return stored.body;
  }
}

interface KeyedCall {
  actorId: string;
  key: string;
  request: FastifyRequest;
  reply: FastifyReply;
}

function hashOf(request: FastifyRequest): Buffer {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(JSON.stringify(request.body ?? null))
    .digest();
}

/** Whose keys they are: a person's, or those of a link. */
function senderOf({ actor }: FastifyRequest): string | undefined {
  return actor?.userId ?? actor?.link?.id;
}

/** An upload is a stream that can be read once and not compared. */
function isMultipart(request: FastifyRequest): boolean {
  return request.headers['content-type']?.startsWith('multipart/') ?? false;
}
