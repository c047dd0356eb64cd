import { Injectable } from '@nestjs/common';
import { Base, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { Fichiers } from '../socle/fichiers/index.js';
import type { ContenuLettreVue } from './contenu/contenu.vue.js';
import { listEcarts } from './contenu/ecarts.js';
import { Dossiers } from './dossiers.js';
import type { DossierDeLettre, Lettre } from './lettre.js';
import type { IdentiteDeLettreVue, LettreVue, ScanVue } from './lettre.vue.js';
import { Lettres } from './lettres.js';
import { ETATS_OU_ECRIRE, listActionsLettre, listManques } from './regles-de-lettre.js';

/** The letter of a mandate, as the agent may see it. */
@Injectable()
export class ReadLettre {
  constructor(
    private readonly base: Base,
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly contexte: Contexte,
    private readonly fichiers: Fichiers,
  ) {}

  /** @throws ErreurMetier `acces.introuvable` for an unknown mandate or version, `lettre.autre_personne` */
  async get(
    ou: EtablissementAnnee,
    id: string,
    { numero, modele }: { readonly numero?: number; readonly modele?: string } = {},
  ): Promise<LettreVue> {
    const dossier = await this.dossiers.read(ou, id, modele);
    return this.toVue(ou, dossier, findVersion(dossier, numero));
  }

  async toVue(ou: EtablissementAnnee, dossier: DossierDeLettre, lettre: Lettre): Promise<LettreVue> {
    const { mandat, identite, versions, courante } = dossier;
    const { id, numero, etat, voie, accords, signeeLe, empreinte, modele, version } = lettre;
    const liste = courante.id === null && courante.etat === 'signee' ? [...versions, courante] : versions;
    const compare = lettre === courante && ETATS_OU_ECRIRE.includes(mandat.etat) && id !== null;
    return {
      numero,
      etat,
      voie,
      identite: (lettre.valeurs?.identite ?? identite) as IdentiteDeLettreVue,
      contenu: lettre.contenu as ContenuLettreVue,
      accords,
      signeeLe,
      empreinte,
      scan: await this.findScan(lettre.scan),
      modele,
      ecarts: compare ? listEcarts(lettre, mandat, ou.annee) : [],
      avantDeSigner: lettre === courante ? listManques(dossier, lettre) : [],
      commentaires: id === null ? [] : await this.lettres.listCommentaires(ou.uai, id),
      versions: liste.map((une) => ({ numero: une.numero, etat: une.etat, signeeLe: une.signeeLe })),
      version,
      actionsPossibles: listActionsLettre(dossier, lettre, this.contexte.acces),
    };
  }

  private async findScan(id: string | null): Promise<ScanVue | null> {
    if (id === null) return null;
    const scan = await this.base.withSysteme('documents', () => this.fichiers.find(id));
    return scan ? { nom: scan.nom, taille: scan.taille } : null;
  }
}

/** One version, the one in progress unless told. @throws ErreurMetier `acces.introuvable` */
export function findVersion({ versions, courante }: DossierDeLettre, numero: number | undefined): Lettre {
  if (numero === undefined || numero === courante.numero) return courante;
  const lettre = versions.find((version) => version.numero === numero);
  if (!lettre) throw new ErreurMetier('acces.introuvable');
  return lettre;
}
