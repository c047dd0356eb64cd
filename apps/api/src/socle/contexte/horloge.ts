import { isIsoDate } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { buildInstantDeParis, dayOf, readHeureDeParis } from './heure-de-paris.js';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether this text moves the clock: a day `AAAA-MM-JJ` that exists, or an ISO 8601 instant with its zone. */
export function isMoment(texte: string): boolean {
  const jour = INSTANT.exec(texte)?.[1] ?? texte;
  return isIsoDate(jour) && (jour === texte || !Number.isNaN(Date.parse(texte)));
}

/**
 * The one clock: everything that dates something reads it, here or in SQL by `maintenant()`, `maintenant_exact()` and
 * `aujourdhui()`. The setting FOCALE_AUJOURDHUI and tests move it; time goes on passing from where they put it.
 */
@Injectable()
export class Horloge {
  private ecart = 0;
  private deplacee = false;
  private jour = { minute: NaN, date: '' };

  /** @param moment see `set`; real time when undefined */
  constructor(moment?: string) {
    if (moment !== undefined) this.set(moment);
  }

  now(): Date {
    return new Date(Date.now() + this.ecart);
  }

  /** Today in metropolitan France, `AAAA-MM-JJ`. */
  today(): string {
    const instant = Date.now() + this.ecart;
    const minute = Math.floor(instant / 60_000);
    // A day begins with a minute: the calendar is asked once in each.
    if (this.jour.minute !== minute) this.jour = { minute, date: dayOf(new Date(instant)) };
    return this.jour.date;
  }

  /**
   * What the clock is ahead of real time, as SQL reads it in the setting `focale.decalage`: an ISO 8601 duration. Undefined for a clock
   * that nothing ever moved, so that production sends nothing.
   */
  get decalage(): string | undefined {
    return this.deplacee ? `PT${this.ecart / 1000}S` : undefined;
  }

  /** Puts the clock at an ISO instant, at this time of another day `AAAA-MM-JJ`, or back to real time when undefined. @throws RangeError */
  set(moment: string | undefined): void {
    if (moment !== undefined && !isMoment(moment)) throw new RangeError(`Moment invalide : ${moment}`);
    const reel = Date.now();
    this.ecart = moment === undefined ? 0 : this.read(moment, reel) - reel;
    this.deplacee = true;
  }

  private read(moment: string, reel: number): number {
    if (!isIsoDate(moment)) return Date.parse(moment);
    return buildInstantDeParis(moment, readHeureDeParis(new Date(reel + this.ecart)).heure).getTime();
  }
}
