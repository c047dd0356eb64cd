/** Rules of applicability as they were when the first bench was measured: see `domaine.mjs`. */
const SANS_ENT = new Set(['edugar', 'aucun', 'inconnu']);

const teaches =
  (niveau) =>
  ({ niveaux }) =>
    niveaux.includes(niveau);

const uses =
  (attendu) =>
  ({ ent }) =>
    ent === attendu;

const TERMES = {
  college: { a: 'aux collèges et aux EREA', holds: ({ type }) => type === 'college' || type === 'erea' },
  lycee: { a: 'aux lycées et aux EREA', holds: ({ type }) => type !== 'college' },
  segpa: { a: 'aux établissements qui ont une SEGPA', holds: teaches('segpa') },
  post_bac: { a: 'aux établissements qui ont des classes post-bac', holds: teaches('post_bac') },
  voie_professionnelle: {
    a: 'aux établissements qui ont une voie professionnelle',
    holds: teaches('voie_professionnelle'),
  },
  avec_ent: { a: 'aux établissements dotés d’un ENT', holds: ({ ent }) => !SANS_ENT.has(ent) },
  sans_ent: { a: 'aux établissements sans ENT', holds: ({ ent }) => ent === 'edugar' || ent === 'aucun' },
  ent_creuse: { a: 'aux établissements utilisant ENT Creuse', holds: uses('ent_creuse') },
  lycee_connecte: { a: 'aux établissements utilisant Lycée connecté', holds: uses('lycee_connecte') },
  edugar: { a: 'aux établissements utilisant EduGAR', holds: uses('edugar') },
  nouveau_chef: {
    a: 'aux établissements dont le chef prend ses fonctions cette année',
    holds: ({ nouveauChef }) => nouveauChef,
  },
};

const listRestrictions = (regle) => regle.split('+').filter((terme) => Object.hasOwn(TERMES, terme));

const formatRestrictions = (termes) => `réservé ${termes.map((terme) => TERMES[terme].a).join(', et ')}`;

export const isApplicable = (regle, profil) => listRestrictions(regle).every((terme) => TERMES[terme].holds(profil));

function explainApplicabilite(regle) {
  const termes = listRestrictions(regle);
  return termes.length === 0 ? 'concerne tous les établissements' : formatRestrictions(termes);
}

export function explainNonApplicable(regle, profil) {
  const manquants = listRestrictions(regle).filter((terme) => !TERMES[terme].holds(profil));
  return manquants.length === 0 ? explainApplicabilite(regle) : formatRestrictions(manquants);
}
