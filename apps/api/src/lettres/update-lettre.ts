import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import { buildSource } from './contenu/build-contenu.js';
import { mergeSource } from './contenu/list-ecarts.js';
import { normalizeContenu } from './contenu/normalize-contenu.js';
import { checkContenu, checkMandat, checkOuverte } from './check-lettre.js';
import { Dossiers } from './dossiers.js';
import type { Lettre } from './lettre.js';
import type { ModeleChoisiDto, UpdateLettreDto } from './lettre.dto.js';
import type { LettreVue } from './lettre.vue.js';
import { Lettres, SANS_ACCORD } from './lettres.js';
import { ETATS_OU_ECRIRE } from './list-actions-lettre.js';
import { ModelesPublies } from './modeles/modeles-publies.js';
import { ReadLettre } from './read-lettre.js';

/** Writes the text of a letter that is not signed. An agreement given on another text falls. */
@Injectable()
export class UpdateLettre {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly modeles: ModelesPublies,
    private readonly read: ReadLettre,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateLettreDto): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    const { courante, mandat } = dossier;
    const avant = await this.read.toVue(ou, dossier, courante);
    checkVersion(saisie.version, courante.version, () => avant);
    checkMandat(dossier, ETATS_OU_ECRIRE);
    checkOuverte(dossier);
    const contenu = normalizeContenu(saisie.contenu);
    checkContenu(contenu, ou.annee);
    await this.checkModele(ou.uai, courante, saisie.modele);
    const lettre = courante.id ?? (await this.lettres.add(ou, dossier));
    await this.lettres.update(ou.uai, lettre, {
      ...(isDeepStrictEqual(contenu, courante.contenu) ? {} : SANS_ACCORD),
      contenu,
      source: mergeSource(courante, contenu, buildSource(mandat)),
      ...(saisie.modele === undefined
        ? {}
        : { modele: saisie.modele?.id ?? null, modele_numero: saisie.modele?.numero ?? null }),
    });
    const apres = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'lettre.updated', objet: lettre, avant, apres });
    return apres;
  }

  /** A published model, or the one the letter already comes from. */
  private async checkModele(
    uai: string,
    { modele }: Lettre,
    choisi: ModeleChoisiDto | null | undefined,
  ): Promise<void> {
    if (!choisi || (choisi.id === modele?.id && choisi.numero === modele.numero)) return;
    const publies = await this.modeles.list(uai);
    if (publies.some(({ id, numero }) => id === choisi.id && numero === choisi.numero)) return;
    const message = "Choisissez un modèle publié par l'académie.";
    throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'modele', message }] });
  }
}
