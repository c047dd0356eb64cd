import { formatPluriel, LIBELLES_USAGES_PIX, type NiveauPix, NIVEAUX_PAR_USAGE, type UsagePix } from '@focale/domaine';
import { simplify } from '../../etablissements/index.js';
import type { Comptes } from './count-personnes.js';
import type { ExportLu } from './export-lu.js';

/** Words that name a kind of school or link words: they say nothing of which one. */
const MOTS_COMMUNS = new Set(
  'CLG COLLEGE LYC LYCEE LP LPO LGT EREA SEP PROFESSIONNEL POLYVALENT GENERAL TECHNOLOGIQUE ET DE DU DES LA LE LES D L A EN SUR PUBLIC'.split(
    ' ',
  ),
);

const listMots = (texte: string): string[] =>
  simplify(texte)
    .split(' ')
    .filter((mot) => mot.length > 1 && !MOTS_COMMUNS.has(mot));

/** Whether the name of an organisation of Pix may be that of a school: one telling word in common. */
function isSameEcole(organisation: string, ecole: { readonly nom: string; readonly commune: string }): boolean {
  const mots = new Set([...listMots(ecole.nom), ...listMots(ecole.commune)]);
  const siens = listMots(organisation);
  return siens.length === 0 || siens.some((mot) => mots.has(mot));
}

/** What the person should look at before the counts are kept. Names nobody, and no class. */
export function listAvertissements(
  lu: ExportLu,
  ecole: { readonly nom: string; readonly commune: string },
  usage: UsagePix | null,
  parNiveau: ReadonlyMap<NiveauPix, Comptes>,
): string[] {
  const etranger = lu.organisations.some((organisation) => !isSameEcole(organisation, ecole));
  const vises = usage ? NIVEAUX_PAR_USAGE[usage] : [];
  const autres = [...parNiveau]
    .filter(([niveau]) => vises.length > 0 && niveau !== 'non_precise' && !vises.includes(niveau))
    .reduce((somme, [, { inscrits }]) => somme + inscrits, 0);
  return [
    ...(etranger
      ? [
          `Le fichier nomme une organisation qui ne ressemble pas à « ${ecole.nom} » (${ecole.commune}) : vérifiez l’établissement.`,
        ]
      : []),
    ...(lu.campagnes > 1
      ? [`Le fichier réunit ${lu.campagnes} campagnes : une personne compte une fois dans chacune.`]
      : []),
    ...(usage && autres > 0
      ? [
          `${formatPluriel(autres, 'personne est', 'personnes sont')} à un niveau que « ${LIBELLES_USAGES_PIX[usage]} » ne vise pas.`,
        ]
      : []),
    ...(lu.statutsInconnus > 0
      ? [
          `${formatPluriel(lu.statutsInconnus, 'ligne a', 'lignes ont')} un statut inconnu : la personne compte comme inscrite, sans résultat.`,
        ]
      : []),
  ];
}
