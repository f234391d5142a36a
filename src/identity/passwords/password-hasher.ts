import { Injectable } from '@nestjs/common';
import { hash, parseOptions, verify, type Options } from '@node-rs/argon2';

/** argon2id with 46 MiB, one pass, one lane (OWASP's first choice; about 25 ms). */
const PARAMETERS = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } satisfies Options;

/** A hash of nobody's password: what a sign-in under an unknown name is compared with, at the same cost. */
const NOBODY = '$argon2id$v=19$m=47104,t=1,p=1$XDL8JZ45XpqgR0t17C74YQ$E2pJ5N5uB3OP9ga+WenHvK/+OayPWPdHiML4Ae1Avl0';

@Injectable()
export class PasswordHasher {
  async hash(password: string): Promise<string> {
    return hash(normalised(password), PARAMETERS);
  }

  /** Costs the same whether there is such an account or not. */
  async matches(password: string, stored: string | null | undefined): Promise<boolean> {
    const isMatch = await verify(stored ?? NOBODY, normalised(password));
    return isMatch && typeof stored === 'string';
  }

  /** Whether the stored hash is weaker than today's parameters. */
  isOutdated(stored: string): boolean {
    const { memoryCost, timeCost } = parseOptions(stored);
    return memoryCost < PARAMETERS.memoryCost || timeCost < PARAMETERS.timeCost;
  }
}

/** Two ways of typing the same character are the same password. */
function normalised(password: string): string {
  return password.normalize('NFC');
}
