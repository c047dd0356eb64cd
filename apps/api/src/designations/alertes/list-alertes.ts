import { addDays, formatAnnee, formatDate, lastDayOf } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import type { AlerteVue, EcolesEnAlerteVue, ListAlertesDto } from './alertes.dto.js';

/** How long ahead the end of the last mandate is announced, in days. */
const PREAVIS = 30;

/**
 * Schools `e` that `ou` keeps ($1 year, $2 day, $3 last day of the year, $4 notice in days) whose mandates have all ended, or
 * end within the notice before the end of the year. A mandate counts once transmitted, as its faits do, through its last day.
 */
const buildVacances = (ou: string): string => `
  select e.uai, e.nom, e.commune, e.departement, v."dernierJour"::text, v.actifs
  from etablissements e cross join lateral (
    select max(coalesce(m.fin, $3::date)) as "dernierJour",
      count(*) filter (where m.debut <= $2 and coalesce(m.fin, $3::date) >= $2)::int as actifs,
      count(*) filter (where m.debut <= $2)::int as commences,
      count(*) filter (where m.debut > $2 and m.etat <> 'close')::int as "aVenir"
    from mandats m where m.uai = e.uai and m.annee = $1 and m.etat in ('transmise', 'acceptee', 'close')
  ) v
  where ${ou} and v.commences > 0
    and (v.actifs = 0 or (v."aVenir" = 0 and v."dernierJour" < $3 and v."dernierJour" <= $2::date + $4::int))`;

const D_UNE_ECOLE = buildVacances('e.uai = $5');
const D_UNE_ACADEMIE = buildVacances('e.academie = $5');

interface Vacance {
  readonly uai: string;
  readonly nom: string;
  readonly commune: string;
  readonly departement: string;
  readonly dernierJour: string;
  readonly actifs: number;
}

/** What the head and the SRANE must look at: a school that no longer has a RRUPN, or is about to have none. */
@Injectable()
export class ListAlertes {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async ofEtablissement({ uai, annee }: EtablissementAnnee): Promise<AlerteVue[]> {
    const lignes = await this.base.query<Vacance>(D_UNE_ECOLE, [...this.buildCle(annee), uai]);
    return lignes.map((ligne) => toAlerte(ligne, annee));
  }

  /** Schools of the académie with their alerts, by name. */
  async ofAcademie({ page, taille }: ListAlertesDto): Promise<EcolesEnAlerteVue> {
    const { academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
    const parametres = [...this.buildCle(annee), academie];
    const [compte] = await this.base.query<{ total: number }>(
      `select count(*)::int as total from (${D_UNE_ACADEMIE}) v`,
      parametres,
    );
    const lignes = await this.base.query<Vacance>(`${D_UNE_ACADEMIE} order by nom, uai limit $6 offset $7`, [
      ...parametres,
      taille,
      (page - 1) * taille,
    ]);
    const elements = lignes.map((ligne) => {
      const { uai, nom, commune, departement } = ligne;
      return { uai, nom, commune, departement, alertes: [toAlerte(ligne, annee)] };
    });
    return { elements, total: compte?.total ?? 0, page, taille };
  }

  /** A year that is over is looked at as it ended. */
  private buildCle(annee: number): [number, string, string, number] {
    const dernier = lastDayOf(formatAnnee(annee));
    const jour = this.horloge.today();
    return [annee, jour > dernier ? dernier : jour, dernier, PREAVIS];
  }
}

function toAlerte({ uai, dernierJour, actifs }: Vacance, annee: number): AlerteVue {
  const lien = `/etablissements/${uai}/annees/${formatAnnee(annee)}/designations`;
  const fin = formatDate(dernierJour);
  if (actifs > 0)
    return {
      code: 'mandat_bientot_vacant',
      intitule: `La dernière mission de RRUPN s'achève le ${fin} : préparez la suite.`,
      depuis: addDays(dernierJour, -PREAVIS),
      lien,
    };
  return {
    code: 'mandat_vacant',
    intitule: `Plus aucun RRUPN en fonction : la dernière mission s'est achevée le ${fin}.`,
    depuis: addDays(dernierJour, 1),
    lien,
  };
}
