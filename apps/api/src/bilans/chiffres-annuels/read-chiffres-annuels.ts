import {
  DESCRIPTIONS_FONCTIONS,
  type DispositifFormation,
  FONCTIONS_RRUPN,
  type GenreEvenement,
  GENRES_EVENEMENT,
  TYPES_ETABLISSEMENT,
  type TypeEtablissement,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../../socle/contexte/index.js';
import { getLieu } from '../academie/lieu-d-academie.js';
import type {
  ChiffresAnnuelsVue,
  EffectifsVue,
  EvenementsDuGenreVue,
  FormationsDuDispositifVue,
  MissionDesLettresVue,
} from './chiffres-annuels.dto.js';

type Groupe = EffectifsVue & { readonly type: TypeEtablissement | null; readonly departement: string | null };
type Lieu = readonly [string, number];

/** Letters that are signed, read school by school as everything here: an académie reads its own rows, not those of the nation. */
const LETTRES = `(
  select l.uai, l.mandat from etablissements e cross join lateral (
    select uai, mandat from vue_lettres_signees where uai = e.uai and annee = $2 offset 0) l
  where e.academie = $1) s`;

const CATALOGUE = FONCTIONS_RRUPN.flatMap((fonction) =>
  DESCRIPTIONS_FONCTIONS[fonction].missions.map((mission) => ({ mission, fonction })),
);

/**
 * People, letters, missions and exchanges of a year, from what the schools declared: the figures that académies publish (source:
 * the yearly questionnaires of Poitiers, ww2.ac-poitiers.fr/srane, articles 1066 and 1152, ww2.ac-poitiers.fr/dane, article 783).
 */
@Injectable()
export class ReadChiffresAnnuels {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  async execute(): Promise<ChiffresAnnuelsVue> {
    const lieu = getLieu(this.contexte);
    const groupes = await this.countEffectifs(lieu);
    const { lettres, missions } = await this.countMissions(lieu);
    return {
      ensemble: groupes
        .filter(({ type, departement }) => type === null && departement === null)
        .map(({ type: _, departement: __, ...effectifs }) => effectifs)[0] ?? {
        ...{ personnes: 0, ecoles: 0, missions: 0, moyenne: null, lettresSignees: 0 },
      },
      parType: TYPES_ETABLISSEMENT.flatMap((lu) =>
        groupes.flatMap(({ departement: _, type, ...effectifs }) => (type === lu ? [{ type, ...effectifs }] : [])),
      ),
      parDepartement: groupes.flatMap(({ type: _, departement, ...effectifs }) =>
        departement === null ? [] : [{ departement, ...effectifs }],
      ),
      lettres,
      missions,
      evenements: await this.countEvenements(lieu),
      formations: await this.countFormations(lieu),
    };
  }

  /** Of the académie, of each type of school, of each département. */
  private countEffectifs(lieu: Lieu): Promise<Groupe[]> {
    return this.base.query<Groupe>(
      `select e.type, e.departement, count(distinct m.agent)::int as personnes, count(distinct m.uai)::int as ecoles,
         count(distinct (m.uai, m.agent))::int as missions,
         round(count(distinct (m.uai, m.agent))::numeric / nullif(count(distinct m.uai), 0), 2)::float8 as moyenne,
         count(distinct m.agent) filter (where s.mandat is not null)::int as "lettresSignees"
       from etablissements e
       cross join lateral (select uai, id, agent from vue_mandats where uai = e.uai and annee = $2 and transmis offset 0) m
       left join lateral (select mandat from vue_lettres_signees where uai = m.uai and mandat = m.id offset 0) s on true
       where e.academie = $1
       group by grouping sets ((), (e.type), (e.departement)) order by e.departement`,
      [...lieu],
    );
  }

  /** How many signed letters hold each mission; those of the catalogue first, none included, then those written by hand. */
  private async countMissions(lieu: Lieu): Promise<Pick<ChiffresAnnuelsVue, 'lettres' | 'missions'>> {
    const [compte] = await this.base.query<{ lettres: number }>(`select count(*)::int as lettres from ${LETTRES}`, [
      ...lieu,
    ]);
    const lues = await this.base.query<{ mission: string; lettres: number }>(
      `select v.mission, count(distinct v.mandat)::int as lettres
       from ${LETTRES} cross join lateral (
         select mandat, mission from vue_missions_des_lettres where uai = s.uai and mandat = s.mandat offset 0) v
       group by v.mission order by lettres desc, v.mission`,
      [...lieu],
    );
    const portees = new Map(lues.map(({ mission, lettres }) => [mission, lettres]));
    const duCatalogue: MissionDesLettresVue[] = CATALOGUE.map(({ mission, fonction }) => ({
      ...{ mission, fonction },
      lettres: portees.get(mission) ?? 0,
    }));
    const connues = new Set(CATALOGUE.map(({ mission }) => mission));
    const autres = lues.filter(({ mission }) => !connues.has(mission));
    return {
      lettres: compte?.lettres ?? 0,
      missions: [...duCatalogue, ...autres.map((lue) => ({ ...lue, fonction: null }))],
    };
  }

  private async countEvenements(lieu: Lieu): Promise<EvenementsDuGenreVue[]> {
    const lus = await this.base.query<EvenementsDuGenreVue & { genre: GenreEvenement }>(
      `select v.genre, sum(v.nombre)::int as nombre, count(*)::int as ecoles, sum(v.participants)::int as participants
       from etablissements e cross join lateral (
         select genre, nombre, participants from vue_evenements_comptes where uai = e.uai and annee = $2 offset 0) v
       where e.academie = $1 group by v.genre`,
      [...lieu],
    );
    return lus.sort((a, b) => GENRES_EVENEMENT.indexOf(a.genre) - GENRES_EVENEMENT.indexOf(b.genre));
  }

  /** A café numérique is an event, counted there whether it was asked for as a training or not. */
  private countFormations(lieu: Lieu): Promise<FormationsDuDispositifVue[]> {
    return this.base.query<FormationsDuDispositifVue & { dispositif: DispositifFormation }>(
      `select v.dispositif, count(*)::int as nombre, count(distinct v.uai)::int as ecoles, sum(v.nombre)::int as participants
       from etablissements e cross join lateral (
         select uai, dispositif, nombre from vue_formations_realisees where uai = e.uai and annee = $2 offset 0) v
       where e.academie = $1 and v.dispositif <> 'cafe_numerique' group by v.dispositif order by v.dispositif`,
      [...lieu],
    );
  }
}
