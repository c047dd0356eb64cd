import { eurosFromCentimes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { type EnveloppeDeDepartement, ParametresAcademie } from '../../agents/index.js';
import { Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import type { ImpAcademieVue, ListImpDto, MontantsImpVue, RaisonDeRetard, RetardsImpVue } from './imp.dto.js';

/**
 * Shares that the schools have transmitted: drafts and refusals weigh on no envelope. What is entered has been proposed. $1
 * académie, $2 year, $3 département.
 */
const PARTS_TRANSMISES = `
  select m.uai, m.agent, c.taux_centimes as centimes, m.saisie_sts is not null as saisi,
    m.saisie_sts is not null or c.proposee_le is not null as propose
  from etablissements e join mandats m on m.uai = e.uai and m.annee = $2
  join compensations c on c.uai = m.uai and c.mandat = m.id
  where e.academie = $1 and ($3::text is null or e.departement = $3) and m.compensation = 'imp' and m.etat in ('transmise', 'acceptee', 'close')
    and c.taux_centimes is not null`;

/** Whether a mandate `m` runs on the day $4. */
const EN_COURS = `m.etat in ('transmise', 'acceptee', 'close') and (m.fin is null or m.fin >= $4::date)`;

/** One row a school: its amounts, how many people, and why it is late, when it is. */
const ECOLES = `
  with parts as (${PARTS_TRANSMISES}),
  montants as (
    select uai, sum(centimes)::int as total, coalesce(sum(centimes) filter (where propose), 0)::int as propose,
      coalesce(sum(centimes) filter (where saisi), 0)::int as saisi, count(distinct agent)::int as personnes
    from parts group by uai
  ),
  tardives as (
    select a.uai from vue_attendus_des_ecoles a
    join vue_ecoles_suivies s on s.uai = a.uai and s.annee = a.annee
    join vue_attendus_du_modele d on d.academie = s.academie and d.annee = a.annee and d.code = a.code
    where a.annee = $2 and a.code = 'imp' and a.manquant and d.echeance < $4::date
  )
  select e.uai, e.nom, e.departement, d.nom as "nomDepartement", coalesce(p.total, 0) as total,
    coalesce(p.propose, 0) as propose, coalesce(p.saisi, 0) as saisi, coalesce(p.personnes, 0) as personnes,
    case when t.uai is null then null
      when not exists (select from mandats m where m.uai = e.uai and m.annee = $2 and ${EN_COURS}) then 'sans_rrupn'
      when exists (select from mandats m where m.uai = e.uai and m.annee = $2 and ${EN_COURS} and m.compensation is null)
        then 'indecise'
      else 'non_saisie' end as retard
  from etablissements e join departements d on d.code = e.departement
  left join montants p on p.uai = e.uai left join tardives t on t.uai = e.uai
  where e.academie = $1 and ($3::text is null or e.departement = $3) and (p.uai is not null or t.uai is not null)
  order by e.nom, e.uai`;

const TAUX = `
  select p.centimes as taux, count(*)::int as nombre from (${PARTS_TRANSMISES}) p group by 1 order by 1`;

/** A school that declares an IMP, or is late to. Amounts in centimes. */
export interface EcoleImp {
  readonly uai: string;
  readonly nom: string;
  readonly departement: string;
  readonly nomDepartement: string;
  readonly total: number;
  readonly propose: number;
  readonly saisi: number;
  readonly personnes: number;
  readonly retard: RaisonDeRetard | null;
}

/** Totals of the IMP of an académie, against the envelope of the part of it that is read. */
@Injectable()
export class ReadImpAcademie {
  constructor(
    private readonly base: Base,
    private readonly parametres: ParametresAcademie,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async execute({ departement, page, taille }: ListImpDto): Promise<ImpAcademieVue> {
    const { academie, annee } = this.getLieu();
    const ecoles = await this.list(departement);
    const parTaux = await this.base.query<{ taux: number; nombre: number }>(TAUX, [
      academie,
      annee,
      departement ?? null,
    ]);
    const { enveloppeImp, enveloppesImp } = await this.parametres.read(academie, annee);
    const declarantes = ecoles.filter(({ personnes }) => personnes > 0);
    const parDepartement = groupByDepartement(ecoles).map(([code, siennes]) => ({
      departement: code,
      nom: siennes[0]?.nomDepartement ?? code,
      personnes: siennes.reduce((somme, { personnes }) => somme + personnes, 0),
      ...computeMontants(siennes, getPart(enveloppesImp, code)),
      retards: countRetards(siennes),
    }));
    return {
      ...computeMontants(ecoles, this.computeEnveloppe(departement, enveloppeImp, enveloppesImp)),
      retards: countRetards(ecoles),
      parDepartement,
      parTaux: parTaux.map(({ taux, nombre }) => ({ taux: eurosFromCentimes(taux), nombre })),
      elements: declarantes.slice((page - 1) * taille, page * taille).map(({ uai, nom, personnes, ...montants }) => {
        const { total, propose, saisi } = inEuros(montants);
        return { uai, nom, total, propose, saisi, personnes };
      }),
      nombre: declarantes.length,
      page,
      taille,
    };
  }

  /** Schools that declare an IMP or are late to, by name; those of one département when it is given. */
  list(departement?: string): Promise<EcoleImp[]> {
    const { academie, annee } = this.getLieu();
    return this.base.query<EcoleImp>(ECOLES, [academie, annee, departement ?? null, this.horloge.today()]);
  }

  getLieu(): { readonly academie: string; readonly annee: number } {
    const { academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
    return { academie, annee };
  }

  /** That of the académie for who sees all of it; of a part, the sum of the parts of its départements when all are given. */
  private computeEnveloppe(
    departement: string | undefined,
    entiere: number | null,
    parts: readonly EnveloppeDeDepartement[],
  ): number | null {
    const { departements } = this.contexte.acces;
    if (departement === undefined && departements === undefined) return entiere;
    const vus = departement === undefined ? (departements ?? []) : [departement];
    const siennes = vus.map((code) => getPart(parts, code));
    return siennes.some((part) => part === null)
      ? null
      : siennes.reduce<number>((somme, part) => somme + (part ?? 0), 0);
  }
}

const getPart = (parts: readonly EnveloppeDeDepartement[], code: string): number | null =>
  parts.find(({ departement }) => departement === code)?.montant ?? null;

type Montants = Pick<EcoleImp, 'total' | 'propose' | 'saisi'>;

const inEuros = ({ total, propose, saisi }: Montants): MontantsImpVue => ({
  total: eurosFromCentimes(total),
  propose: eurosFromCentimes(propose),
  saisi: eurosFromCentimes(saisi),
});

function computeMontants(
  ecoles: readonly EcoleImp[],
  enveloppe: number | null,
): MontantsImpVue & { enveloppe: number | null; reste: number | null } {
  const sum = (champ: keyof Montants): number => ecoles.reduce((somme, ecole) => somme + ecole[champ], 0);
  const total = sum('total');
  return {
    ...inEuros({ total, propose: sum('propose'), saisi: sum('saisi') }),
    enveloppe: enveloppe === null ? null : eurosFromCentimes(enveloppe),
    reste: enveloppe === null ? null : eurosFromCentimes(enveloppe - total),
  };
}

function countRetards(ecoles: readonly EcoleImp[]): RetardsImpVue {
  const count = (raison: RaisonDeRetard): number => ecoles.filter(({ retard }) => retard === raison).length;
  const [sansRrupn, indecise, nonSaisie] = [count('sans_rrupn'), count('indecise'), count('non_saisie')];
  return { total: sansRrupn + indecise + nonSaisie, sansRrupn, indecise, nonSaisie };
}

/** Schools of each département, in the order of the codes. */
function groupByDepartement(ecoles: readonly EcoleImp[]): [string, EcoleImp[]][] {
  const groupes = new Map<string, EcoleImp[]>();
  for (const ecole of ecoles) groupes.set(ecole.departement, [...(groupes.get(ecole.departement) ?? []), ecole]);
  return [...groupes].sort(([a], [b]) => a.localeCompare(b));
}
