import { defineErreurs } from '../../socle/erreurs/index.js';

export const ERREURS_MODELES = defineErreurs({
  'modele.sans_brouillon': {
    status: 409,
    title: 'Modèle déjà publié',
    detail: 'Un modèle publié ou retiré ne se modifie plus. Ouvrez-en une nouvelle version.',
  },
  'modele.non_publie': {
    status: 409,
    title: 'Modèle non publié',
    detail: "Ce modèle n'est pas publié : il n'y a rien à retirer.",
  },
  'modele.brouillon_en_cours': {
    status: 409,
    title: 'Version déjà en préparation',
    detail: 'Une nouvelle version de ce modèle est déjà en préparation : modifiez-la, puis publiez-la.',
  },
  'modele.nom_pris': {
    status: 409,
    title: 'Nom déjà employé',
    detail: ({ nom }) => `Un autre modèle de l'académie s'appelle déjà « ${String(nom)} ». Choisissez un autre nom.`,
  },
});
