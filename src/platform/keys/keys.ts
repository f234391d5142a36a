import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const ENTRY_FORM = /^([a-z0-9-]{1,20}):([A-Za-z0-9+/=_-]+)$/;

interface Key {
  id: string;
  cipher: KeyObject;
  index: KeyObject;
  derivation: KeyObject;
}

/** The setting cannot be used. Its text is one line that names the key and never its content. */
export class KeysUnusable extends Error {
  override readonly name = 'KeysUnusable';
}

/**
 * Encrypts single values (phones) with AES-256-GCM and a key id, and makes blind indexes that find the full value only.
 * The first key encrypts; the others still decrypt.
 */
export class Keys {
  private readonly keys: readonly Key[];

  /** @throws KeysUnusable when an entry is malformed, shorter than 32 bytes, or an obvious sample */
  constructor(settings: string) {
    this.keys = settings.split(',').map((entry) => parseKey(entry.trim()));
    if (new Set(this.keys.map((key) => key.id)).size !== this.keys.length) {
      throw new KeysUnusable('LANDFALL_KEYS names the same key id twice');
    }
  }

  encrypt(text: string): string {
    const key = this.current();
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key.cipher, iv);
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${key.id}:${sealed.toString('base64')}`;
  }

  /** @throws Error when the key is unknown or the value was changed */
  decrypt(value: string): string {
    const [id, body] = value.split(':', 2);
    const key = this.keys.find((candidate) => candidate.id === id);
    if (!key || body === undefined) {
      throw new Error(`no key ${id ?? ''} to decrypt with`);
    }
    const sealed = Buffer.from(body, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key.cipher, sealed.subarray(0, IV_BYTES));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    const text = decipher.update(sealed.subarray(IV_BYTES, sealed.length - TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  }

  /** Id of the key that encrypts. */
  get currentId(): string {
    return this.current().id;
  }

  isCurrent(value: string): boolean {
    return value.startsWith(`${this.currentId}:`);
  }

  /** Blind indexes of a value under each key, the current first: store the first, look for any. */
  blindIndexes(value: string): string[] {
    return this.keys.map((key) => `${key.id}:${createHmac('sha256', key.index).update(value).digest('base64url')}`);
  }

  /** 32 bytes that follow from the value under one key (the current, if not named), and from nothing else; null without that key. */
  derived(value: string, keyId = this.currentId): Buffer | null {
    const key = this.keys.find((candidate) => candidate.id === keyId);
    return key ? createHmac('sha256', key.derivation).update(value).digest() : null;
  }

  private current(): Key {
    const [key] = this.keys;
    if (!key) {
      throw new Error('no key is configured');
    }
    return key;
  }
}

/** A fresh setting with one key, for LANDFALL_KEYS. */
export function generateKeys(): string {
  return `k1:${randomBytes(KEY_BYTES).toString('base64')}`;
}

function parseKey(entry: string): Key {
  const [, id, encoded] = ENTRY_FORM.exec(entry) ?? [];
  if (id === undefined || encoded === undefined) {
    throw new KeysUnusable('LANDFALL_KEYS must look like "id:base64" (several separated by commas)');
  }
  const secret = Buffer.from(encoded, 'base64');
  if (secret.length < KEY_BYTES) {
    throw new KeysUnusable(`key ${id} in LANDFALL_KEYS is shorter than ${KEY_BYTES} bytes`);
  }
  if (new Set(secret).size < 8) {
    throw new KeysUnusable(`key ${id} in LANDFALL_KEYS is a sample; make one with: openssl rand -base64 32`);
  }
  // As objects of the crypto library: bytes would be made into one at each use.
  const derive = (purpose: string): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES)));
  return {
    id,
    cipher: derive('landfall field encryption'),
    index: derive('landfall blind index'),
    derivation: derive('landfall derived secrets'),
  };
}
