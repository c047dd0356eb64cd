import { isQualiteAnonyme, LIBELLES_QUALITES_COMMISSION, type QualiteCommission } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { Membres } from '../membres.js';

/** Somebody expected at a meeting, or several pupils or parents together. */
export interface Participant {
  /** Member of the commission, or agent who sits by right. */
  readonly membre: string;
  readonly qualite: QualiteCommission;
  /** Null for pupils and parents, who are only counted. */
  readonly nom: string | null;
  readonly courriel: string | null;
  readonly nombre: number;
}

/** "Camille Roy (CPE)", or the quality alone. */
export function formatParticipant({ qualite, nom }: Pick<Participant, 'qualite' | 'nom'>): string {
  const libelle = LIBELLES_QUALITES_COMMISSION[qualite];
  return nom && !isQualiteAnonyme(qualite) ? `${nom} (${libelle})` : libelle;
}

/** Whether these are one person, as a list of names tells it; pupils and parents have none. */
export const haveSameName = (un: Pick<Participant, 'nom'>, autre: Pick<Participant, 'nom'>): boolean =>
  un.nom !== null && fold(un.nom) === fold(autre.nom);

/** Who is expected at the meetings: the head and the RRUPN by right, from their accounts, then the members. */
@Injectable()
export class Participants {
  constructor(
    private readonly base: Base,
    private readonly membres: Membres,
    private readonly horloge: Horloge,
  ) {}

  async list(ou: EtablissementAnnee): Promise<Participant[]> {
    const deDroit = await this.listDeDroit(ou);
    const connus = new Set(deDroit.flatMap(({ nom, courriel }) => [fold(nom), fold(courriel)]));
    const membres = (await this.membres.list(ou)).map(
      ({ id, qualite, prenom, nom, courriel, nombre }): Participant => ({
        membre: id,
        qualite,
        nom: nom === null ? null : `${prenom ?? ''} ${nom}`.trim(),
        courriel,
        nombre,
      }),
    );
    return [
      ...deDroit,
      ...membres.filter(
        ({ nom, courriel }) => !(nom && connus.has(fold(nom))) && !(courriel && connus.has(fold(courriel))),
      ),
    ];
  }

  private async listDeDroit({ uai }: EtablissementAnnee): Promise<Participant[]> {
    const lignes = await this.base.query<{ id: string; prenom: string; nom: string; courriel: string; role: string }>(
      `select distinct on (a.id) a.id, a.prenom, a.nom, a.courriel, h.role
       from vue_roles_des_ecoles h join vue_personnes a on a.id = h.agent
       where h.uai = $1 and h.role in ('chef', 'rrupn') and $2::date between h.debut and h.jusqu_au
       order by a.id, h.role`,
      [uai, this.horloge.today()],
    );
    return lignes
      .map(({ id, prenom, nom, courriel, role }): Participant => {
        const qualite = role === 'chef' ? 'direction' : 'rrupn';
        return { membre: id, qualite, nom: `${prenom} ${nom}`, courriel, nombre: 1 };
      })
      .sort((a, b) => a.qualite.localeCompare(b.qualite) || (a.nom ?? '').localeCompare(b.nom ?? '', 'fr'));
  }
}

const fold = (texte: string | null): string => (texte ?? '').toLowerCase();
