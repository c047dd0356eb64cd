import { profilKey, type ProfilEtablissement } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../../socle/contexte/index.js';
import { OpenAttendus } from '../../attendus/open-attendus.js';
import { UpdateApplicabilite } from '../../suivi/update-applicabilite.js';
import { type LignePubliee, SQL_AJOUTE_LIGNES, SQL_CORRIGE_LIGNES } from '../lignes.queries.js';
import type { Lieu } from './lieu-du-modele.js';
import { UpdateLignesDeclaratives } from './update-lignes-declaratives.js';

type Ecole = ProfilEtablissement & { readonly uai: string; readonly academie: string };

/** As when a school changes its ENT: lines first, then the counters that only one writer may then move. */
const SQL_TIENT_LES_LIGNES = `
  select 1 from avancements a join suivis s on s.uai = a.uai and s.annee = a.annee
  where s.academie = $1 and s.annee = $2 order by a.uai, a.action for update of a`;

/** Brings the published film to these lines, and the progress of every school with it. Runs under the `film` scope. */
@Injectable()
export class WriteFilm {
  constructor(
    private readonly base: Base,
    private readonly applicabilite: UpdateApplicabilite,
    private readonly declaratives: UpdateLignesDeclaratives,
    private readonly attendus: OpenAttendus,
  ) {}

  async execute(lieu: Lieu, avant: readonly LignePubliee[], apres: readonly LignePubliee[]): Promise<void> {
    const { academie, annee } = lieu;
    await this.base.query(SQL_TIENT_LES_LIGNES, [academie, annee]);
    await this.writeLignes(lieu, avant, apres);
    for (const ecoles of groupByProfil(await this.listEcoles(lieu)))
      await this.applicabilite.execute(
        annee,
        ecoles[0],
        ecoles.map(({ uai }) => uai),
      );
    await this.base.query(`select recompter_film($1, $2::smallint)`, [academie, annee]);
    await this.declaratives.execute(lieu, avant, apres);
    await this.attendus.execute(academie, annee);
  }

  /** A line taken away goes to the history by itself; the progress of schools on it stays, and is no longer counted. */
  private async writeLignes(
    { academie, annee }: Lieu,
    avant: readonly LignePubliee[],
    apres: readonly LignePubliee[],
  ): Promise<void> {
    const anciennes = new Set(avant.map(({ action }) => action));
    const gardees = new Set(apres.map(({ action }) => action));
    const retirees = avant.map(({ action }) => action).filter((action) => !gardees.has(action));
    if (retirees.length > 0)
      await this.base.query(
        `delete from film_actions where academie = $1 and annee = $2 and action = any($3::smallint[])`,
        [academie, annee, retirees],
      );
    await this.base.query(SQL_CORRIGE_LIGNES, [academie, annee, JSON.stringify(apres)]);
    const ajoutees = apres.filter(({ action }) => !anciennes.has(action));
    await this.base.query(SQL_AJOUTE_LIGNES, [academie, annee, JSON.stringify(ajoutees)]);
  }

  private listEcoles({ academie, annee }: Lieu): Promise<Ecole[]> {
    return this.base.query(
      `select uai, academie, type, ent, nouveau_chef as "nouveauChef", niveaux from suivis
       where academie = $1 and annee = $2 order by uai`,
      [academie, annee],
    );
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
