import { eurosFromCentimes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { ParametresAcademie } from '../../agents/index.js';
import { Base, Contexte, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { ImpAcademieVue, ImpEtablissementVue, ListImpDto } from './imp.dto.js';
import { ListAvertissements, PartsImp } from './parts-imp.js';

/** Shares that the schools have transmitted: drafts and refusals weigh on no envelope. $1 académie, $2 year, $3 département. */
const PARTS_TRANSMISES = `
  select m.uai, e.nom, e.departement, d.nom as "nomDepartement", m.agent, c.taux_centimes as centimes
  from mandats m
  join compensations c on c.uai = m.uai and c.mandat = m.id
  join etablissements e on e.uai = m.uai
  join departements d on d.code = e.departement
  where e.academie = $1 and m.annee = $2 and ($3::text is null or e.departement = $3) and m.compensation = 'imp'
    and m.etat in ('transmise', 'acceptee', 'close') and c.taux_centimes is not null`;

interface Totaux {
  readonly total: number;
  readonly parDepartement: { departement: string; nom: string; total: number; personnes: number }[];
  readonly parTaux: { taux: number; nombre: number }[];
  readonly elements: { uai: string; nom: string; total: number; personnes: number }[];
  readonly nombre: number;
}

/** Amounts in centimes, in one round trip. $4 and $5: page. */
const SQL_TOTAUX = `
  with parts as (${PARTS_TRANSMISES}),
  ecoles as (
    select uai, nom, sum(centimes)::int as total, count(distinct agent)::int as personnes from parts group by uai, nom
  )
  select (select coalesce(sum(centimes), 0)::int from parts) as total,
    (select count(*)::int from ecoles) as nombre,
    coalesce((select json_agg(t order by t.departement) from (
      select departement, "nomDepartement" as nom, sum(centimes)::int as total, count(distinct agent)::int as personnes
      from parts group by 1, 2) t), '[]') as "parDepartement",
    coalesce((select json_agg(t order by t.taux) from (
      select centimes as taux, count(*)::int as nombre from parts group by 1) t), '[]') as "parTaux",
    coalesce((select json_agg(p) from (
      select * from ecoles order by nom, uai limit $4 offset $5) p), '[]') as elements`;

/** Totals of the IMP, of a school and of an académie. */
@Injectable()
export class ReadImp {
  constructor(
    private readonly base: Base,
    private readonly parts: PartsImp,
    private readonly parametres: ParametresAcademie,
    private readonly avertissements: ListAvertissements,
    private readonly contexte: Contexte,
  ) {}

  async ofEtablissement(ou: EtablissementAnnee): Promise<ImpEtablissementVue> {
    const parts = await this.parts.list(ou);
    const parametres = await this.parametres.readOf(ou);
    const { tauxRecommandes, sourceTaux } = parametres;
    const entiere = this.contexte.acces.peut('compensation.read');
    return {
      total: entiere ? eurosFromCentimes(parts.reduce((somme, { centimes }) => somme + centimes, 0)) : null,
      parts: parts.map(({ designation, agent, centimes }) => ({
        designation,
        agent,
        taux: eurosFromCentimes(centimes),
      })),
      recommande: { taux: tauxRecommandes.map(eurosFromCentimes), source: sourceTaux },
      avertissements: entiere ? this.avertissements.ofMission(parts, parametres) : [],
    };
  }

  async ofAcademie({ departement, page, taille }: ListImpDto): Promise<ImpAcademieVue> {
    const { academie, annee, departements } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
    const [totaux] = await this.base.query<Totaux>(SQL_TOTAUX, [
      academie,
      annee,
      departement ?? null,
      taille,
      (page - 1) * taille,
    ]);
    if (!totaux) throw new Error('A query of aggregates answers one row');
    // The envelope is that of the whole académie: set against a part of it, it would say nothing.
    const entiere = departement === undefined && departements === undefined;
    const enveloppe = entiere ? (await this.parametres.read(academie, annee)).enveloppeImp : null;
    const inEuros = <T extends { total: number }>(lignes: readonly T[]): T[] =>
      lignes.map((ligne) => ({ ...ligne, total: eurosFromCentimes(ligne.total) }));
    return {
      total: eurosFromCentimes(totaux.total),
      enveloppe: enveloppe === null ? null : eurosFromCentimes(enveloppe),
      reste: enveloppe === null ? null : eurosFromCentimes(enveloppe - totaux.total),
      parDepartement: inEuros(totaux.parDepartement),
      parTaux: totaux.parTaux.map(({ taux, nombre }) => ({ taux: eurosFromCentimes(taux), nombre })),
      elements: inEuros(totaux.elements),
      nombre: totaux.nombre,
      page,
      taille,
    };
  }
}
