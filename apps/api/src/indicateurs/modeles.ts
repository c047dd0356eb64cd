import { explainApplicabilite, type IndicateurParDefaut, INDICATEURS_PAR_DEFAUT, toPhrase } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DroitsDEcriture } from '../annees/index.js';
import { type ErreurDeChamp, ErreurMetier } from '../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../socle/registre/index.js';
import { refuseChamp } from '../socle/validation/index.js';
import { ModeleDIndicateurs, type Reglage } from './indicateurs.entity.js';
import { type ModeleDIndicateursVue, type UpdateDefinitionDto, UpdateModeleDIndicateursDto } from './modele.dto.js';

/** An indicator of the product, as an académie set it. */
export type Definition = IndicateurParDefaut & Reglage;

interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

const PAR_DEFAUT: ReadonlyMap<string, IndicateurParDefaut> = new Map(
  INDICATEURS_PAR_DEFAUT.map((indicateur) => [indicateur.code, indicateur]),
);

/** The models of the académies: that of the product, with what each one set of it, every version of it kept. */
@Injectable()
export class ModelesDIndicateurs extends Registre<
  Lieu,
  UpdateModeleDIndicateursDto,
  ModeleDIndicateurs,
  ModeleDIndicateursVue
> {
  protected readonly entite = ModeleDIndicateurs;
  protected readonly objet = 'indicateurs_modele';
  protected readonly correction = UpdateModeleDIndicateursDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
  ) {
    super(outils);
  }

  /**
   * Every indicator, shown to schools or not, in the order of the product. The model of an earlier year goes on, its targets
   * aside, until the year has one of its own.
   */
  async listDefinitions(lieu: Lieu): Promise<Definition[]> {
    const [modele] = await this.outils.base.query<{ annee: number; contenu: readonly Reglage[] }>(
      `select annee, contenu from indicateurs_modeles where academie = $1 and annee <= $2 and version > 0
       order by annee desc limit 1`,
      [lieu.academie, lieu.annee],
    );
    const reglages = new Map(modele?.contenu.map((reglage) => [reglage.code, reglage]));
    const deLAnnee = modele?.annee === lieu.annee;
    return INDICATEURS_PAR_DEFAUT.map((defaut) => {
      const reglage = reglages.get(defaut.code);
      return { ...defaut, demande: true, ...reglage, cible: (deLAnnee ? reglage?.cible : null) ?? null };
    });
  }

  async getModele(lieu: Lieu): Promise<ModeleDIndicateursVue> {
    const modele = await this.repository.findOneBy({ ...lieu });
    return this.build(lieu, modele?.version ?? 0);
  }

  /** Writes one more version. @throws ErreurMetier `saisie.invalide`, `version.perimee` */
  async set(lieu: Lieu, saisie: UpdateModeleDIndicateursDto): Promise<ModeleDIndicateursVue> {
    await this.outils.base.query(
      `insert into indicateurs_modeles (academie, annee, id) values ($1, $2, $3) on conflict (academie, annee) do nothing`,
      [lieu.academie, lieu.annee, randomUUID()],
    );
    const { id } = await this.repository.findOneByOrFail({ ...lieu });
    return this.update(lieu, id, saisie);
  }

  protected override async prepare(
    lieu: Lieu,
    { indicateurs = [] }: Partial<UpdateModeleDIndicateursDto>,
  ): Promise<Partial<ModeleDIndicateurs>> {
    if (indicateurs.length === 0) throw refuseChamp('indicateurs', 'Indiquez au moins un indicateur à régler.');
    const erreurs = listErreurs(indicateurs);
    if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
    const contenu = (await this.listDefinitions(lieu)).map((definition) => {
      const voulu = indicateurs.find(({ code }) => code === definition.code);
      // A target that is absent is left as it is.
      return toReglage(
        voulu ? { ...voulu, cible: voulu.cible === undefined ? definition.cible : voulu.cible } : definition,
      );
    });
    return { contenu, agent: this.outils.contexte.acces.agent.id };
  }

  protected override async follow(lieu: Lieu, _avant?: ModeleDIndicateurs, apres?: ModeleDIndicateurs): Promise<void> {
    if (!apres) return;
    await this.outils.base.query(
      `insert into indicateurs_modeles_versions (academie, annee, numero, contenu, agent) values ($1, $2, $3, $4, $5)`,
      [lieu.academie, lieu.annee, apres.version, JSON.stringify(apres.contenu), apres.agent],
    );
  }

  protected override async toVues(lieu: Lieu, lignes: readonly ModeleDIndicateurs[]): Promise<ModeleDIndicateursVue[]> {
    return Promise.all(lignes.map(({ version }) => this.build(lieu, version)));
  }

  private async build(lieu: Lieu, version: number): Promise<ModeleDIndicateursVue> {
    return {
      id: `${lieu.academie}-${lieu.annee}`,
      indicateurs: (await this.listDefinitions(lieu)).map((definition) => ({
        ...toReglage(definition),
        libelleParDefaut: PAR_DEFAUT.get(definition.code)?.libelle ?? definition.libelle,
        unite: definition.unite,
        calculable: definition.calculable,
        source: definition.source,
        concerne: toPhrase(explainApplicabilite(definition.applicabilite)),
      })),
      version,
      actionsPossibles: (await this.droits.peut('indicateurs.modele.update')) ? ['modifier'] : [],
    };
  }
}

const toReglage = ({ code, libelle, origine, demande, quiSaisit, cible }: Reglage): Reglage => ({
  ...{ code, libelle, origine, demande, quiSaisit, cible },
});

function listErreurs(voulus: readonly UpdateDefinitionDto[]): ErreurDeChamp[] {
  return voulus.flatMap(({ code, origine }, rang): ErreurDeChamp[] => {
    const champ = (nom: string): string => `indicateurs.${rang}.${nom}`;
    const defaut = PAR_DEFAUT.get(code);
    if (!defaut) return [{ champ: champ('code'), message: `« ${code} » n’est pas un indicateur connu.` }];
    if (voulus.findIndex((autre) => autre.code === code) < rang)
      return [{ champ: champ('code'), message: `« ${code} » est réglé deux fois : gardez-en un.` }];
    if (origine === 'calcule' && !defaut.calculable)
      return [{ champ: champ('origine'), message: 'Focale ne sait pas calculer cet indicateur : il se saisit.' }];
    return [];
  });
}
