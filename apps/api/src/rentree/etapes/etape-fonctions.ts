import { formatDate } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { type FonctionVue, ReadFonctions, type TitulaireVue, UpdateFonction } from '../../fonctions/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { ChangementsDto } from '../rentree.dto.js';
import { type Element, type Etape, precedente, premierJour } from './etape.js';

type Personne = TitulaireVue['agent'];

/** Last year's holders of the digital functions, one line each. */
@Injectable()
export class EtapeFonctions implements Etape {
  readonly code = 'fonctions';
  readonly intitule = 'Fonctions numériques';
  readonly champs = ['debut', 'fin', 'prenom', 'nom', 'courriel'] as const;

  constructor(
    private readonly read: ReadFonctions,
    private readonly update: UpdateFonction,
  ) {}

  async list(ou: EtablissementAnnee): Promise<Element[]> {
    const avant = (await this.read.list(precedente(ou))).elements;
    const apres = (await this.read.list(ou)).elements;
    return avant.flatMap((fonction) => {
      const nouvelle = apres.find(({ code }) => code === fonction.code);
      return fonction.titulaires.map((titulaire) => {
        const raison = explainFin(titulaire, nouvelle, ou.annee);
        return {
          id: titulaire.id,
          libelle: `${titulaire.agent.prenom} ${titulaire.agent.nom}`,
          detail: fonction.libelle,
          propose: raison === null ? ('reconduire' as const) : ('terminer' as const),
          raison,
          repris: nouvelle?.titulaires.some(({ agent }) => isSame(agent, titulaire.agent)) ?? false,
        };
      });
    });
  }

  async carryOver(ou: EtablissementAnnee, id: string, changements: ChangementsDto): Promise<void> {
    const avant = (await this.read.list(precedente(ou))).elements;
    const fonction = avant.find(({ titulaires }) => titulaires.some((titulaire) => titulaire.id === id));
    const titulaire = fonction?.titulaires.find((element) => element.id === id);
    if (!fonction || !titulaire) throw new ErreurMetier('acces.introuvable');
    const actuelle = await this.read.get(ou, fonction.code);
    const autre = changements.nom !== undefined || changements.prenom !== undefined;
    const { agent } = titulaire;
    const agents = [
      ...actuelle.titulaires.map(({ agent: present, debut, fin }) => ({ ...present, debut, fin })),
      {
        prenom: changements.prenom ?? agent.prenom,
        nom: changements.nom ?? agent.nom,
        // The mail of who leaves is not that of who comes.
        courriel: changements.courriel ?? (autre ? null : agent.courriel),
        debut: changements.debut ?? premierJour(ou.annee),
        fin: changements.fin ?? null,
      },
    ];
    await this.update.execute(ou, fonction.code, { agents, version: actuelle.version }, true);
  }
}

function explainFin({ fin }: TitulaireVue, nouvelle: FonctionVue | undefined, annee: number): string | null {
  if (nouvelle && !nouvelle.applicable) return nouvelle.raison;
  return fin !== null && fin < `${annee}-07-01` ? `Fonction quittée le ${formatDate(fin)}` : null;
}

const isSame = (a: Personne, b: Personne): boolean =>
  a.courriel !== null && b.courriel !== null ? a.courriel === b.courriel : a.nom === b.nom && a.prenom === b.prenom;
