import { accessSync, constants, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createTransport } from 'nodemailer';
import { isLoopback, type Config } from '../config/index.js';
import { keyFileOf, presentKeys } from '../keys/index.js';
import type { Finding, MachineCheck } from './doctor.types.js';

const NODE_MAJOR = 24;
const GIGABYTE = 1_000_000_000;
const LEAST_FREE_GB = 0.3;
const GOOD_FREE_GB = 1;
const MAIL_MS = 10_000;
/** Rights of the group and of everybody. */
const FOREIGN_RIGHTS = 0o077;

export const machineChecks: readonly MachineCheck[] = [checkNode, checkHome, checkKeys, checkTransport, checkMail];

function checkNode(): Finding {
  const found = process.versions.node;
  const isNew = Number(found.split('.')[0]) >= NODE_MAJOR;
  return isNew
    ? { verdict: 'ok', code: 'doctor.node', params: { found } }
    : { verdict: 'fail', code: 'doctor.node-old', params: { found, needed: NODE_MAJOR } };
}

async function checkHome({ home }: Config): Promise<Finding> {
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return { verdict: 'fail', code: 'doctor.home-not-writable', params: { path: home } };
  }
  const { bavail, bsize } = await statfs(home);
  const gigabytes = (bavail * bsize) / GIGABYTE;
  const params = { path: home, free: gigabytes.toFixed(1) };
  if (gigabytes < GOOD_FREE_GB) {
    return { verdict: gigabytes < LEAST_FREE_GB ? 'fail' : 'warn', code: 'doctor.home-full', params };
  }
  return isOpenToOthers(home)
    ? { verdict: 'warn', code: 'doctor.home-open', params }
    : { verdict: 'ok', code: 'doctor.home', params };
}

function checkKeys(config: Config): Finding {
  const path = keyFileOf(config.home);
  try {
    if (presentKeys(config) === undefined) {
      return { verdict: 'warn', code: 'doctor.keys-none', params: { path } };
    }
  } catch (error) {
    // Names the key, never its content.
    const reason = error instanceof Error ? error.message : String(error);
    return { verdict: 'fail', code: 'doctor.keys-unusable', params: { reason } };
  }
  if (config.keys !== undefined) {
    return { verdict: 'ok', code: 'doctor.keys-in-settings' };
  }
  return isOpenToOthers(path)
    ? { verdict: 'fail', code: 'doctor.keys-open', params: { path } }
    : { verdict: 'ok', code: 'doctor.keys', params: { path } };
}

/** Plain http inside a closed network works; that it is plain must be known (`architecture.md` 5). */
function checkTransport({ http }: Config): Finding {
  if (http.publicUrl?.startsWith('https:')) {
    return { verdict: 'ok', code: 'doctor.https', params: { address: http.publicUrl } };
  }
  return isLoopback(http.host) && http.publicUrl === undefined
    ? { verdict: 'ok', code: 'doctor.loopback' }
    : { verdict: 'warn', code: 'doctor.plain-http', params: { address: http.publicUrl ?? http.host } };
}

async function checkMail({ mail }: Config): Promise<Finding> {
  if (mail.smtpUrl === undefined) {
    return { verdict: 'ok', code: 'doctor.mail-none' };
  }
  const transport = createTransport({
    url: mail.smtpUrl,
    connectionTimeout: MAIL_MS,
    greetingTimeout: MAIL_MS,
    socketTimeout: MAIL_MS,
  });
  try {
    await transport.verify();
    return { verdict: 'ok', code: 'doctor.mail' };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { verdict: 'fail', code: 'doctor.mail-unreachable', params: { reason } };
  } finally {
    transport.close();
  }
}

/** Windows knows no such rights. */
function isOpenToOthers(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & FOREIGN_RIGHTS) !== 0;
}
