import { buildCleRessource, isAdresseWeb } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Not } from 'typeorm';
import { Base } from '../../socle/base/index.js';
import { Audit, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { readChangements } from '../../socle/validation/index.js';
import { LieuDuProfil } from '../lieu-du-profil.js';
import { refuseErreurs } from '../saisie.js';
import type { CreateRessourceDto, RessourcesVue, RessourceVue, UpdateRessourceDto } from './ressource.dto.js';
import { Ressource } from './ressource.entity.js';
import { listThemes, VuesDesRessources } from './vues-des-ressources.js';

interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

/** The library of an académie, as its SRANE keeps it. */
@Injectable()
export class RessourcesDeLAcademie {
  constructor(
    private readonly base: Base,
    private readonly lieu: LieuDuProfil,
    private readonly vues: VuesDesRessources,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async list({ academie }: Lieu): Promise<RessourcesVue> {
    const peut = await this.lieu.canUpdate();
    const delai = await this.vues.readDelai(academie);
    const lignes = await this.base.repository(Ressource).find({ where: { academie }, order: { cle: 'asc' } });
    return {
      ressources: lignes.map((ligne) => this.vues.toVue(ligne, delai.moisVerification, peut)),
      themes: listThemes(lignes),
      delai,
      actionsPossibles: peut ? ['ajouter', 'regler'] : [],
    };
  }

  async create(lieu: Lieu, { verifiee, ...saisie }: CreateRessourceDto): Promise<RessourceVue> {
    const { academie } = lieu;
    const id = randomUUID();
    const { adresse = null, edition = null, themes = [], remarque = null, titre } = saisie;
    checkAdresse(adresse);
    const cle = await this.checkTitre(academie, titre);
    const verifieeLe = verifiee && adresse !== null ? this.horloge.today() : null;
    await this.base
      .repository(Ressource)
      .insert({ academie, id, titre, cle, adresse, edition, themes, remarque, verifieeLe });
    const apres = await this.get(lieu, id);
    await this.audit.record({ evenement: 'ressource.created', objet: id, apres });
    return apres;
  }

  async update(lieu: Lieu, id: string, saisie: UpdateRessourceDto): Promise<RessourceVue> {
    const { verifiee, ...changements } = readChangements(saisie, ['adresse', 'edition', 'remarque']);
    const avant = await this.lock(lieu, id);
    checkVersion(saisie.version, avant.version, () => avant);
    const adresse = changements.adresse === undefined ? avant.adresse : changements.adresse;
    if (changements.adresse !== undefined) checkAdresse(adresse);
    const autre = adresse !== avant.adresse;
    const cle =
      changements.titre === undefined ? avant.cle : await this.checkTitre(lieu.academie, changements.titre, id);
    await this.base.repository(Ressource).update(
      { academie: lieu.academie, id },
      {
        ...changements,
        cle,
        ...(autre ? { verifieeLe: null, morte: false } : {}),
        ...(verifiee && adresse !== null ? { verifieeLe: this.horloge.today(), morte: false } : {}),
        version: avant.version + 1,
        modifieLe: () => 'maintenant()',
      },
    );
    const apres = await this.get(lieu, id);
    await this.audit.record({ evenement: 'ressource.updated', objet: id, avant, apres });
    return apres;
  }

  async remove(lieu: Lieu, id: string): Promise<void> {
    const avant = await this.lock(lieu, id);
    await this.base.repository(Ressource).delete({ academie: lieu.academie, id });
    await this.audit.record({ evenement: 'ressource.removed', objet: id, avant });
  }

  /** The row, held until the end of the transaction. @throws ErreurMetier `acces.introuvable` */
  async lock(lieu: Lieu, id: string): Promise<RessourceVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from ressources where academie = $1 and id = $2 for update`, [lieu.academie, id]);
    return this.get(lieu, id);
  }

  async get({ academie }: Lieu, id: string): Promise<RessourceVue> {
    const ligne = isUUID(id) ? await this.base.repository(Ressource).findOneBy({ academie, id }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    const { moisVerification } = await this.vues.readDelai(academie);
    return this.vues.toVue(ligne, moisVerification, await this.lieu.canUpdate());
  }

  /** Key of a title. @throws ErreurMetier `ressource.titre_pris` when another resource has the same */
  private async checkTitre(academie: string, titre: string, id?: string): Promise<string> {
    const cle = buildCleRessource(titre);
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('ressources:' || $1, 0))`, [academie]);
    const autre = await this.base.repository(Ressource).findOneBy({ academie, cle, ...(id ? { id: Not(id) } : {}) });
    if (autre) throw new ErreurMetier('ressource.titre_pris', { donnees: { titre: autre.titre } });
    return cle;
  }
}

function checkAdresse(adresse: string | null): void {
  refuseErreurs([
    adresse !== null &&
      !isAdresseWeb(adresse) && {
        champ: 'adresse',
        message: 'Saisissez une adresse complète, qui commence par https:// ou http://.',
      },
  ]);
}
