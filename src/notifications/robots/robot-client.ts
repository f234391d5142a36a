import { Injectable, Logger } from '@nestjs/common';
import { realNow } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { Keys } from '../../platform/keys/index.js';
import { isRobotAddress } from './robot-address.js';
import type { Speaker } from './robot-messages.repository.js';
import { faultOf, requestOf, type RobotFault } from './robot-vendor.js';

const TIMEOUT_MS = 10_000;
/** The vendors answer some hundred bytes. */
const MOST_ANSWERED = 65_536;

/** Posts a text into a group: to the vendors' hosts alone, following nobody elsewhere. */
@Injectable()
export class RobotClient {
  private readonly logger = new Logger(RobotClient.name);

  constructor(
    private readonly config: Config,
    private readonly keys: Keys,
  ) {}

  /** Null when it was taken. */
  async post({ id, vendor, addressCipher, secretCipher }: Speaker, text: string): Promise<RobotFault | null> {
    const address = this.keys.decrypt(addressCipher);
    if (!isRobotAddress(vendor, address, this.config.robotOrigins)) {
      return 'ADDRESS';
    }
    const secret = secretCipher === null ? null : this.keys.decrypt(secretCipher);
    const { url, body } = requestOf({ vendor, address, secret, text, now: realNow() });
    try {
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return faultOf(vendor, answer.status, jsonOf(await beginningOf(answer)));
    } catch (error) {
      // The message of a failed request may hold the address and with it the key.
      this.logger.warn(`robot ${id} was not reached: ${error instanceof Error ? error.name : 'unknown'}`);
      return 'SILENT';
    }
  }
}

async function beginningOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of answer.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > MOST_ANSWERED) {
      break;
    }
  }
  return text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page in place of the vendor's answer: understood as busy.
    return null;
  }
}
