import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { TellMission } from '../designations/index.js';
import { Audit, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import { buildContenu, buildSource } from './contenu/build-contenu.js';
import { normalizeContenu } from './contenu/contenu.js';
import { mergeSource, refreshContenu } from './contenu/ecarts.js';
import { Dossiers } from './dossiers.js';
import type { ModeleChoisiDto, UpdateLettreDto } from './lettre.dto.js';
import type { DossierDeLettre, Lettre } from './lettre.js';
import type { LettreVue } from './lettre.vue.js';
import { LettresDesMandats } from './lettres-des-mandats.js';
import { Lettres, SANS_ACCORD } from './lettres.js';
import { ModelesPublies } from './modeles/modeles.js';
import { ReadLettre } from './read-lettre.js';
import { checkContenu, checkMandat, checkOuverte, ETATS_OU_ECRIRE, ETATS_OU_SIGNER } from './regles-de-lettre.js';

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
    const contenu = normalizeContenu(saisie.contenu, courante.contenu);
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

/** Adds what the RRUPN or the direction has to say on a letter that is being written; agreements stand. */
@Injectable()
export class CreateCommentaire {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly read: ReadLettre,
    private readonly contexte: Contexte,
    private readonly tell: TellMission,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, texte: string): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    checkMandat(dossier, ETATS_OU_ECRIRE);
    checkOuverte(dossier);
    const lettre = dossier.courante.id ?? (await this.lettres.add(ou, dossier));
    const commentaire = await this.lettres.addCommentaire(ou.uai, lettre, id, this.contexte.acces.agent.id, texte);
    await this.audit.record({ evenement: 'lettre.commented', objet: lettre, apres: { commentaire, texte } });
    await this.tellOther(ou, dossier, commentaire, texte);
    return this.read.get(ou, id);
  }

  /** The other side reads it by mail, once the mission was transmitted: a draft tells nobody. */
  private async tellOther(
    ou: EtablissementAnnee,
    { mandat }: DossierDeLettre,
    commentaire: string,
    texte: string,
  ): Promise<void> {
    if (!ETATS_OU_SIGNER.includes(mandat.etat)) return;
    const { agent } = this.contexte.acces;
    const { prenom, nom } = mandat.agent;
    await this.tell.execute(ou, mandat, {
      cle: `lettre.commented ${commentaire}`,
      a: [agent.id === mandat.agent.id ? 'direction' : 'personne'],
      sujet: `un commentaire sur la lettre de mission de ${prenom} ${nom}`,
      phrases: [`${agent.prenom} ${agent.nom} commente la lettre de mission de ${prenom} ${nom} :`, '', texte],
      page: `designations/${mandat.id}/lettre`,
    });
  }
}

/** Opens a new version of a signed letter, which stays in force until the new one is signed. */
@Injectable()
export class CreateVersion {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly desMandats: LettresDesMandats,
    private readonly read: ReadLettre,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, version: number): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    const { courante, mandat, identite } = dossier;
    const avant = await this.read.toVue(ou, dossier, courante);
    checkVersion(version, courante.version, () => avant);
    checkMandat(dossier, ETATS_OU_SIGNER);
    if (courante.etat !== 'signee') throw new ErreurMetier('lettre.deja_en_redaction');
    // One signed on paper that only the mandate dates takes its own row: it stays in the list of versions.
    if (courante.id === null) await this.desMandats.freeze(ou, id);
    const nouvelle: Lettre = {
      ...courante,
      numero: courante.numero + 1,
      etat: 'en_redaction',
      voie: null,
      signeeLe: null,
      contenu: refreshContenu(courante, buildContenu(mandat, ou.annee, identite, undefined)),
      source: buildSource(mandat),
    };
    const lettre = await this.lettres.add(ou, { ...dossier, courante: nouvelle });
    const apres = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'lettre.version_created', objet: lettre, avant, apres });
    return apres;
  }
}
