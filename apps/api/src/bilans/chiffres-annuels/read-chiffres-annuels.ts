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
import { readLieu } from '../academie/lieu-d-academie.js';
import type {
  ChiffresAnnuelsVue,
  EffectifsVue,
  EvenementsDuGenreVue,
  FormationsDuDispositifVue,
  MissionDesLettresVue,
} from './chiffres-annuels.dto.js';

type Groupe = EffectifsVue & { readonly type: TypeEtablissement | null; readonly departement: string | null };
type Lieu = readonly [string, number];

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
    const lieu = readLieu(this.contexte);
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
       from etablissements e join vue_mandats m on m.uai = e.uai
       left join vue_lettres_signees s on s.uai = m.uai and s.mandat = m.id
       where e.academie = $1 and m.annee = $2 and m.transmis
       group by grouping sets ((), (e.type), (e.departement)) order by e.departement`,
      [...lieu],
    );
  }

  /** How many signed letters hold each mission; those of the catalogue first, none included, then those written by hand. */
  private async countMissions(lieu: Lieu): Promise<Pick<ChiffresAnnuelsVue, 'lettres' | 'missions'>> {
    const [compte] = await this.base.query<{ lettres: number }>(
      `select count(*)::int as lettres from etablissements e join vue_lettres_signees s on s.uai = e.uai
       where e.academie = $1 and s.annee = $2`,
      [...lieu],
    );
    const lues = await this.base.query<{ mission: string; lettres: number }>(
      `select v.mission, count(distinct v.mandat)::int as lettres
       from etablissements e join vue_lettres_signees s on s.uai = e.uai
       join vue_missions_des_lettres v on v.uai = s.uai and v.mandat = s.mandat
       where e.academie = $1 and s.annee = $2 group by v.mission order by lettres desc, v.mission`,
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
       from etablissements e join vue_evenements_comptes v on v.uai = e.uai
       where e.academie = $1 and v.annee = $2 group by v.genre`,
      [...lieu],
    );
    return lus.sort((a, b) => GENRES_EVENEMENT.indexOf(a.genre) - GENRES_EVENEMENT.indexOf(b.genre));
  }

  /** A café numérique is an event, counted there whether it was asked for as a training or not. */
  private countFormations(lieu: Lieu): Promise<FormationsDuDispositifVue[]> {
    return this.base.query<FormationsDuDispositifVue & { dispositif: DispositifFormation }>(
      `select v.dispositif, count(*)::int as nombre, count(distinct v.uai)::int as ecoles, sum(v.nombre)::int as participants
       from etablissements e join vue_formations_realisees v on v.uai = e.uai
       where e.academie = $1 and v.annee = $2 and v.dispositif <> 'cafe_numerique' group by v.dispositif order by v.dispositif`,
      [...lieu],
    );
  }
}
