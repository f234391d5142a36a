import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** How long answers that are under way may take once the process is ending. */
const GRACE_MS = 10_000;

/**
 * Browsers open connections ahead of time. One that never carried a request counts as busy for Node and would hold up
 * the end of the process for a minute, so these are closed when it ends.
 */
@Injectable()
export class UnusedConnections implements OnModuleInit, BeforeApplicationShutdown {
  private readonly unused = new Set<Socket>();

  constructor(private readonly adapterHost: HttpAdapterHost) {}

  onModuleInit(): void {
    this.server.on('connection', (socket: Socket) => {
      this.unused.add(socket);
      socket.once('close', () => this.unused.delete(socket));
    });
    this.server.prependListener('request', (request: IncomingMessage) => this.unused.delete(request.socket));
  }

  beforeApplicationShutdown(): void {
    this.unused.forEach((socket) => socket.destroy());
    setTimeout(() => this.server.closeAllConnections(), GRACE_MS).unref();
  }

  private get server(): Server {
    return this.adapterHost.httpAdapter.getHttpServer() as Server;
  }
}
