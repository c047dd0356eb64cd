import {
  type CategorieEquipement,
  type DispositifFormation,
  type Ent,
  type EtatBesoin,
  type EtatDemande,
  type EtatObjectif,
  type Etiquette,
  formatAnnee,
  lastDayOf,
  type GenreDocument,
  type GenreEvenement,
  type NiveauPix,
  type PublicEvenement,
  type StatutActionLocale,
  type UsagePix,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Indicateurs, type ValeurDeLAnnee } from '../../indicateurs/index.js';
import { TotauxDuJournal } from '../../journal/index.js';
import { Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';

interface TempsEtPersonnes {
  readonly minutes: number;
  readonly nombre: number;
  readonly personnes: number;
}

/** What the declarations of a year say, as the blocks of a bilan read it. No amount, no name, no text of a private entry. */
export interface DonneesDuBilan {
  readonly jour: string;
  readonly missions: readonly string[];
  readonly parMission: ReadonlyMap<string, TempsEtPersonnes>;
  readonly parEtiquette: ReadonlyMap<Etiquette, TempsEtPersonnes>;
  readonly evenements: readonly {
    readonly genre: GenreEvenement;
    readonly date: string;
    readonly titre: string;
    readonly theme: string | null;
    readonly publics: readonly PublicEvenement[];
    readonly participants: number | null;
  }[];
  readonly besoins: readonly {
    readonly dispositif: DispositifFormation;
    readonly titre: string;
    readonly public: string | null;
    readonly nombre: number | null;
    readonly etat: EtatBesoin;
  }[];
  readonly pix: readonly {
    readonly annee: number;
    readonly usage: UsagePix;
    readonly niveau: NiveauPix;
    readonly inscrits: number;
    readonly termines: number;
    readonly reussis: number;
  }[];
  readonly commission: { readonly libelle: string; readonly installeeLe: string } | null;
  readonly reunions: readonly { readonly date: string; readonly objet: string }[];
  readonly decisions: readonly { readonly intitule: string; readonly statut: StatutActionLocale }[];
  readonly documents: readonly { readonly genre: GenreDocument; readonly titre: string; readonly adopteLe: string }[];
  readonly positionneLe: string | null;
  readonly objectifs: readonly {
    readonly intitule: string;
    readonly etat: EtatObjectif;
    readonly point: string | null;
  }[];
  readonly ent: Ent | null;
  readonly abonnements: readonly { readonly ressource: string; readonly suite: string }[];
  readonly responsablesGar: number;
  readonly registre: {
    readonly traitements: number | null;
    readonly releveLe: string | null;
    readonly dossierCreeLe: string | null;
    readonly demandes: number;
    readonly closes: number;
  } | null;
  readonly equipement: readonly {
    readonly categorie: CategorieEquipement;
    readonly besoin: string;
    readonly quantite: number;
    readonly etat: EtatDemande;
    readonly quantiteAccordee: number | null;
  }[];
  readonly indicateurs: readonly ValeurDeLAnnee[];
}

type Lues = Omit<DonneesDuBilan, 'jour' | 'parMission' | 'parEtiquette' | 'indicateurs'>;

const list = (lecture: string): string => `coalesce((select json_agg(x) from (select ${lecture}) x), '[]')`;
const ICI = 'uai = $1 and annee = $2';

const SQL = `select
  ${list(`mission from vue_missions_des_lettres v where v.${ICI} and v.mandat in (select id from vue_mandats m where m.${ICI} and m.agent = $3 and m.transmis) order by mandat, rang`).replace('json_agg(x)', 'json_agg(x.mission)')} as missions,
  ${list(`genre, date::text, titre, theme, publics, participants from vue_evenements_tenus where ${ICI} order by date, titre`)} as evenements,
  ${list(`dispositif, titre, public, nombre, etat from vue_besoins_de_formation where ${ICI} order by titre, id`)} as besoins,
  ${list(`annee, usage, niveau, inscrits, termines, reussis from vue_resultats_pix where uai = $1 and annee in ($2::int, $2::int - 1)`)} as pix,
  (select json_build_object('libelle', libelle, 'installeeLe', installee_le) from vue_commissions_installees where ${ICI}) as commission,
  ${list(`(debut at time zone 'Europe/Paris')::date::text as date, objet from vue_reunions_tenues where ${ICI} order by debut, id`)} as reunions,
  ${list(`intitule, statut from vue_decisions_suivies where ${ICI} order by echeance, intitule, id`)} as decisions,
  ${list(`genre, titre, adopte_le::text as "adopteLe" from vue_documents_adoptes where ${ICI} order by adopte_le, titre`)} as documents,
  (select positionne_le::text from vue_positionnements_educap where ${ICI}) as "positionneLe",
  ${list(`intitule, etat, point from vue_objectifs_educap where ${ICI} order by ordre, intitule, id`)} as objectifs,
  (select ent from vue_ents where uai = $1 and $4::date between debut and jusqu_au order by debut desc limit 1) as ent,
  ${list(`ressource, suite from vue_abonnements_gar where ${ICI} order by ressource`)} as abonnements,
  coalesce((select sum(personnes)::int from vue_fonctions_tenues where ${ICI} and code = 'RESP_AFFECT_GAR'), 0) as "responsablesGar",
  (select json_build_object('traitements', traitements, 'releveLe', releve_le, 'dossierCreeLe', dossier_cree_le,
    'demandes', demandes, 'closes', closes) from vue_registres_rgpd where ${ICI}) as registre,
  ${list(`categorie, besoin, quantite, etat, quantite_accordee as "quantiteAccordee" from vue_demandes_d_equipement where ${ICI} order by categorie, besoin, id`)} as equipement`;

/** Reads what a bilan is written from: the same for whoever opens it, hence under a scope of its own. */
@Injectable()
export class ReadDonnees {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly indicateurs: Indicateurs,
    private readonly totaux: TotauxDuJournal,
  ) {}

  execute(ou: EtablissementAnnee, agent: string): Promise<DonneesDuBilan> {
    const jour = [this.horloge.today(), lastDayOf(formatAnnee(ou.annee))].sort()[0] ?? '';
    return this.base.withSysteme('bilans', async () => {
      const [lues] = await this.base.query<Lues>(SQL, [ou.uai, ou.annee, agent, jour]);
      if (!lues) throw new Error('A select without from gives one row');
      const missions = await this.totaux.listParMission(ou, agent);
      const etiquettes = await this.totaux.listParEtiquette(ou, agent);
      const personnes = new Map(
        (await this.totaux.listPersonnes(ou, agent)).map((lue) => [lue.etiquette, lue.personnes]),
      );
      return {
        ...lues,
        jour,
        parMission: new Map(missions.map(({ mission, ...temps }) => [mission, temps])),
        parEtiquette: new Map(
          etiquettes.map(({ etiquette, minutes, nombre }) => [
            etiquette,
            { minutes, nombre, personnes: personnes.get(etiquette) ?? 0 },
          ]),
        ),
        indicateurs: await this.indicateurs.listValeurs(ou),
      };
    });
  }
}
