import { type CodeDeBloc, LIBELLES_BLOCS } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { BlocDuBilan } from '../blocs/read-blocs.js';
import { ListBilans } from '../lecture/list-bilans.js';
import type { EditionVue, SauvegardeVue, VersionsVue } from './edition.vue.js';

interface EditionLue extends Omit<EditionVue, 'changements'> {
  readonly blocs: readonly BlocDuBilan[];
}

/**
 * Editions of a bilan that were frozen, with what changed from one to the next; why, and earlier texts, for its
 * author and the direction.
 */
@Injectable()
export class ListVersions {
  constructor(
    private readonly base: Base,
    private readonly bilans: ListBilans,
  ) {}

  async execute(ou: EtablissementAnnee, agent: string): Promise<VersionsVue> {
    const etat = await this.bilans.get(ou, agent);
    const { agent: personne } = etat;
    const cle = [ou.uai, ou.annee, personne.id];
    const editions = await this.base.query<EditionLue>(
      `select edition, etat, arrete_le as "arreteLe", empreinte, motif, blocs from editions_des_bilans
       where uai = $1 and annee = $2 and agent = $3
       union all
       select edition, etat, arrete_le, empreinte, null, blocs from bilans
       where uai = $1 and annee = $2 and agent = $3 and blocs is not null
       order by edition`,
      cle,
    );
    const sauvegardes = await this.base.query<Omit<SauvegardeVue, 'titre'>>(
      `select s.id, s.code as bloc, s.le, s.contenu,
         (select json_build_object('prenom', p.prenom, 'nom', p.nom) from vue_personnes p where p.id = s.auteur) as auteur
       from sauvegardes_des_bilans s where s.uai = $1 and s.annee = $2 and s.agent = $3 order by s.le desc, s.id limit 100`,
      cle,
    );
    return {
      editions: editions.map(({ blocs, ...edition }, rang) => ({
        ...edition,
        motif: this.bilans.isPartie(etat) ? edition.motif : null,
        changements: listChangements(editions[rang - 1]?.blocs, blocs),
      })),
      sauvegardes: sauvegardes.map((sauvegarde) => ({ ...sauvegarde, titre: LIBELLES_BLOCS[sauvegarde.bloc] })),
    };
  }
}

/** Titles of the blocks that do not say the same, or are shown on one side only. */
function listChangements(avant: readonly BlocDuBilan[] | undefined, apres: readonly BlocDuBilan[]): string[] {
  if (!avant) return [];
  const anciens = new Map<CodeDeBloc, BlocDuBilan>(avant.map((bloc) => [bloc.code, bloc]));
  return apres
    .filter(({ code, contenu, masque }) => {
      const ancien = anciens.get(code);
      return !ancien || ancien.masque !== masque || !isDeepStrictEqual(ancien.contenu, contenu);
    })
    .map(({ titre }) => titre);
}
