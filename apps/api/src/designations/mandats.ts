import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { Mandat } from './mandat.entity.js';
import { formatPeriode, lastDayOfMission, type Periode } from './mission.js';

type NouveauMandat = Pick<
  Mandat,
  'uai' | 'id' | 'annee' | 'agent' | 'debut' | 'fin' | 'prisLe' | 'domaines' | 'partages' | 'etat'
>;
type Changements = Partial<Omit<Mandat, 'uai' | 'id' | 'annee' | 'agent' | 'version' | 'modifieLe'>>;

/** Rows of the mandates, for the use cases that write them. */
@Injectable()
export class Mandats {
  constructor(private readonly base: Base) {}

  /** Holds the row until the end of the transaction, so that two writers never read the same version. @throws 404 */
  async lock(ou: EtablissementAnnee, id: string): Promise<void> {
    const lignes = isUUID(id)
      ? await this.base.query(`select 1 from mandats where uai = $1 and annee = $2 and id = $3 for update`, [
          ou.uai,
          ou.annee,
          id,
        ])
      : [];
    if (lignes.length === 0) throw new ErreurMetier('acces.introuvable');
  }

  /** One writer at a time for what is ruled across the mandates of one person. `courriel` is known before the person is. */
  async lockPersonne(courriel: string): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('designations:' || $1, 0))`, [courriel]);
  }

  async add(mandat: NouveauMandat): Promise<void> {
    await this.base.repository(Mandat).insert(mandat);
  }

  /** Changes a locked row, one version further. */
  async update(
    { uai }: EtablissementAnnee,
    { id, version }: { id: string; version: number },
    changements: Changements,
  ): Promise<void> {
    await this.base
      .repository(Mandat)
      .update({ uai, id }, { ...changements, version: version + 1, modifieLe: () => 'maintenant()' });
  }

  async remove({ uai }: EtablissementAnnee, id: string): Promise<void> {
    await this.base.repository(Mandat).delete({ uai, id });
  }

  /**
   * One person holds at most one mandate per school at a date; a refused one holds nothing.
   * @throws ErreurMetier `designation.deja_en_cours`
   */
  async checkLibre(
    { uai, annee }: EtablissementAnnee,
    personne: { readonly id: string; readonly prenom: string; readonly nom: string },
    periode: Periode,
    saufMandat: string | null = null,
  ): Promise<void> {
    const fin = lastDayOfMission(periode, annee);
    const [autre] = await this.base.query<{ debut: string; fin: string | null }>(
      `select debut::text, fin::text from mandats
       where uai = $1 and annee = $2 and agent = $3 and etat <> 'refusee' and id is distinct from $4::uuid
         and debut <= $6 and (fin is null or fin >= $5)
       order by debut limit 1`,
      [uai, annee, personne.id, saufMandat, periode.debut, fin],
    );
    if (!autre) return;
    throw new ErreurMetier('designation.deja_en_cours', {
      donnees: { nom: `${personne.prenom} ${personne.nom}`, periode: formatPeriode(autre, annee) },
    });
  }
}
