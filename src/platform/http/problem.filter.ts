import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, platformErrors } from '../errors/index.js';
import { databaseErrorOf } from './database-errors.js';
import { languageOf } from './language.js';
import { problemOf } from './problem.js';

/** Turns whatever was thrown into a problem document. Surprises are logged and answered without a word of their text. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) {
      return;
    }
    const { error, status } = this.understand(thrown, request);
    const problem = problemOf(error, { language: languageOf(request), requestId: request.id }, status);
    if (error.kind === 'too-many' && error.params['seconds'] !== undefined) {
      void reply.header('retry-after', String(error.params['seconds']));
    }
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }

  private understand(thrown: unknown, request: FastifyRequest): { error: DomainError; status?: number } {
    if (thrown instanceof DomainError) {
      return { error: thrown };
    }
    const known = frameworkErrorOf(thrown) ?? databaseErrorOf(thrown);
    if (known) {
      return { error: known };
    }
    const stack = thrown instanceof Error ? thrown.stack : String(thrown);
    this.logger.error({ message: 'unexpected error', requestId: request.id, route: request.routeOptions?.url }, stack);
    return { error: platformErrors.unexpected(), status: 500 };
  }
}

function frameworkErrorOf(thrown: unknown): DomainError | undefined {
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusOfFastifyError(thrown);
  switch (status) {
    case 404:
      return platformErrors.notFound();
    case 413:
      return platformErrors.tooLarge();
    case 415:
      return platformErrors.unsupportedMediaType();
    case 429:
      return platformErrors.tooMany({ seconds: 60 });
    default:
      return status !== undefined && status >= 400 && status < 500 ? platformErrors.malformed() : undefined;
  }
}

function statusOfFastifyError(thrown: unknown): number | undefined {
  if (thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number') {
    return thrown.statusCode;
  }
  return thrown instanceof URIError ? 400 : undefined;
}
