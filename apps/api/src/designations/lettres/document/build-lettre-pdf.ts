import { formatDe } from '@focale/domaine';
import type { SourcePdf } from '../../../socle/documents/index.js';
import type { LettreAImprimer } from '../lettre.js';
import { buildFait, buildIdentite, buildTitre, MENTION_PROJET } from './build-identite.js';
import { buildSections } from './build-sections.js';
import { buildSignatures } from './build-signatures.js';
import { GABARIT_LETTRE } from './gabarit-lettre.js';

/** The letter, ready for the PDF compiler: every text is written here, the template only lays out. */
export function buildLettrePdf(lettre: LettreAImprimer): SourcePdf {
  const { identite, numero, contenu, signeeLe } = lettre;
  const date = new Date(lettre.instant);
  return {
    gabarit: GABARIT_LETTRE,
    donnees: {
      titre: buildTitre(lettre),
      etablissement: `${identite.etablissement} (${identite.uai})`,
      academie: formatDe(identite.academie),
      annee: identite.annee,
      version: numero > 1 ? `Version ${numero}` : '',
      projet: signeeLe === null ? MENTION_PROJET : '',
      // The date of the file's own metadata comes from the data, so that the file is reproducible.
      date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
      identite: buildIdentite(lettre),
      sections: buildSections(contenu).map(({ titre, paragraphes = [], liste = [], tableau }) => ({
        titre,
        paragraphes,
        liste,
        tableau: tableau ?? null,
      })),
      fait: buildFait(lettre),
      signatures: buildSignatures(lettre),
    },
  };
}
