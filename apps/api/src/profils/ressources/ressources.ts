import {
  buildCleRessource,
  compareMots,
  evaluateRessource,
  listFautesRessource,
  MOIS_DE_VERIFICATION,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, defineErreurs, ErreurMetier } from '../../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { LoadProfils } from '../chargement/load-profils.js';
import { type Academie, LieuDuProfil } from '../lieu-du-profil.js';
import { isFound, refuseErreurs } from '../saisie.js';
import {
  type CreateRessourceDto,
  type DelaiVue,
  type RessourceDeLEcoleVue,
  type RessourcesDeLEcoleVue,
  type RessourcesDto,
  type RessourcesVue,
  type RessourceVue,
  type UpdateDelaiDto,
  UpdateRessourceDto,
  type VerificationDto,
} from './ressource.dto.js';
import { Ressource } from './ressource.entity.js';

defineErreurs({
  'ressource.titre_pris': {
    status: 409,
    title: 'Ressource déjà présente',
    detail: ({ titre }) =>
      `La bibliothèque a déjà « ${String(titre)} ». Modifiez-la, ou donnez un autre titre à celle-ci.`,
  },
});

/** The library of an académie: kept and verified by its SRANE, read by its schools and by the film. */
@Injectable()
export class Ressources extends Registre<Academie, CreateRessourceDto, Ressource, RessourceVue> {
  protected readonly entite = Ressource;
  protected readonly objet = 'ressource';
  protected readonly correction = UpdateRessourceDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly lieu: LieuDuProfil,
    private readonly profils: LoadProfils,
  ) {
    super(outils);
  }

  async list({ academie }: Academie): Promise<RessourcesVue> {
    const lignes = await this.listLignes(academie);
    return {
      ressources: await this.toVues({ academie }, lignes),
      themes: listThemes(lignes),
      delai: await this.readDelai(academie),
      actionsPossibles: (await this.lieu.canUpdate()) ? ['ajouter', 'regler'] : [],
    };
  }

  /** The library of the académie of a school. */
  async listFor(ou: EtablissementAnnee, { theme, q }: RessourcesDto): Promise<RessourcesDeLEcoleVue> {
    const { academie } = await this.lieu.readEcole(ou);
    const { moisVerification } = await this.readDelai(academie);
    const lignes = await this.listLignes(academie);
    const retenues = lignes.filter(
      ({ themes, titre, edition, remarque }) =>
        (!theme || themes.includes(theme)) && isFound(q, [titre, edition, remarque]),
    );
    return {
      ressources: retenues.map((ligne) => this.toVueDeLEcole(ligne, moisVerification)),
      total: lignes.length,
      themes: listThemes(lignes),
    };
  }

  /** Says of several that their link opens, or is dead: all of them, or none. @throws ErreurMetier `saisie.invalide`, `version.perimee`, `acces.introuvable` */
  async verify(place: Academie, verifications: readonly VerificationDto[]): Promise<RessourceVue[]> {
    const ids = verifications.map(({ id }) => id);
    refuseErreurs([
      ids.length === 0 && { champ: 'ressources', message: 'Choisissez au moins une ressource.' },
      new Set(ids).size < ids.length && { champ: 'ressources', message: 'Une ressource est donnée deux fois.' },
    ]);
    for (const id of [...ids].sort()) await this.getForUpdate(place, id);
    const apres: RessourceVue[] = [];
    for (const [rang, { verifieeLe, morte, ...lue }] of verifications.entries())
      apres.push(
        await this.move(place, { ...lue, verbe: 'verified' }, ({ titre, adresse }) => {
          refuseErreurs([
            adresse === null && {
              champ: `ressources.${rang}.id`,
              message: `« ${titre} » n’a pas d’adresse : donnez-la d’abord.`,
            },
            !!verifieeLe &&
              verifieeLe > this.outils.horloge.today() && {
                champ: `ressources.${rang}.verifieeLe`,
                message: 'Donnez un jour passé, ou aujourd’hui.',
              },
          ]);
          return { morte, ...(verifieeLe === undefined ? {} : { verifieeLe }) };
        }),
      );
    return apres;
  }

  /** After how many months to look again. */
  async updateDelai({ academie }: Academie, { moisVerification, version }: UpdateDelaiDto): Promise<DelaiVue> {
    const { base, audit } = this.outils;
    await this.profils.execute([academie]);
    await base.query(`select 1 from profils_academie where academie = $1 for update`, [academie]);
    const avant = await this.readDelai(academie);
    checkVersion(version, avant.version, () => avant);
    await base.query(`update profils_academie set mois_verification = $2, version = version + 1 where academie = $1`, [
      academie,
      moisVerification,
    ]);
    const apres = await this.readDelai(academie);
    await audit.record({ evenement: 'ressources.delai_updated', objet: academie, avant, apres });
    return apres;
  }

  protected override async toVues({ academie }: Academie, lignes: readonly Ressource[]): Promise<RessourceVue[]> {
    const { moisVerification } = await this.readDelai(academie);
    const peut = await this.lieu.canUpdate();
    return lignes.map((ligne) => {
      const { adresse, morte, version } = ligne;
      const actionsPossibles: RessourceVue['actionsPossibles'] = peut
        ? adresse === null
          ? ['modifier', 'supprimer']
          : ['modifier', 'verifier', 'supprimer']
        : [];
      return { ...this.toVueDeLEcole(ligne, moisVerification), adresse, morte, version, actionsPossibles };
    });
  }

  protected override async prepare(
    { academie }: Academie,
    { verifiee, ...saisie }: Partial<CreateRessourceDto>,
    avant?: Ressource,
  ): Promise<Partial<Ressource>> {
    const { titre, adresse = avant?.adresse ?? null } = saisie;
    refuseErreurs(listFautesRessource(saisie));
    return {
      ...saisie,
      ...(titre === undefined ? {} : { cle: await this.checkTitre(academie, titre, avant?.id) }),
      ...(avant && adresse !== avant.adresse ? { verifieeLe: null, morte: false } : {}),
      ...(verifiee && adresse !== null ? { verifieeLe: this.outils.horloge.today(), morte: false } : {}),
    };
  }

  /** Key of a title. @throws ErreurMetier `ressource.titre_pris` when another resource has the same */
  private async checkTitre(academie: string, titre: string, id?: string): Promise<string> {
    const cle = buildCleRessource(titre);
    await this.outils.base.query(`select pg_advisory_xact_lock(hashtextextended('ressources:' || $1, 0))`, [academie]);
    const autre = await this.repository.findOneBy({ academie, cle, ...(id ? { id: Not(id) } : {}) });
    if (autre) throw new ErreurMetier('ressource.titre_pris', { donnees: { titre: autre.titre } });
    return cle;
  }

  private listLignes(academie: string): Promise<Ressource[]> {
    return this.repository.find({ where: { academie }, order: { cle: 'asc' } });
  }

  private async readDelai(academie: string): Promise<DelaiVue> {
    const [profil] = await this.outils.base.query<DelaiVue>(
      `select mois_verification as "moisVerification", version from profils_academie where academie = $1`,
      [academie],
    );
    return profil ?? { moisVerification: MOIS_DE_VERIFICATION, version: 0 };
  }

  private toVueDeLEcole(ressource: Ressource, mois: number): RessourceDeLEcoleVue {
    const { id, titre, cle, edition, themes, verifieeLe, remarque, adresse, morte } = ressource;
    const etat = evaluateRessource(ressource, this.outils.horloge.today(), mois);
    return { id, titre, cle, lien: morte ? null : adresse, edition, themes, etat, verifieeLe, remarque };
  }
}

/** Themes of the library, in alphabetical order. */
function listThemes(ressources: readonly Ressource[]): string[] {
  return [...new Set(ressources.flatMap(({ themes }) => themes))].sort(compareMots);
}
