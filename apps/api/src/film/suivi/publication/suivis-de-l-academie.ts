import { CODES_STATUTS_ACTION as STATUT, profilKey, type ProfilEtablissement } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import {
  type AttenduPartage,
  EcolesDuFilm,
  type EtatDesEcoles,
  type Lieu,
  type LignePubliee,
} from '../../../catalogue/index.js';
import { Base } from '../../../socle/contexte/index.js';
import { OpenAttendus } from '../../attendus/open-attendus.js';
import { UpdateApplicabilite } from '../update-applicabilite.js';
import { UpdateLignesDeclaratives } from './update-lignes-declaratives.js';

type Ecole = ProfilEtablissement & { readonly uai: string; readonly academie: string };

/** As when a school changes its ENT: lines first, then the counters that only one writer may then move. */
const SQL_TIENT_LES_LIGNES = `
  select 1 from avancements a join suivis s on s.uai = a.uai and s.annee = a.annee
  where s.academie = $1 and s.annee = $2 order by a.uai, a.action for update of a`;

const SQL_ECOLES = `
  select uai, academie, type, ent, nouveau_chef as "nouveauChef", niveaux from suivis
  where academie = $1 and annee = $2 order by uai`;

const SQL_ATTENDUS = `
  select ligne as cle, intitule from attendus_modele
  where academie = $1 and annee = $2 and actif and ligne is not null order by ordre, code`;

const SQL_ETATS = `
  select a.action, count(*) filter (where a.statut <> ${STATUT.a_faire})::int as bouges,
    count(*) filter (where a.statut <> ${STATUT.a_faire} and not a.automatique and not a.force)::int as alamain,
    count(*) filter (where a.applicable and a.statut < ${STATUT.fait})::int as restantes,
    coalesce(sum((select count(*) from preuves p where p.uai = a.uai and p.annee = a.annee and p.action = a.action
      and p.retiree_le is null)), 0)::int as preuves
  from suivis s join avancements a on a.uai = s.uai and a.annee = s.annee
  where s.academie = $1 and s.annee = $2 and a.action = any($3::smallint[]) group by a.action`;

/** The schools of an académie, as its catalogue knows them: what they have made of its film, and what a correction makes of them. */
@Injectable()
export class SuivisDeLAcademie extends EcolesDuFilm {
  constructor(
    private readonly base: Base,
    private readonly applicabilite: UpdateApplicabilite,
    private readonly declaratives: UpdateLignesDeclaratives,
    private readonly attendus: OpenAttendus,
  ) {
    super();
  }

  async count({ academie, annee }: Lieu): Promise<number> {
    const [compte] = await this.base.query<{ n: number }>(
      `select count(*)::int as n from suivis where academie = $1 and annee = $2`,
      [academie, annee],
    );
    return compte?.n ?? 0;
  }

  listProfils({ academie, annee }: Lieu): Promise<Ecole[]> {
    return this.base.query<Ecole>(SQL_ECOLES, [academie, annee]);
  }

  listEtats({ academie, annee }: Lieu, actions: readonly number[]): Promise<EtatDesEcoles[]> {
    return this.base.query<EtatDesEcoles>(SQL_ETATS, [academie, annee, actions]);
  }

  listAttendus({ academie, annee }: Lieu): Promise<AttenduPartage[]> {
    return this.base.query<AttenduPartage>(SQL_ATTENDUS, [academie, annee]);
  }

  async lock({ academie, annee }: Lieu): Promise<void> {
    await this.base.query(SQL_TIENT_LES_LIGNES, [academie, annee]);
  }

  async follow(lieu: Lieu, avant: readonly LignePubliee[], apres: readonly LignePubliee[]): Promise<void> {
    const { academie, annee } = lieu;
    for (const ecoles of groupByProfil(await this.listProfils(lieu)))
      await this.applicabilite.execute(
        annee,
        ecoles[0],
        ecoles.map(({ uai }) => uai),
      );
    await this.base.query(`select recompter_film($1, $2::smallint)`, [academie, annee]);
    await this.declaratives.execute(lieu, avant, apres);
    await this.attendus.execute(academie, annee);
  }
}

function groupByProfil(ecoles: readonly Ecole[]): [Ecole, ...Ecole[]][] {
  const groupes = new Map<string, [Ecole, ...Ecole[]]>();
  for (const ecole of ecoles) {
    const groupe = groupes.get(profilKey(ecole));
    if (groupe) groupe.push(ecole);
    else groupes.set(profilKey(ecole), [ecole]);
  }
  return [...groupes.values()];
}
