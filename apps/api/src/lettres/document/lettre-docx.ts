import { formatDe } from '@focale/domaine';
import { composer, liste, paragraphe, tableau } from '@focale/texte-riche';
import { buildTexteImprime, type DocumentWord, type PartieWord, toMorceaux } from '../../socle/documents/index.js';
import type { LettreAImprimer } from '../lettre.js';
import { buildSections, type SectionDeLettre } from './build-sections.js';
import { buildFait, buildIdentite, buildSignatures, buildTitre, MENTION_PROJET } from './mentions.js';

/** The letter, ready to become a Word document. */
export function buildLettreDocx(lettre: LettreAImprimer): DocumentWord {
  const { identite, contenu, numero, signeeLe } = lettre;
  const lieu = `${identite.etablissement} (${identite.uai})`;
  const projet = signeeLe === null;
  return {
    titre: buildTitre(lettre),
    auteur: lieu,
    description: projet ? MENTION_PROJET : `Lettre de mission ${identite.annee}`,
    contenu: [
      {
        genre: 'ligne',
        style: 'Entete',
        texte: `Académie ${formatDe(identite.academie)} – Année scolaire ${identite.annee}`,
      },
      { genre: 'ligne', style: 'Title', texte: 'Lettre de mission' },
      {
        genre: 'ligne',
        style: 'Subtitle',
        texte: 'Référent, référente pour les ressources et usages pédagogiques numériques (RRUPN)',
      },
      ...(numero > 1 ? [{ genre: 'ligne', style: 'Entete', texte: `Version ${numero}` } as const] : []),
      ...(projet ? [{ genre: 'ligne', style: 'Mention', texte: MENTION_PROJET } as const] : []),
      { genre: 'fiche', lignes: buildIdentite(lettre) },
      ...buildSections(contenu).flatMap(toParties),
      { genre: 'titre', niveau: 1, morceaux: toMorceaux('Signatures') },
      { genre: 'ligne', style: 'Normal', texte: buildFait(lettre), solidaire: true },
      { genre: 'cadres', cadres: buildSignatures(lettre) },
    ],
    pied: `${projet ? 'Projet – ' : ''}Lettre de mission ${identite.annee} – ${lieu}`,
  };
}

function toParties({ titre, paragraphes = [], liste: points = [], tableau: table }: SectionDeLettre): PartieWord[] {
  const texte = composer([
    ...paragraphes.map(paragraphe),
    ...(points.length > 0 ? [liste(points)] : []),
    ...(table ? [tableau(table.entetes, table.lignes)] : []),
  ]);
  return [{ genre: 'titre', niveau: 1, morceaux: toMorceaux(titre) }, ...(texte ? buildTexteImprime(texte) : [])];
}
