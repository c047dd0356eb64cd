import { anneeOf, formatAnnee, periodeOf, startOfAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import type { AttenduVue, EtatAttendu } from './attendus.dto.js';

interface LigneAttendu {
  readonly code: string;
  readonly intitule: string;
  readonly echeance: string;
  readonly certitude: string;
  readonly etat: number;
  readonly en_cours: boolean;
  readonly recu_le: string | null;
}

const SQL_ATTENDUS = `
  select m.code, m.intitule, m.echeance::text, m.certitude, coalesce(e.etat, 0) as etat, coalesce(e.en_cours, false) as en_cours,
    e.recu_le::text
  from etablissements t
  left join suivis s on s.uai = t.uai and s.annee = $2
  join attendus_modele m on m.academie = coalesce(s.academie, t.academie) and m.annee = $2
  left join attendus_etablissements e on e.uai = t.uai and e.annee = $2 and e.code = m.code
  where t.uai = $1 order by m.echeance, m.ordre`;

const ECRANS: Readonly<Record<string, string>> = {
  designation: 'designations',
  lettre: 'designations',
  imp: 'designations',
  commission: 'commission',
  bilan: 'bilans',
};

/** What is expected of a school in a year, due when, and in which state. */
@Injectable()
export class ListAttendus {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
  ) {}

  async execute({ uai, annee }: EtablissementAnnee): Promise<AttenduVue[]> {
    const lignes = await this.base.query<LigneAttendu>(SQL_ATTENDUS, [uai, annee]);
    const aujourdhui = this.horloge.today();
    return lignes.map((ligne) => ({
      code: ligne.code,
      intitule: ligne.intitule,
      echeance: ligne.echeance,
      echeanceAVerifier: ligne.certitude !== 'source',
      etat: computeEtat(ligne, annee, aujourdhui),
      recuLe: ligne.recu_le,
      lien: `/etablissements/${uai}/annees/${formatAnnee(annee)}/${ECRANS[ligne.code] ?? 'film'}`,
    }));
  }
}

function computeEtat(ligne: LigneAttendu, annee: number, aujourdhui: string): EtatAttendu {
  if (ligne.etat === 1) return 'recu';
  if (ligne.etat === 2) return 'sans_objet';
  if (ligne.echeance < aujourdhui) return 'en_retard';
  if (ligne.en_cours) return 'en_cours';
  const courante = startOfAnnee(anneeOf(aujourdhui));
  const periodeCommencee =
    annee < courante || (annee === courante && periodeOf(ligne.echeance) <= periodeOf(aujourdhui));
  return periodeCommencee ? 'non_commence' : 'a_venir';
}
