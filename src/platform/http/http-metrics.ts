import { Injectable } from '@nestjs/common';
import { Histogram } from 'prom-client';

interface Answered {
  method: string;
  route: string;
  status: number;
  seconds: number;
}

/** How long each route takes, by its pattern: an address with an id in it would make a series of its own. */
@Injectable()
export class HttpMetrics {
  readonly requests = new Histogram({
    name: 'landfall_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [],
  });

  observe({ method, route, status, seconds }: Answered): void {
    this.requests.observe({ method, route, status }, seconds);
  }
}
