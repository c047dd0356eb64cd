import { formatDe } from '@focale/domaine';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { getUrlOuvrier, Ouvriers } from '../../socle/documents/index.js';
import type { LettreAImprimer } from '../lettre.js';
import { buildSections, type SectionDeLettre } from './build-sections.js';
import {
  buildFait,
  buildIdentite,
  buildSignatures,
  buildTitre,
  MENTION_PROJET,
  type SignatureDeLettre,
} from './mentions.js';

/** Every text of the Word document; its thread only lays out. Empty: nothing to print there. */
export interface LettreEnWord {
  readonly titre: string;
  readonly auteur: string;
  readonly description: string;
  readonly entete: string;
  readonly version: string;
  readonly projet: string;
  readonly identite: readonly { readonly libelle: string; readonly valeur: string }[];
  readonly sections: readonly SectionDeLettre[];
  readonly fait: string;
  readonly signatures: readonly SignatureDeLettre[];
  readonly pied: string;
}

/** The letter, ready to become a Word document. */
export function buildLettreDocx(lettre: LettreAImprimer): LettreEnWord {
  const { identite, contenu, numero, signeeLe } = lettre;
  const lieu = `${identite.etablissement} (${identite.uai})`;
  const projet = signeeLe === null;
  return {
    titre: buildTitre(lettre),
    auteur: lieu,
    description: projet ? MENTION_PROJET : `Lettre de mission ${identite.annee}`,
    entete: `Académie ${formatDe(identite.academie)} – Année scolaire ${identite.annee}`,
    version: numero > 1 ? `Version ${numero}` : '',
    projet: projet ? MENTION_PROJET : '',
    identite: buildIdentite(lettre),
    sections: buildSections(contenu),
    fait: buildFait(lettre),
    signatures: buildSignatures(lettre),
    pied: `${projet ? 'Projet – ' : ''}Lettre de mission ${identite.annee} – ${lieu}`,
  };
}

/** Makes Word documents, some twenty milliseconds each. */
@Injectable()
export class CompilateurDocx implements OnApplicationShutdown {
  private readonly ouvriers = new Ouvriers(getUrlOuvrier('ouvrier-docx', import.meta.url));

  /** @throws ErreurDocument after the end of the application; see `Ouvriers.make` */
  compile(lettre: LettreEnWord): Promise<Uint8Array> {
    return this.ouvriers.make(lettre);
  }

  onApplicationShutdown(): Promise<void> {
    return this.ouvriers.close();
  }
}
