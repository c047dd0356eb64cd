import {
  addDays,
  explainDesignation,
  explainFonctionSansObjet,
  firstDayOf,
  type FonctionNumerique,
  FONCTIONS_NUMERIQUES,
  formatAnnee,
  isFonctionDesignee,
  lastDayOf,
  LIBELLES_FONCTIONS_NUMERIQUES,
  listATransmettre,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import type { FonctionsVue, FonctionVue, PartantVue } from './fonction.dto.js';
import { FonctionsDesignees, type Titulaire } from './fonctions-designees.js';

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

/** How long ahead a departure is prepared, in days. */
const PREAVIS = 60;

/**
 * Holders who have left, or leave within sixty days, before the end of the school year, and whom nobody follows in the
 * function; with what they hand over.
 */
function listPartants(titulaires: readonly Titulaire[], annee: number, jour: string): PartantVue[] {
  const dernierJour = lastDayOf(formatAnnee(annee));
  const partants = titulaires.filter(
    (partant) =>
      partant.fin !== null &&
      partant.fin < dernierJour &&
      partant.fin <= addDays(jour, PREAVIS) &&
      !titulaires.some((autre) => autre.code === partant.code && (autre.fin ?? dernierJour) > (partant.fin ?? '')),
  );
  partants.sort((a, b) => FONCTIONS_NUMERIQUES.indexOf(a.code) - FONCTIONS_NUMERIQUES.indexOf(b.code));
  const personnes = new Set(partants.map(identityOf));
  return [...personnes].map((personne): PartantVue => {
    const lignes = partants.filter((partant) => identityOf(partant) === personne);
    return {
      nom: lignes.map(({ prenom, nom }) => `${prenom} ${nom}`)[0] ?? '',
      fonctions: lignes.map(({ code }) => LIBELLES_FONCTIONS_NUMERIQUES[code]),
      aTransmettre: lignes.flatMap(({ code }) => listATransmettre(code)),
      le: lignes.map(({ fin }) => fin ?? '').sort()[0] ?? '',
    };
  });
}

const identityOf = ({ prenom, nom, courriel }: Titulaire): string => courriel ?? `${prenom} ${nom}`;
