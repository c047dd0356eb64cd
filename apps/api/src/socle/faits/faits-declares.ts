import { Injectable } from '@nestjs/common';

/**
 * Codes of faits that some capability establishes here. A line of the film bound to one of them ticks itself;
 * a line bound to a fait that nothing declares yet is ticked by hand.
 */
@Injectable()
export class FaitsDeclares {
  private readonly codes = new Set<string>();

  add(...codes: readonly string[]): void {
    for (const code of codes) this.codes.add(code);
  }

  has(code: string): boolean {
    return this.codes.has(code);
  }

  list(): string[] {
    return [...this.codes].sort();
  }
}
