import { isFonctionNumerique } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, defineErreurs, ErreurMetier } from '../socle/erreurs/index.js';
import { AccesDesTitulaires } from './acces-des-titulaires.js';
import { checkTitulaires } from './check-titulaires.js';
import type { FonctionVue, TitulaireDto, UpdateFonctionDto } from './fonction.dto.js';
import { FonctionsDesignees, type Titulaire } from './fonctions-designees.js';
import { ReadFonctions } from './read-fonctions.js';
import { UpdateFaitsFonctions } from './update-faits-fonctions.js';

export const ERREURS_FONCTIONS = defineErreurs({
  'fonction.inconnue': {
    status: 404,
    title: 'Fonction inconnue',
    detail: 'Cette fonction numérique n’existe pas. Relisez la liste des fonctions de l’établissement.',
  },
  'fonction.sans_objet': {
    status: 409,
    title: 'Fonction sans objet',
    detail: ({ raison }) => `Cette fonction ne concerne pas l’établissement. ${String(raison)}`,
  },
});

/** Replaces the holders of one function; who stays is not invited again. */
@Injectable()
export class UpdateFonction {
  constructor(
    private readonly fonctions: FonctionsDesignees,
    private readonly acces: AccesDesTitulaires,
    private readonly read: ReadFonctions,
    private readonly faits: UpdateFaitsFonctions,
    private readonly audit: Audit,
  ) {}

  /** @throws ErreurMetier `fonction.inconnue`, `fonction.sans_objet`, `version.perimee`, `saisie.invalide` */
  async execute(ou: EtablissementAnnee, code: string, { agents, version }: UpdateFonctionDto): Promise<FonctionVue> {
    if (!isFonctionNumerique(code)) throw new ErreurMetier('fonction.inconnue');
    checkTitulaires(agents, ou.annee);
    await this.fonctions.lock(ou);
    const avant = await this.read.get(ou, code);
    checkVersion(version, avant.version, () => avant);
    if (!avant.applicable && agents.length > 0)
      throw new ErreurMetier('fonction.sans_objet', { donnees: { raison: avant.raison } });
    await this.fonctions.addEtats(ou, [code]);
    const actuels = (await this.fonctions.listTitulaires(ou)).filter((titulaire) => titulaire.code === code);
    for (const parti of actuels.filter((actuel) => !agents.some((agent) => isSame(actuel, agent)))) {
      await this.acces.remove(ou, parti);
      await this.fonctions.remove(ou, code, parti.id);
    }
    for (const nouveau of agents.filter((agent) => !actuels.some((actuel) => isSame(actuel, agent)))) {
      const { prenom, nom, debut } = nouveau;
      const [courriel, fin] = [nouveau.courriel ?? null, nouveau.fin ?? null];
      const agent = courriel === null ? null : await this.acces.give(ou, code, nouveau, courriel);
      await this.fonctions.add(ou, { code, id: randomUUID(), agent, prenom, nom, courriel, debut, fin });
    }
    await this.fonctions.increment(ou, code);
    await this.faits.execute(ou);
    const apres = await this.read.get(ou, code);
    await this.audit.record({ evenement: 'fonction.updated', objet: code, avant, apres });
    return apres;
  }
}

const isSame = (actuel: Titulaire, saisi: TitulaireDto): boolean =>
  actuel.prenom === saisi.prenom &&
  actuel.nom === saisi.nom &&
  actuel.courriel === (saisi.courriel ?? null) &&
  actuel.debut === saisi.debut &&
  actuel.fin === (saisi.fin ?? null);
