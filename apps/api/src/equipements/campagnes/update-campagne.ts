import { LIBELLES_CATEGORIES_EQUIPEMENT } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit } from '../../socle/contexte/index.js';
import { checkVersion } from '../../socle/erreurs/index.js';
import { readChangements, refuseChamp } from '../../socle/validation/index.js';
import type { UpdateCampagneDto } from './campagne.dto.js';
import { Campagne } from './campagne.entity.js';
import type { CampagneVue } from './campagne.vue.js';
import { Campagnes } from './campagnes.js';
import { checkDates } from './check-campagne.js';

/** Corrects a campaign, moves its dates; what schools asked for stays. */
@Injectable()
export class UpdateCampagne {
  constructor(
    private readonly base: Base,
    private readonly campagnes: Campagnes,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, saisie: UpdateCampagneDto): Promise<CampagneVue> {
    const changements = readChangements(saisie, ['departement', 'consignes']);
    const { ligne, vue: avant } = await this.campagnes.getForUpdate(id);
    checkVersion(saisie.version, ligne.version, () => avant);
    checkDates({ ...ligne, ...changements }, ligne.annee);
    await this.campagnes.checkDepartement(saisie.departement);
    await this.checkPortee(id, { ...ligne, ...changements });
    await this.base
      .repository(Campagne)
      .update({ id }, { ...changements, version: ligne.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.campagnes.get(id);
    await this.audit.record({ evenement: 'campagne_equipement.updated', objet: id, avant, apres });
    return apres;
  }

  /** What was asked for stays within what the campaign offers. */
  private async checkPortee(id: string, { categories, types, departement }: Campagne): Promise<void> {
    const [categorie] = await this.base.query<{ categorie: keyof typeof LIBELLES_CATEGORIES_EQUIPEMENT }>(
      `select categorie from demandes_equipement where campagne = $1 and not categorie = any($2::text[]) limit 1`,
      [id, categories],
    );
    if (categorie)
      throw refuseChamp(
        'categories',
        `Gardez « ${LIBELLES_CATEGORIES_EQUIPEMENT[categorie.categorie]} » : des établissements en ont demandé.`,
      );
    const [hors] = await this.base.query(
      `select 1 from demandes_equipement d join etablissements e on e.uai = d.uai
       where d.campagne = $1 and not ((cardinality($2::text[]) = 0 or e.type = any($2)) and ($3::text is null or e.departement = $3))
       limit 1`,
      [id, types, departement],
    );
    if (hors)
      throw refuseChamp(
        'types',
        'Gardez les types et le département : des établissements qui n’y seraient plus ont déjà demandé.',
      );
  }
}
