import { Agent, request } from 'node:http';
import { percentile } from './percentile.js';

export interface Call {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: () => string;
}

export interface Load {
  url: string;
  call: Call;
  clients: number;
  requests: number;
}

export interface Measured {
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
}

/** Sends a bounded number of requests with so many clients, each waiting for its answer before the next. */
export async function measure(load: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.clients });
  const times: number[] = [];
  let left = load.requests;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      await send(load, agent);
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: load.clients }, client));
  const seconds = (performance.now() - started) / 1_000;
  agent.destroy();
  return summary(times, seconds);
}

function send({ url, call }: Load, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const body = call.body?.();
    const outgoing = request(`${url}${call.path}`, { agent, method: call.method, headers: call.headers }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        const status = answer.statusCode ?? 0;
        if (status >= 200 && status < 300) {
          resolve();
        } else {
          reject(new Error(`${call.method} ${call.path} answered ${status}`));
        }
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function summary(times: number[], seconds: number): Measured {
  const at = (share: number): number => percentile(times, share);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: times.length / seconds };
}
