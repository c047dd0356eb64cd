import { Injectable } from '@nestjs/common';
import { Horloge } from '../socle/contexte/index.js';

/** The present instant, on the day of the business clock: delays in hours need the time of day. */
@Injectable()
export class Maintenant {
  constructor(private readonly horloge: Horloge) {}

  /** ISO 8601. */
  read(): string {
    return `${this.horloge.today()}T${new Date().toISOString().slice(11)}`;
  }
}
