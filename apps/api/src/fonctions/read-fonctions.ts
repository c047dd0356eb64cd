import {
  explainDesignation,
  explainFonctionSansObjet,
  firstDayOf,
  FONCTIONS_NUMERIQUES,
  type FonctionNumerique,
  formatAnnee,
  isFonctionDesignee,
  lastDayOf,
  LIBELLES_FONCTIONS_NUMERIQUES,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import type { FonctionsVue, FonctionVue } from './fonction.dto.js';
import { FonctionsDesignees } from './fonctions-designees.js';
import { listPartants } from './list-partants.js';

/** Digital functions of a school in a year, who holds them, and who leaves without a successor. */
@Injectable()
export class ReadFonctions {
  constructor(
    private readonly fonctions: FonctionsDesignees,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async list(ou: EtablissementAnnee): Promise<FonctionsVue> {
    const [titulaires, etats] = [await this.fonctions.listTitulaires(ou), await this.fonctions.listEtats(ou)];
    const jour = clampToAnnee(this.horloge.today(), ou.annee);
    const ent = await this.fonctions.readEnt(ou.uai, jour);
    const modifiable =
      this.horloge.today() <= lastDayOf(formatAnnee(ou.annee)) && this.contexte.acces.peut('fonctions.update');
    const elements = FONCTIONS_NUMERIQUES.map((code): FonctionVue => {
      const siens = titulaires.filter((titulaire) => titulaire.code === code);
      const raison = explainFonctionSansObjet(code, ent) ?? null;
      return {
        code,
        libelle: LIBELLES_FONCTIONS_NUMERIQUES[code],
        applicable: raison === null,
        raison,
        commentDesigner: explainDesignation(code, ent),
        titulaires: siens.map(({ id, prenom, nom, courriel, debut, fin }) => ({
          id,
          agent: { prenom, nom, courriel },
          debut,
          fin,
        })),
        designee: isFonctionDesignee(siens, ou.annee, jour),
        version: etats.find((etat) => etat.code === code)?.version ?? 0,
        actionsPossibles: modifiable && (raison === null || siens.length > 0) ? ['modifier'] : [],
      };
    });
    const applicables = new Set(elements.filter(({ applicable }) => applicable).map(({ code }) => code));
    const suivis = titulaires.filter(({ code }) => applicables.has(code));
    return { elements, partants: listPartants(suivis, ou.annee, jour) };
  }

  /** One function. Its code is one of the list. */
  async get(ou: EtablissementAnnee, code: FonctionNumerique): Promise<FonctionVue> {
    const { elements } = await this.list(ou);
    const fonction = elements.find((element) => element.code === code);
    if (!fonction) throw new Error('Every function of the list is read');
    return fonction;
  }
}

/** The day of the year that stands for today: its first one before it starts, its last one once it is over. */
export function clampToAnnee(jour: string, annee: number): string {
  const premier = firstDayOf(formatAnnee(annee));
  const dernier = lastDayOf(formatAnnee(annee));
  return jour < premier ? premier : jour > dernier ? dernier : jour;
}
