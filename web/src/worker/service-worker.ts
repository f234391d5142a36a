import { answerTo, forgetOlder, keepShell, type Shell } from './shell-cache';

/** Put in by the build. */
declare const SHELL_OF_THIS_BUILD: Shell;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const scope = self as unknown as Scope;
const shell = SHELL_OF_THIS_BUILD;

scope.addEventListener('install', (event) => {
  event.waitUntil(keepShell(shell).then(() => scope.skipWaiting()));
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder(shell).then(() => scope.clients.claim()));
});
scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, shell);
  if (answer) {
    event.respondWith(answer);
  }
});
/** A page asks whether it is of this build. */
scope.addEventListener('message', (event) => {
  event.ports[0]?.postMessage(shell.files.includes(String(event.data)));
});
