import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { AttachmentStore, type StoredObject } from './attachment-store.js';

type Sdk = typeof import('@aws-sdk/client-s3');

interface Connection {
  sdk: Sdk;
  client: S3Client;
}

/**
 * Attachments in any S3 store, from `https://key:secret@host/bucket/prefix?region=…`. The library is loaded with the
 * first use alone: an installation with a folder pays nothing for it.
 */
export class S3Store extends AttachmentStore {
  private readonly bucket: string;
  private readonly prefix: string;
  private connection?: Promise<Connection>;

  constructor(private readonly url: URL) {
    super();
    const [bucket = '', ...prefix] = url.pathname.split('/').filter((part) => part !== '');
    if (bucket === '') {
      throw new Error('S3_URL names no bucket: https://key:secret@host/bucket');
    }
    this.bucket = decodeURIComponent(bucket);
    this.prefix = prefix.map((part) => `${decodeURIComponent(part)}/`).join('');
  }

  async put(key: string, path: string): Promise<void> {
    const { sdk, client } = await this.connect();
    const { size } = await stat(path);
    await client.send(
      new sdk.PutObjectCommand({ ...this.object(key), Body: createReadStream(path), ContentLength: size }),
    );
  }

  async read(key: string): Promise<Readable | null> {
    const { sdk, client } = await this.connect();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand(this.object(key)));
      return Body instanceof Readable ? Body : null;
    } catch (error) {
      if (error instanceof sdk.S3ServiceException && error.$metadata.httpStatusCode === 404) {
        return null;
      }
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const { sdk, client } = await this.connect();
    await client.send(new sdk.DeleteObjectCommand(this.object(key)));
  }

  async *list(): AsyncGenerator<StoredObject> {
    const { sdk, client } = await this.connect();
    const pages = sdk.paginateListObjectsV2({ client }, { Bucket: this.bucket, Prefix: this.prefix });
    for await (const page of pages) {
      for (const { Key, LastModified } of page.Contents ?? []) {
        if (Key !== undefined && LastModified !== undefined) {
          yield { key: Key.slice(this.prefix.length), storedAt: LastModified };
        }
      }
    }
  }

  private object(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: this.prefix + key };
  }

  private connect(): Promise<Connection> {
    this.connection ??= this.open();
    return this.connection;
  }

  private async open(): Promise<Connection> {
    const sdk = await import('@aws-sdk/client-s3');
    const { protocol, host, username, password, searchParams } = this.url;
    const client = new sdk.S3Client({
      endpoint: `${protocol}//${host}`,
      region: searchParams.get('region') ?? 'us-east-1',
      credentials: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
      forcePathStyle: true,
      // Stores other than Amazon's often know no trailing checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
    });
    return { sdk, client };
  }
}
