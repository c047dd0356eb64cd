import { Injectable } from '@nestjs/common';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { compareFilms, type DifferencesDeFilm, isEmpty } from '../differences/compare-films.js';
import { type EcheanceDeplacee, EcheancesDuFilm } from '../echeances-du-film.port.js';
import { EcolesDuFilm } from '../ecoles-du-film.port.js';
import type { LigneDeFilm } from '../lecture/index.js';
import { type LignePubliee, listLignesPubliees } from '../lignes.queries.js';
import { Brouillons } from './brouillons.js';
import type { Lieu } from './lieu-du-modele.js';
import { WriteFilm } from './write-film.js';

/** The lines that ticks would change wait for the end of the transaction, and it for them: a film is read whole. */
const SQL_TIENT = `
  insert into films (academie, annee, version) values ($1, $2, 0)
  on conflict (academie, annee) do update set version = films.version returning version`;

const SQL_PUBLIE = `
  with publie as (
    update films set version = version + 1, publie_le = maintenant_exact(), agent = $3
    where academie = $1 and annee = $2 returning version, publie_le)
  select version, publie_le from publie`;

const SQL_RETIENT = `
  insert into films_publications (academie, annee, version, publie_le, agent, differences)
  values ($1, $2, $3, $4, $5, $6::jsonb)`;

/** Every correction of a published film goes through here: its lines, its schools, its version, what is kept of it. */
@Injectable()
export class Publication extends EcheancesDuFilm {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
    private readonly brouillons: Brouillons,
    private readonly ecoles: EcolesDuFilm,
    private readonly film: WriteFilm,
  ) {
    super();
  }

  /** The published lines, held until the end of the transaction. */
  async lock(lieu: Lieu): Promise<LignePubliee[]> {
    await this.base.query(SQL_TIENT, [lieu.academie, lieu.annee]);
    return listLignesPubliees(this.base, lieu.academie, lieu.annee);
  }

  async hold(lieu: Lieu): Promise<void> {
    await this.lock(lieu);
    await this.ecoles.lock(lieu);
  }

  /** Brings the film that is held from these lines to those. @returns what changed; nothing was published when it is empty */
  async publish(
    lieu: Lieu,
    avant: readonly LignePubliee[],
    apres: readonly LignePubliee[],
    origine?: string,
  ): Promise<DifferencesDeFilm> {
    const { academie, annee } = lieu;
    const differences = compareFilms(avant, apres);
    if (isEmpty(differences)) return differences;
    const agent = this.contexte.acces.agent.id;
    const partagees = countPartagees(await this.ecoles.listAttendus(lieu), avant, apres);
    await this.film.execute(lieu, avant, apres);
    const [publie] = await this.base.query<{ version: number; publie_le: Date }>(SQL_PUBLIE, [academie, annee, agent]);
    const retenu = [academie, annee, publie?.version, publie?.publie_le, agent, JSON.stringify(differences)];
    await this.base.query(SQL_RETIENT, retenu);
    const { ajoutees, retirees, modifiees, deplacees } = differences;
    await this.audit.record({
      evenement: 'film.published',
      objet: academie,
      annee,
      apres: {
        version: publie?.version,
        ajoutees: ajoutees.length,
        retirees: retirees.length,
        modifiees: modifiees.length,
        deplacees: deplacees.length,
        ...(partagees > 0 ? { attendusDeplaces: partagees } : {}),
        ...(origine ? { origine } : {}),
      },
    });
    return differences;
  }

  async move(lieu: Lieu, echeances: ReadonlyMap<string, string>): Promise<EcheanceDeplacee[]> {
    const avant = await this.lock(lieu);
    const follow = <L extends LigneDeFilm>(ligne: L): L => ({
      ...ligne,
      echeance: echeances.get(ligne.cle) ?? ligne.echeance,
    });
    await this.publish(lieu, avant, avant.map(follow), 'attendus');
    await this.moveBrouillon(lieu, new Map(avant.map((ligne) => [ligne.cle, ligne.echeance])), follow);
    return avant.flatMap((ligne) => {
      const apres = follow(ligne).echeance;
      const { cle, code, intitule, echeance } = ligne;
      return apres === echeance ? [] : [{ cle, code, intitule, avant: echeance, apres }];
    });
  }

  /** A draft that had not touched these deadlines follows: it would otherwise move them back. */
  private async moveBrouillon(
    lieu: Lieu,
    avant: ReadonlyMap<string, string>,
    follow: (ligne: LigneDeFilm) => LigneDeFilm,
  ): Promise<void> {
    const brouillon = await this.brouillons.lock(lieu);
    if (!brouillon) return;
    const lignes = brouillon.lignes.map((ligne) => (avant.get(ligne.cle) === ligne.echeance ? follow(ligne) : ligne));
    if (lignes.every(({ echeance }, rang) => echeance === brouillon.lignes[rang]?.echeance)) return;
    await this.brouillons.update(lieu, lignes, this.contexte.acces.agent.id);
  }
}

/** How many attendus the new deadlines of the lines move. */
function countPartagees(
  attendus: readonly { readonly cle: string }[],
  avant: readonly LigneDeFilm[],
  apres: readonly LigneDeFilm[],
): number {
  const anciennes = new Map(avant.map(({ cle, echeance }) => [cle, echeance]));
  const bougees = new Set(apres.filter(({ cle, echeance }) => anciennes.get(cle) !== echeance).map(({ cle }) => cle));
  return attendus.filter(({ cle }) => bougees.has(cle) && anciennes.has(cle)).length;
}
