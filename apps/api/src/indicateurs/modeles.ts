import {
  explainApplicabilite,
  type IndicateurParDefaut,
  INDICATEURS_PAR_DEFAUT,
  type OrigineAuChoix,
  type QuiSaisit,
  toPhrase,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import { Audit, Base, Contexte } from '../socle/contexte/index.js';
import { checkVersion, type ErreurDeChamp, ErreurMetier } from '../socle/erreurs/index.js';
import { refuseChamp } from '../socle/validation/index.js';
import type { ModeleDIndicateursVue, UpdateDefinitionDto, UpdateModeleDIndicateursDto } from './modele.dto.js';

/** What an académie sets of an indicator. */
interface Reglage {
  readonly code: string;
  readonly libelle: string;
  readonly origine: OrigineAuChoix;
  readonly demande: boolean;
  readonly quiSaisit: QuiSaisit;
  readonly cible: number | null;
}

/** An indicator of the product, as an académie set it. */
export type Definition = IndicateurParDefaut & Reglage;

interface Version {
  readonly annee: number;
  readonly numero: number;
  readonly contenu: readonly Reglage[];
}

/** The models of the académies: that of the product, with what each one set of it, a version each time. */
@Injectable()
export class ModelesDIndicateurs {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
    private readonly droits: DroitsDEcriture,
  ) {}

  /** Every indicator, shown to schools or not, in the order of the product. */
  async listDefinitions(academie: string, annee: number): Promise<Definition[]> {
    return (await this.read(academie, annee)).definitions;
  }

  async get(academie: string, annee: number): Promise<ModeleDIndicateursVue> {
    const { definitions, version } = await this.read(academie, annee);
    return {
      indicateurs: definitions.map(({ applicabilite, parmi: _parmi, journal: _journal, ...definition }) => ({
        ...definition,
        libelleParDefaut: findParDefaut(definition.code)?.libelle ?? definition.libelle,
        concerne: toPhrase(explainApplicabilite(applicabilite)),
      })),
      version,
      actionsPossibles: (await this.droits.peut('indicateurs.modele.update')) ? ['modifier'] : [],
    };
  }

  /** Writes one more version. @throws ErreurMetier `saisie.invalide`, `version.perimee` */
  async update(academie: string, annee: number, saisie: UpdateModeleDIndicateursDto): Promise<ModeleDIndicateursVue> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('indicateurs:' || $1 || ':' || $2, 0))`, [
      academie,
      String(annee),
    ]);
    const lue = await this.get(academie, annee);
    checkVersion(saisie.version, lue.version, () => lue);
    if (saisie.indicateurs.length === 0) throw refuseChamp('indicateurs', 'Indiquez au moins un indicateur à régler.');
    const erreurs = listErreurs(saisie.indicateurs);
    if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
    const avant = (await this.read(academie, annee)).definitions.map(toReglage);
    const apres = avant.map((reglage) => {
      const voulu = saisie.indicateurs.find(({ code }) => code === reglage.code);
      // A target that is absent is left as it is.
      return voulu ? toReglage({ ...voulu, cible: voulu.cible === undefined ? reglage.cible : voulu.cible }) : reglage;
    });
    await this.base.query(
      `insert into indicateurs_modeles (academie, annee, numero, contenu, agent) values ($1, $2, $3, $4, $5)`,
      [academie, annee, lue.version + 1, JSON.stringify(apres), this.contexte.acces.agent.id],
    );
    const touches = new Set(saisie.indicateurs.map(({ code }) => code));
    await this.audit.record({
      evenement: 'indicateurs_modele.updated',
      objet: academie,
      annee,
      avant: { indicateurs: avant.filter(({ code }) => touches.has(code)) },
      apres: { indicateurs: apres.filter(({ code }) => touches.has(code)) },
    });
    return this.get(academie, annee);
  }

  /** The version in use; that of an earlier year goes on, its targets aside, until the year has one of its own. */
  private async read(academie: string, annee: number): Promise<{ definitions: Definition[]; version: number }> {
    const [derniere] = await this.base.query<Version>(
      `select annee, numero, contenu from indicateurs_modeles where academie = $1 and annee <= $2
       order by annee desc, numero desc limit 1`,
      [academie, annee],
    );
    const deLAnnee = derniere?.annee === annee;
    const regles = new Map(derniere?.contenu.map((reglage) => [reglage.code, reglage]));
    return {
      definitions: INDICATEURS_PAR_DEFAUT.map((defaut) => {
        const reglage = regles.get(defaut.code);
        return { ...defaut, demande: true, ...reglage, cible: (deLAnnee ? reglage?.cible : null) ?? null };
      }),
      version: deLAnnee ? derniere.numero : 0,
    };
  }
}

const findParDefaut = (cherche: string): IndicateurParDefaut | undefined =>
  INDICATEURS_PAR_DEFAUT.find(({ code }) => code === cherche);

const toReglage = ({ code, libelle, origine, demande, quiSaisit, cible }: Reglage): Reglage => ({
  ...{ code, libelle, origine, demande, quiSaisit, cible },
});

function listErreurs(voulus: readonly UpdateDefinitionDto[]): ErreurDeChamp[] {
  return voulus.flatMap(({ code, origine }, rang): ErreurDeChamp[] => {
    const champ = (nom: string): string => `indicateurs.${rang}.${nom}`;
    const defaut = findParDefaut(code);
    if (!defaut) return [{ champ: champ('code'), message: `« ${code} » n’est pas un indicateur connu.` }];
    if (voulus.findIndex((autre) => autre.code === code) < rang)
      return [{ champ: champ('code'), message: `« ${code} » figure deux fois : gardez-en un.` }];
    if (origine === 'calcule' && !defaut.calculable)
      return [{ champ: champ('origine'), message: 'Focale ne sait pas calculer cet indicateur : il se saisit.' }];
    return [];
  });
}
