import { FAITS_DES_EVENEMENTS, type GenreEvenement } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { Faits, FaitsDeclares } from '../socle/faits/index.js';

interface Etat {
  readonly genre: GenreEvenement;
  readonly date: string;
}

/** The faits of the events: one of each event whose kind has one, dated of its day. */
@Injectable()
export class FaitsDesEvenements implements OnModuleInit {
  constructor(
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
  ) {}

  onModuleInit(): void {
    this.declares.add(...Object.values(FAITS_DES_EVENEMENTS));
  }

  /** Makes the fait of an event follow what it was and what it is; undefined: it did not exist, or does no more. */
  async update(ou: EtablissementAnnee, objet: string, avant: Etat | undefined, apres: Etat | undefined): Promise<void> {
    if (avant?.genre === apres?.genre && avant?.date === apres?.date) return;
    const ancien = avant && FAITS_DES_EVENEMENTS[avant.genre];
    const nouveau = apres && FAITS_DES_EVENEMENTS[apres.genre];
    if (ancien && ancien !== nouveau) await this.faits.remove({ ...ou, code: ancien, objet });
    if (nouveau) await this.faits.establish({ ...ou, code: nouveau, objet, date: apres.date });
  }
}
