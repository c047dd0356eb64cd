import { Injectable } from '@nestjs/common';

/** The one clock of business dates. Tests and the demonstration may set it; technical instants (sessions, audit) stay on real time. */
@Injectable()
export class Horloge {
  private fixee: string | undefined;

  constructor(aujourdhui?: string) {
    this.fixee = aujourdhui;
  }

  /** Today in metropolitan France, `AAAA-MM-JJ`. */
  today(): string {
    return this.fixee ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
  }

  /** Sets today's date, or gives it back to the calendar when undefined. */
  set(date: string | undefined): void {
    this.fixee = date;
  }
}
