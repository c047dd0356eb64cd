import { type Ent, formatAnnee, isApplicable, lastDayOf, listDoutes, type TypeEtablissement } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DroitsDEcriture } from '../annees/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../socle/erreurs/index.js';
import { Faits, FaitsDeclares } from '../socle/faits/index.js';
import { OutilsDeRegistre, Registre } from '../socle/registre/index.js';
import { type IndicateurVue, type RepartitionVue, UpdateIndicateurDto } from './indicateurs.dto.js';
import { ValeurDIndicateur } from './indicateurs.entity.js';
import { type Definition, ModelesDIndicateurs } from './modeles.js';

defineErreurs({
  'indicateurs.non_saisi': {
    status: 409,
    title: 'Indicateur calculé',
    detail: 'Cet indicateur ne se saisit pas : Focale le calcule d’après ce que l’établissement a déclaré ailleurs.',
  },
});

const INDICATEURS_RENSEIGNES = 'indicateurs.renseignes';

/** An indicator of a year as reports cite it. */
export interface ValeurDeLAnnee extends Pick<Definition, 'code' | 'libelle' | 'unite' | 'cible'> {
  readonly valeur: number | null;
  /** Of the year before. */
  readonly precedente: number | null;
}

interface ValeurLue {
  readonly code: string;
  readonly annee: number;
  readonly origine: 'saisi' | 'calcule';
  readonly valeur: number | null;
  readonly version: number;
}

const SQL_VALEURS = `
  select code, annee, 'saisi' as origine, valeur::float8 as valeur, version from indicateurs_valeurs
  where uai = $1 and annee in ($2::int, $2::int - 1)
  union all
  select code, annee, 'calcule', valeur, 0 from vue_indicateurs_calcules where uai = $1 and annee in ($2::int, $2::int - 1)`;

/** Indicators of a school and year: what it enters, what is computed, beside the year before, the target and the others. */
@Injectable()
export class Indicateurs
  extends Registre<EtablissementAnnee, UpdateIndicateurDto, ValeurDIndicateur, IndicateurVue>
  implements OnModuleInit
{
  protected readonly entite = ValeurDIndicateur;
  protected readonly objet = 'indicateur';
  protected readonly correction = UpdateIndicateurDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
    private readonly modeles: ModelesDIndicateurs,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
  ) {
    super(outils);
  }

  onModuleInit(): void {
    this.declares.add(INDICATEURS_RENSEIGNES);
  }

  async list(ou: EtablissementAnnee): Promise<IndicateurVue[]> {
    const definitions = await this.listLisibles(ou);
    const lues = await this.outils.base.query<ValeurLue>(SQL_VALEURS, [ou.uai, ou.annee]);
    const repartitions = await this.readRepartitions(ou, definitions);
    const modifiable = await this.droits.peut('indicateurs.update');
    return definitions.map((definition) => {
      const { code, libelle, unite, origine, cible, source, quiSaisit, parmi = null } = definition;
      const autre = origine === 'saisi' ? 'calcule' : 'saisi';
      const lisible = this.isLisible({ ...definition, origine: autre });
      const { valeur, precedente } = getValeurs(lues, ou.annee, definition, lisible);
      const entier = definitions.find((candidate) => candidate.code === parmi);
      return {
        id: `${ou.uai}-${ou.annee}-${code}`,
        ...{ code, libelle, unite, origine, valeur, precedente, cible, source, quiSaisit, parmi },
        doutes: listDoutes(valeur, {
          unite,
          // What is computed grows all along the year: beside that of a whole one, it would always seem low.
          precedente: origine === 'saisi' ? precedente : null,
          parmi: entier && { libelle: entier.libelle, valeur: getValeurs(lues, ou.annee, entier).valeur },
        }),
        repartition: repartitions.get(code) ?? null,
        version: getValeur(lues, code, ou.annee, 'saisi')?.version ?? 0,
        actionsPossibles: modifiable && origine === 'saisi' ? ['renseigner'] : [],
      };
    });
  }

  /** Those that a report cites whoever reads it: what comes from private journals is left aside. */
  async listValeurs(ou: EtablissementAnnee): Promise<ValeurDeLAnnee[]> {
    const definitions = (await this.listDefinitions(ou)).filter(({ journal }) => !journal);
    const lues = await this.outils.base.query<ValeurLue>(SQL_VALEURS, [ou.uai, ou.annee]);
    return definitions.map((definition) => {
      const { code, libelle, unite, cible } = definition;
      return { code, libelle, unite, cible, ...getValeurs(lues, ou.annee, definition) };
    });
  }

  /** Enters a value, or empties it. @throws ErreurMetier `acces.introuvable`, `indicateurs.non_saisi`, `version.perimee` */
  async set(ou: EtablissementAnnee, code: string, saisie: UpdateIndicateurDto): Promise<IndicateurVue> {
    const { base } = this.outils;
    // Two values that complete the year together each see the other.
    await base.query(`select pg_advisory_xact_lock(hashtextextended('indicateurs:' || $1 || ':' || $2, 0))`, [
      ou.uai,
      String(ou.annee),
    ]);
    const definition = (await this.listLisibles(ou)).find((candidate) => candidate.code === code);
    if (!definition) throw new ErreurMetier('acces.introuvable');
    if (definition.origine !== 'saisi') throw new ErreurMetier('indicateurs.non_saisi');
    await base.query(
      `insert into indicateurs_valeurs (uai, annee, code) values ($1, $2, $3) on conflict (uai, annee, code) do nothing`,
      [ou.uai, ou.annee, code],
    );
    const { id } = await this.repository.findOneByOrFail({ ...ou, code });
    return this.update(ou, id, saisie);
  }

  protected override prepare(
    _ou: EtablissementAnnee,
    saisie: Partial<UpdateIndicateurDto>,
  ): Partial<ValeurDIndicateur> {
    return { ...saisie, agent: this.outils.contexte.acces.agent.id };
  }

  protected override async toVues(
    ou: EtablissementAnnee,
    lignes: readonly ValeurDIndicateur[],
  ): Promise<IndicateurVue[]> {
    const vues = await this.list(ou);
    return lignes.flatMap(({ code }) => vues.find((vue) => vue.code === code) ?? []);
  }

  protected override toTrace({ code, valeur }: IndicateurVue): object {
    return { code, valeur };
  }

  /** The fait follows what the académie asks for: established once nothing is missing, taken back when that is emptied. */
  protected override async follow(
    ou: EtablissementAnnee,
    avant?: ValeurDIndicateur,
    apres?: ValeurDIndicateur,
  ): Promise<void> {
    const videe = typeof avant?.valeur === 'number' && apres?.valeur === null;
    const attendus = (await this.listDefinitions(ou)).flatMap((definition) =>
      definition.origine === 'saisi' ? definition.code : [],
    );
    const [compte] = await this.outils.base.query<{ donnes: number }>(
      `select count(*)::int as donnes from indicateurs_valeurs
       where uai = $1 and annee = $2 and code = any($3) and valeur is not null`,
      [ou.uai, ou.annee, attendus],
    );
    const [connu] = await this.outils.base.query<{ objet: string }>(
      `select objet from vue_faits where uai = $1 and annee = $2 and code = $3`,
      [ou.uai, ou.annee, INDICATEURS_RENSEIGNES],
    );
    const cle = { ...ou, code: INDICATEURS_RENSEIGNES, objet: connu?.objet ?? randomUUID() };
    if (!connu && compte?.donnes === attendus.length)
      await this.faits.establish({ ...cle, date: this.outils.horloge.today() });
    else if (connu && videe && attendus.includes(avant.code)) await this.faits.remove(cle);
  }

  private async listLisibles(ou: EtablissementAnnee): Promise<Definition[]> {
    return (await this.listDefinitions(ou)).filter((definition) => this.isLisible(definition));
  }

  /** Time that is computed comes from private journals: it is told to who reads their totals. What is entered is told to all. */
  private isLisible({ journal, origine }: Pick<Definition, 'journal' | 'origine'>): boolean {
    return !journal || origine === 'saisi' || this.outils.contexte.acces.peut('journal.read.all');
  }

  /** Indicators that the académie follows and that apply to the school. */
  private async listDefinitions({ uai, annee }: EtablissementAnnee): Promise<Definition[]> {
    const jour = [this.outils.horloge.today(), lastDayOf(formatAnnee(annee))].sort()[0];
    const [ecole] = await this.outils.base.query<{ academie: string; type: TypeEtablissement; ent: Ent }>(
      `select e.academie, e.type, coalesce((select x.ent from vue_ents x where x.uai = e.uai
         and $2::date between x.debut and x.jusqu_au order by x.debut desc limit 1), 'inconnu') as ent
       from etablissements e where e.uai = $1`,
      [uai, jour],
    );
    if (!ecole) throw new ErreurMetier('acces.introuvable');
    const profil = { ...ecole, nouveauChef: false, niveaux: [] };
    return (await this.modeles.listDefinitions({ academie: ecole.academie, annee })).filter(
      ({ demande, applicabilite }) => demande && isApplicable(applicabilite, profil),
    );
  }

  private async readRepartitions(
    { annee }: EtablissementAnnee,
    definitions: readonly Definition[],
  ): Promise<ReadonlyMap<string, RepartitionVue>> {
    const list = (voulue: string): string[] =>
      definitions.flatMap(({ code, origine }) => (origine === voulue ? code : []));
    const lignes = await this.outils.base.query<RepartitionVue & { code: string }>(
      `select code, etablissements, q1, mediane, q3 from repartir_indicateurs($1::smallint, $2, $3)`,
      [annee, list('saisi'), list('calcule')],
    );
    return new Map(lignes.map(({ code, ...repartition }) => [code, repartition]));
  }
}

const getValeur = (
  lues: readonly ValeurLue[],
  code: string,
  annee: number,
  origine: ValeurLue['origine'],
): ValeurLue | undefined => lues.find((lue) => lue.code === code && lue.annee === annee && lue.origine === origine);

/** Of the year, and of the one before: what the académie took it from then matters only to who may not read the other. */
function getValeurs(
  lues: readonly ValeurLue[],
  annee: number,
  { code, origine }: Definition,
  autreLisible = true,
): Pick<ValeurDeLAnnee, 'valeur' | 'precedente'> {
  const autre = origine === 'saisi' ? 'calcule' : 'saisi';
  const passee = (laquelle: ValeurLue['origine']) => getValeur(lues, code, annee - 1, laquelle)?.valeur;
  return {
    valeur: getValeur(lues, code, annee, origine)?.valeur ?? null,
    precedente: passee(origine) ?? (autreLisible ? passee(autre) : null) ?? null,
  };
}
