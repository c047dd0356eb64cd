import { startOfAnnee, anneeOf } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Contexte, Horloge } from '../../socle/contexte/index.js';
import { FaitsDeclares } from '../../socle/faits/index.js';
import type { Lecture } from './action.vue.js';

/** Builds what the reader of the request may do with the film of a year. */
@Injectable()
export class LectureDuFilm {
  constructor(
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly declares: FaitsDeclares,
  ) {}

  /** @param le past day that is read again: nothing may be changed there, and lateness is that of the day */
  build(annee: number, le?: string): Lecture {
    const acces = this.contexte.findAcces();
    const peut = acces?.peut ?? (() => false);
    const aujourdhui = this.horloge.today();
    const modifiable = le === undefined && peut('film.update') && annee >= startOfAnnee(anneeOf(aujourdhui));
    const toutes = peut('film.update.all');
    const fonctions = new Set(acces?.fonctions ?? []);
    return {
      aujourdhui: le ?? aujourdhui,
      isDeclarative: (fait) => fait !== null && this.declares.has(fait),
      canUpdate: ({ responsable, acteurs_associes: associes }) =>
        modifiable && (toutes || [responsable, ...associes].some((fonction) => fonctions.has(fonction))),
    };
  }
}
