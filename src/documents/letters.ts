import { Injectable } from '@nestjs/common';
import type { Letter } from './letter.js';

/** The letters of the modules, by name. Modules register in `onModuleInit`. */
@Injectable()
export class Letters {
  private readonly letters = new Map<string, Letter>();

  /** @throws Error when two letters have one name */
  register(letter: Letter): void {
    if (this.letters.has(letter.name)) {
      throw new Error(`letter ${letter.name} is registered twice`);
    }
    this.letters.set(letter.name, letter);
  }

  find(name: string): Letter | undefined {
    return this.letters.get(name);
  }

  all(): Letter[] {
    return [...this.letters.values()];
  }
}
