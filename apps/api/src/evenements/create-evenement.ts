import { LIBELLES_GENRES_EVENEMENT } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../socle/base/index.js';
import { Audit, Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { refuseChamp } from '../socle/validation/index.js';
import { checkDate } from './check-date.js';
import { DroitsDesEvenements } from './droits-des-evenements.js';
import type { CreateEvenementDto } from './evenement.dto.js';
import { Evenement } from './evenement.entity.js';
import type { EvenementVue } from './evenement.vue.js';
import { Evenements } from './evenements.js';
import { FaitsDesEvenements } from './faits-des-evenements.js';

/** Logs an event; the line of the film that its kind completes follows in the same transaction. */
@Injectable()
export class CreateEvenement {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly droits: DroitsDesEvenements,
    private readonly evenements: Evenements,
    private readonly faits: FaitsDesEvenements,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: CreateEvenementDto): Promise<EvenementVue> {
    this.droits.check(saisie.genre);
    checkDate(saisie.date, ou.annee, this.horloge.today());
    const { genre, date, titre, publics, theme = null, participants = null, commentaire = null } = saisie;
    if (genre === 'autre' && !titre) throw refuseChamp('titre', 'Donnez un titre à cet événement.');
    const id = randomUUID();
    await this.base.repository(Evenement).insert({
      ...ou,
      id,
      genre,
      date,
      titre: titre ?? LIBELLES_GENRES_EVENEMENT[genre],
      theme,
      publics,
      participants,
      commentaire,
      agent: this.contexte.acces.agent.id,
    });
    const apres = await this.evenements.get(ou, id);
    await this.faits.update(ou, id, undefined, apres);
    await this.audit.record({ evenement: 'evenement.created', objet: id, apres });
    return apres;
  }
}
